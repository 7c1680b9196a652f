using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Where execution leaves a method, by the structure of its statements.</summary>
internal static class Exits
{
    /// <summary>Whether no way leads behind the statement: all of them return, throw or end the response.</summary>
    public static bool Leaves(StatementSyntax statement)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return LeavesByKind(statement);
    }

    /// <summary>The node and all below it that belong to the same method: not what lambdas and local functions in it do later.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode body) =>
        body.DescendantNodesAndSelf(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or TypeDeclarationSyntax));

    /// <summary>The statements behind a statement that are reached whatever is decided: in its block, then in those around it, up to the method.</summary>
    public static IEnumerable<StatementSyntax> After(StatementSyntax statement, SyntaxNode body)
    {
        for (SyntaxNode current = statement; current != body && current.Parent is not null; current = current.Parent)
        {
            if (current is StatementSyntax && current.Parent is BlockSyntax block)
            {
                foreach (var next in block.Statements.Where(next => next.SpanStart >= current.Span.End))
                {
                    yield return next;
                }
            }
        }
    }

    private static bool LeavesByKind(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax => true,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => IsEndOfResponse(call),
        BlockSyntax block => block.Statements.Any(Leaves),
        IfStatementSyntax choice => Leaves(choice.Statement) && choice.Else is { } otherwise && Leaves(otherwise.Statement),
        TryStatementSyntax attempt => Leaves(attempt.Block) && attempt.Catches.All(handler => Leaves(handler.Block)),
        UsingStatementSyntax { Statement: var inner } => Leaves(inner),
        LockStatementSyntax { Statement: var inner } => Leaves(inner),
        SwitchStatementSyntax choice => choice.Sections.Count > 0
            && choice.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax))
            && choice.Sections.All(section => section.Statements.Any(inner => inner is not BreakStatementSyntax && Leaves(inner))),
        _ => false,
    };

    // Response.End() aborts the thread.
    private static bool IsEndOfResponse(InvocationExpressionSyntax call) =>
        call.LastName() == "End" && call.Receiver().LastName().IndexOf("response", StringComparison.OrdinalIgnoreCase) >= 0;
}
