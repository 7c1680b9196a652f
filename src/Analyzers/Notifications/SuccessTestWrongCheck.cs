using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds tests for success that are never true, and those that are missing.</summary>
internal sealed class SuccessTestWrongCheck : NotificationCheck
{
    private static readonly string[] StatesOfV3 = ["trade_state", "event_type", "refund_status", "TRANSACTION.SUCCESS", "REFUND.SUCCESS"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP313")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler) =>
        Misspelt(handler, "trade_state").Concat(Misspelt(handler, "event_type")).Concat(NeverNotified(handler)).Concat(MissingTest(handler));

    private static IEnumerable<Problem> Misspelt(NotificationHandler handler, string field)
    {
        foreach (var (constant, compared) in handler.Of(field).SelectMany(ComparedWith))
        {
            var text = (string)constant.Token.Value!;
            if (NotificationStates.Correct(field, text) is { } right && !(IgnoresCase(compared) && text.Equals(right, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new Problem(constant.Place(), SuccessTestWrong.NeverEqual.With(field, text, right))
                {
                    Repairs = [Repair.Safe("constant", new Text("Compare with \"{0}\"", "改为与 \"{0}\" 比较").With(right), new Edit(constant.Place(), "\"" + right + "\""))],
                };
            }
        }
    }

    // notice.TradeState == "PAID", "PAID".Equals(state), string.Equals(state, "PAID").
    private static IEnumerable<(LiteralExpressionSyntax Constant, SyntaxNode Comparison)> ComparedWith(SyntaxNode name)
    {
        foreach (var node in name.AncestorsAndSelf().TakeWhile(node => node is ExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax))
        {
            switch (node)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } test:
                    return Constants([test.Left, test.Right], name).Select(constant => (constant, (SyntaxNode)test));
                case InvocationExpressionSyntax call when call.LastName() == "Equals":
                    return Constants([call.Receiver(), .. call.ArgumentList.Arguments.Select(argument => argument.Expression)], name).Select(constant => (constant, (SyntaxNode)call));
                case BinaryExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax:
                    return [];
            }
        }

        return [];
    }

    private static IEnumerable<LiteralExpressionSyntax> Constants(IEnumerable<ExpressionSyntax?> operands, SyntaxNode name) =>
        operands.OfType<LiteralExpressionSyntax>().Where(literal => literal != name && literal.Token.Value is string);

    private static bool IgnoresCase(SyntaxNode comparison) =>
        comparison.ToString() is var text && (text.Contains("IgnoreCase") || text.Contains("ToUpper") || text.Contains("ToLower"))
        || comparison.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => Definitions.OfLocal(name.Identifier.ValueText, name)?.Any(value => value.ToString() is var made && (made.Contains("ToUpper") || made.Contains("ToLower"))) == true);

    private static IEnumerable<Problem> NeverNotified(NotificationHandler handler) => handler.Of("PAYERROR")
        .Where(node => node is LiteralExpressionSyntax && node.Parent is BinaryExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } or CaseSwitchLabelSyntax or ConstantPatternSyntax)
        .Select(node => new Problem(node.Place(), SuccessTestWrong.NeverNotified) { Severity = Severity.Info });

    private static IEnumerable<Problem> MissingTest(NotificationHandler handler)
    {
        var change = handler.Parts.Select(NotificationHandler.BodyOf).OfType<SyntaxNode>().SelectMany(body => body.DescendantNodesAndSelf()).FirstOrDefault(Work.IsChange);
        if (change is null || handler.Names.Any(IsWholeTest))
        {
            return [];
        }

        if (handler.IsV3)
        {
            return handler.IsV2 || handler.Any(StatesOfV3) ? [] : [new Problem(change.Place(), SuccessTestWrong.NothingTested) { Severity = Severity.Info }];
        }

        var test = handler.Of("return_code").SelectMany(ComparedWith).FirstOrDefault(test => test.Constant.Token.Value is "SUCCESS");
        return test.Comparison is null || handler.Any("result_code", "trade_state") ? [] : [new Problem(test.Comparison.Place(), SuccessTestWrong.OnlyReturnCode) { Severity = Severity.Info }];
    }

    // IsSuccess(), QueryOrder(…): a method that looks at both.
    private static bool IsWholeTest(string name) => name.IndexOf("IsSuccess", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("OrderQuery", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("QueryOrder", StringComparison.OrdinalIgnoreCase) >= 0;
}
