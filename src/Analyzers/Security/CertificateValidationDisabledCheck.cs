using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds callbacks that accept every server certificate: lambdas, anonymous methods, method groups, and .NET's own that is named for it.</summary>
internal sealed class CertificateValidationDisabledCheck : CodeCheck
{
    private static readonly HashSet<string> Callbacks = new(StringComparer.Ordinal)
    {
        "ServerCertificateCustomValidationCallback", "ServerCertificateValidationCallback", "RemoteCertificateValidationCallback",
    };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP503")!;

    public override Markers Needs => Markers.CertificateCallback;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var assignment in file.Nodes.Of<AssignmentExpressionSyntax>())
        {
            if (assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.AddAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression && Callbacks.Contains(assignment.Left.LastName()) && AcceptsAll(assignment.Right, file) && !ProviderNames.AreOther(ScopeNames.Around(assignment)) && !IsOfOtherClient(assignment, file))
            {
                yield return new Problem(assignment.Right.Place(), CertificateValidationDisabled.Message)
                {
                    Severity = IsCertain(assignment, file) ? Severity.Warning : Severity.Info,
                    Repairs = RemovalOf(assignment) is { } removal ? [Repair.NeedsReview("remove-callback", ("Remove the callback", "移除回调"), removal)] : [],
                };
            }
        }
    }

    // ServicePointManager's callback holds for the whole process, a handler's for the client it is given to: whether payments go that way is known where the file speaks of them.
    private static bool IsCertain(AssignmentExpressionSyntax assignment, FileContext file) => assignment.FirstAncestorOrSelf<IfStatementSyntax>() is null && SpeaksOfPayments(file);

    // services.AddHttpClient("Printers").ConfigurePrimaryHttpMessageHandler(() => new() { … }): the client is in sight, and none for payments.
    private static bool IsOfOtherClient(AssignmentExpressionSyntax assignment, FileContext file) =>
        !SpeaksOfPayments(file) && assignment.Ancestors().OfType<InvocationExpressionSyntax>().Any(configured => configured.Expression.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == "AddHttpClient"));

    private static bool SpeaksOfPayments(FileContext file) => (MarkerScan.Of(file.Model.SyntaxTree, file.Cancellation) & (Markers.WeChatPay | Markers.Names)) != 0;

    private static bool AcceptsAll(ExpressionSyntax callback, FileContext file) => callback switch
    {
        ParenthesizedExpressionSyntax inner => AcceptsAll(inner.Expression, file),
        CastExpressionSyntax cast => AcceptsAll(cast.Expression, file),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => AcceptsAll(sum.Right, file),
        LambdaExpressionSyntax { ExpressionBody: { } value } => IsTrue(value, file),
        AnonymousFunctionExpressionSyntax { Block: { } block } => ReturnsTrue(block, file),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var argument] } => AcceptsAll(argument.Expression, file),
        SimpleNameSyntax or MemberAccessExpressionSyntax => IsAccepting(callback, file),
        _ => false,
    };

    private static bool IsAccepting(ExpressionSyntax name, FileContext file)
    {
        if (name.LastName() == "DangerousAcceptAnyServerCertificateValidator")
        {
            return true;
        }

        var symbol = file.Model.GetSymbolInfo(name, file.Cancellation) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null;
        return symbol?.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(file.Cancellation) switch
        {
            MethodDeclarationSyntax { Body: { } body } => ReturnsTrue(body, null),
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => IsTrue(value, null),
            LocalFunctionStatementSyntax { Body: { } body } => ReturnsTrue(body, null),
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => IsTrue(value, null),
            VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax lambda } => AcceptsAll(lambda, file),
            _ => false,
        };
    }

    // Every way out says yes; a block that can also throw or look at the errors does not accept all.
    private static bool ReturnsTrue(BlockSyntax block, FileContext? file)
    {
        var returns = block.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax).OfType<ReturnStatementSyntax>().ToList();
        return returns.Count > 0 && returns.All(statement => statement.Expression is { } value && IsTrue(value, file)) && !block.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax);
    }

    private static bool IsTrue(ExpressionSyntax value, FileContext? file) =>
        value.IsKind(SyntaxKind.TrueLiteralExpression)
        || (value is ParenthesizedExpressionSyntax inner && IsTrue(inner.Expression, file));

    private static Edit? RemovalOf(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement)
        {
            return new Edit(LinesOf(statement.SyntaxTree, statement.SpanStart, statement.Span.End), "");
        }

        if (assignment.Parent is not InitializerExpressionSyntax { Expressions: var elements })
        {
            return null;
        }

        var index = elements.IndexOf(assignment);
        if (index < elements.SeparatorCount)
        {
            return new Edit(LinesOf(assignment.SyntaxTree, assignment.SpanStart, elements.GetSeparator(index).Span.End), "");
        }

        // The last element takes the comma in front along, unless a comment stands between.
        var start = index > 0 && !HasComment(elements.GetSeparator(index - 1), assignment) ? elements[index - 1].Span.End : assignment.SpanStart;
        return start == assignment.SpanStart ? new Edit(LinesOf(assignment.SyntaxTree, start, assignment.Span.End), "") : new Edit(new Span(assignment.SyntaxTree, start, assignment.Span.End - start), "");
    }

    // With its lines where it stands alone on them; the comments above and behind stay.
    private static Span LinesOf(SyntaxTree tree, int start, int end)
    {
        var text = tree.GetText();
        var line = text.Lines.GetLineFromPosition(start);
        var last = text.Lines.GetLineFromPosition(end);
        var isAlone = text.ToString(new(line.Start, start - line.Start)).Trim().Length == 0 && text.ToString(new(end, last.End - end)).Trim().Length == 0;
        if (isAlone)
        {
            return new Span(tree, line.Start, last.EndIncludingLineBreak - line.Start);
        }

        // What follows on the line moves up to where this began.
        while (end < last.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return new Span(tree, start, end - start);
    }

    private static bool HasComment(SyntaxToken comma, SyntaxNode element) =>
        comma.TrailingTrivia.Concat(element.GetLeadingTrivia()).Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
