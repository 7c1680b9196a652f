using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>
/// Finds the values that may have been given to a variable, to a member of it or to a key in it when execution reaches a place: the statements before, innermost
/// block first, up to one that gives a value on every way. Works on syntax, so on code with unresolved types too; jumps back into a loop are not seen.
/// </summary>
internal sealed class Definitions
{
    private readonly Func<StatementSyntax, ExpressionSyntax?> valueIn;
    private readonly Func<SyntaxNode, bool> touches;
    private readonly List<ExpressionSyntax> values = [];
    private bool isUnknown;

    private Definitions(Func<StatementSyntax, ExpressionSyntax?> valueIn, Func<SyntaxNode, bool> touches)
    {
        this.valueIn = valueIn;
        this.touches = touches;
    }

    /// <summary>The values of a local variable; null where one of them is not known.</summary>
    public static IReadOnlyList<ExpressionSyntax>? OfLocal(string name, SyntaxNode use) => new Definitions(
        statement => statement switch
        {
            LocalDeclarationStatementSyntax declaration => declaration.Declaration.Variables.FirstOrDefault(local => local.Identifier.ValueText == name)?.Initializer?.Value,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax left } assignment } when left.Identifier.ValueText == name => assignment.Right,
            _ => null,
        },
        node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == name
            || node is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument && argument.Expression.LastName() == name).Before(use);

    /// <summary>The values of a member or a key of an object that a local variable holds: <c>answer.code = x</c>, <c>answer["code"] = x</c>, <c>answer.SetValue("code", x)</c>.</summary>
    public static IReadOnlyList<ExpressionSyntax>? OfMember(string variable, IReadOnlyCollection<string> names, SyntaxNode use) => new Definitions(
        statement => statement is ExpressionStatementSyntax { Expression: var expression } ? MemberValue(expression, variable, names) : null,
        node => node is ExpressionSyntax expression && MemberValue(expression, variable, names) is not null).Before(use);

    private static ExpressionSyntax? MemberValue(ExpressionSyntax expression, string variable, IReadOnlyCollection<string> names) => expression switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } assignment when left.Expression.ToString() == variable && names.Contains(left.Name.Identifier.ValueText) => assignment.Right,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } left } assignment
            when left.Expression.ToString() == variable && names.Contains(key) => assignment.Right,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }, { Expression: var value }] } call
            when call.Receiver()?.ToString() == variable && names.Contains(key) => value,
        _ => null,
    };

    private IReadOnlyList<ExpressionSyntax>? Before(SyntaxNode use)
    {
        foreach (var node in use.AncestorsAndSelf())
        {
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            {
                break;
            }

            if (node is StatementSyntax or GlobalStatementSyntax && SiblingsBefore(node).Any(IsTotal))
            {
                break;
            }
        }

        return isUnknown ? null : values;
    }

    private static IEnumerable<StatementSyntax> SiblingsBefore(SyntaxNode statement) => StatementsAround(statement).TakeWhile(other => other.SpanStart < statement.SpanStart).Reverse();

    private static IEnumerable<StatementSyntax> StatementsAround(SyntaxNode statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        _ => [],
    };

    // Whether a value is given on every way through the statement that goes on behind it.
    private bool IsTotal(StatementSyntax statement)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (valueIn(statement) is { } value)
        {
            values.Add(value);
            return true;
        }

        switch (statement)
        {
            case BlockSyntax block:
                return IsTotal(block.Statements);
            case IfStatementSyntax choice:
                return IsTotalOrLeaves(choice.Statement) & (choice.Else is { } otherwise && IsTotalOrLeaves(otherwise.Statement));
            case TryStatementSyntax attempt:
                var catches = attempt.Catches.Select(handler => IsTotalOrLeaves(handler.Block)).ToList();
                return IsTotal(attempt.Block) & catches.All(total => total);
            case UsingStatementSyntax { Statement: var inner }:
                return IsTotal(inner);
            case LockStatementSyntax { Statement: var inner }:
                return IsTotal(inner);
            case SwitchStatementSyntax choice:
                var sections = choice.Sections.Select(section => IsTotal(section.Statements)).ToList();
                return sections.All(total => total) && choice.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
            case ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                foreach (var inner in statement.ChildNodes().OfType<StatementSyntax>())
                {
                    IsTotal(inner);
                }

                return false;
            default:
                isUnknown |= statement.DescendantNodes().Any(touches);
                return false;
        }
    }

    private bool IsTotal(SyntaxList<StatementSyntax> statements) => statements.Reverse().Any(IsTotal);

    // A branch that returns or throws brings no value to the place.
    private bool IsTotalOrLeaves(StatementSyntax branch) => Exits.Leaves(branch) || IsTotal(branch);
}
