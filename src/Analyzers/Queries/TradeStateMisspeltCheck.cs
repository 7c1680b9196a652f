using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Notifications;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Queries;

namespace WeChatPayLint.Analyzers.Queries;

/// <summary>Finds comparisons of an order's state with a literal: operators, <c>Equals</c>, <c>switch</c> and patterns.</summary>
internal sealed class TradeStateMisspeltCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP410")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => file.Nodes.Of<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && IsState(ComparedWith(literal)) && TradeStates.Meant(literal.Token.ValueText) is not null && !IsOfNotification(literal, file) && !ProviderNames.AreOther(ScopeNames.Around(literal)))
        .Select(literal => TradeStateMisspelt.In(literal.Token.ValueText, literal.Place()))
        .OfType<Problem>();

    // In a handler of notifications WXP313 judges the comparisons; cases are left to this check.
    private static bool IsOfNotification(LiteralExpressionSyntax literal, FileContext file) =>
        literal.Parent is BinaryExpressionSyntax or ArgumentSyntax && file.Notifications.SelectMany(handler => handler.Parts).Any(part => part.Span.Contains(literal.Span));

    private static ExpressionSyntax? ComparedWith(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary => binary.Left == literal ? binary.Right : binary.Left,
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        ConstantPatternSyntax pattern => MatchedBy(pattern),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } when call.LastName() == "Equals" => call.Receiver(),
        _ => null,
    };

    private static ExpressionSyntax? MatchedBy(SyntaxNode pattern) => pattern.Ancestors().SkipWhile(node => node is PatternSyntax).FirstOrDefault() switch
    {
        IsPatternExpressionSyntax test => test.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        _ => null,
    };

    // var tradeState = answer.TradeState.ToLowerInvariant(): what it is compared with is in that case too.
    private static bool IsInOtherCase(ExpressionSyntax value) =>
        value is IdentifierNameSyntax name && Definitions.OfLocal(name.Identifier.ValueText, name)?.Any(definition => definition.LastName() is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant") == true;

    // answer.TradeState, state["trade_state"], GetValue("trade_state").ToString(); what was put into another letter case is compared in that.
    private static bool IsState(ExpressionSyntax? value) => value switch
    {
        ParenthesizedExpressionSyntax inner => IsState(inner.Expression),
        PostfixUnaryExpressionSyntax inner => IsState(inner.Operand),
        ConditionalAccessExpressionSyntax access when access.WhenNotNull is InvocationExpressionSyntax => IsState(access.Expression),
        InvocationExpressionSyntax call when call.LastName() is "ToString" or "Trim" or "GetString" && call.ArgumentList.Arguments.Count == 0 => IsState(call.Receiver()),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } => key.Token.ValueText == "trade_state",
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } => key.Token.ValueText == "trade_state",
        null => false,
        _ => SpellingComparer.Instance.Equals(value.LastName(), "trade_state") && !IsInOtherCase(value),
    };
}
