using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Finds what is done with a local one statement after the other, without branches and loops, so that its value at the end is known.</summary>
internal static class StraightLine
{
    /// <summary>
    /// The expressions of the statements that begin with the local, from its declaration to the statement with the use; null where the local is used in any other way
    /// in between, and so may have another value.
    /// </summary>
    public static IReadOnlyList<ExpressionSyntax>? Between(VariableDeclaratorSyntax declarator, SyntaxNode use)
    {
        if (declarator.Parent?.Parent is not LocalDeclarationStatementSyntax declaration)
        {
            return null;
        }

        var steps = new List<ExpressionSyntax>();
        foreach (var statement in StatementsAfter(declaration).TakeWhile(statement => statement.SpanStart <= use.SpanStart))
        {
            if (statement.Span.Contains(use.Span) && !IsStep(statement, declarator))
            {
                return IsUsedBefore(use, statement, declarator) ? null : steps;
            }

            if (IsStep(statement, declarator))
            {
                steps.Add(((ExpressionStatementSyntax)statement).Expression);
            }
            else if (Uses(statement, declarator).Any())
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first use of a local behind a statement.</summary>
    public static IdentifierNameSyntax? NextUse(StatementSyntax statement, string name) =>
        StatementsAfter(statement).SelectMany(next => next.DescendantNodes().OfType<IdentifierNameSyntax>()).FirstOrDefault(use => use.Identifier.ValueText == name);

    /// <summary>Whether the statement only puts more into the local: <c>text += x;</c>, <c>builder.Append(x);</c>.</summary>
    private static bool IsStep(StatementSyntax statement, VariableDeclaratorSyntax declarator) =>
        statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } or InvocationExpressionSyntax } step
        && Root(step.Expression) is IdentifierNameSyntax root && root.Identifier.ValueText == declarator.Identifier.ValueText
        && !Uses(statement, declarator).Skip(1).Any();

    private static ExpressionSyntax Root(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    expression = access.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool IsUsedBefore(SyntaxNode use, StatementSyntax statement, VariableDeclaratorSyntax declarator) => Uses(statement, declarator).First().SpanStart < use.SpanStart;

    private static IEnumerable<IdentifierNameSyntax> Uses(StatementSyntax statement, VariableDeclaratorSyntax declarator) =>
        statement.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == declarator.Identifier.ValueText && !IsMember(name));

    private static bool IsMember(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is NameEqualsSyntax or NameColonSyntax or MemberBindingExpressionSyntax;

    // Found by their place: a long block is not gone through again for each of its statements.
    private static IEnumerable<StatementSyntax> StatementsAfter(StatementSyntax statement)
    {
        var node = statement.Parent as GlobalStatementSyntax ?? (SyntaxNode)statement;
        if (node.Parent is not { } parent || parent is not (BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax))
        {
            yield break;
        }

        for (var end = node.FullSpan.End; end < parent.FullSpan.End;)
        {
            var next = parent.ChildThatContainsPosition(end);
            if ((next.AsNode() is GlobalStatementSyntax global ? global.Statement : next.AsNode() as StatementSyntax) is { } behind)
            {
                yield return behind;
            }

            end = Math.Max(end + 1, next.FullSpan.End);
        }
    }
}
