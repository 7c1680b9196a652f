using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds the branches that a piece of code lies in.</summary>
internal static class Branches
{
    /// <summary>Each fork around the code, and each one in front of it whose arm leaves, with the arm that leads to the code.</summary>
    public static IReadOnlyList<(object Fork, int Arm)> Of(SyntaxNode node)
    {
        var branches = new List<(object Fork, int Arm)> { TimeOf(node) };
        for (var inner = node; inner.Parent is { } outer and not MemberDeclarationSyntax; inner = outer)
        {
            if (ArmOf(inner, outer) is { } arm)
            {
                branches.Add((outer, arm));
            }

            if (inner is StatementSyntax && outer is BlockSyntax or SwitchSectionSyntax)
            {
                branches.AddRange(outer.ChildNodes().TakeWhile(before => before != inner).OfType<IfStatementSyntax>().Where(before => Leaves(before.Statement)).Select(before => ((object)before, 1)));
            }
        }

        return branches;
    }

    private static int? ArmOf(SyntaxNode inner, SyntaxNode outer) => outer switch
    {
        IfStatementSyntax choice when inner == choice.Statement => 0,
        IfStatementSyntax choice when inner == choice.Else => 1,
        ConditionalExpressionSyntax choice when inner == choice.WhenTrue => 0,
        ConditionalExpressionSyntax choice when inner == choice.WhenFalse => 1,
        SwitchStatementSyntax choice when inner is SwitchSectionSyntax section => choice.Sections.IndexOf(section),
        SwitchExpressionSyntax choice when inner is SwitchExpressionArmSyntax arm => choice.Arms.IndexOf(arm),
        TryStatementSyntax attempt when inner == attempt.Block => 0,
        TryStatementSyntax attempt when inner is CatchClauseSyntax failure => attempt.Catches.IndexOf(failure) + 1,
        _ => null,
    };

    // What a lambda does happens at another time than what its method or another lambda does.
    private static (object Fork, int Arm) TimeOf(SyntaxNode node)
    {
        var function = node.Ancestors().First(outer => outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        return (function.SyntaxTree, function.SpanStart);
    }

    private static bool Leaves(StatementSyntax statement) => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;
}
