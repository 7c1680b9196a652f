using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Robustness.Tests.Mutations;

/// <summary>Other expressions in the places of expressions: those of the same file, those that wrap them, values that nobody expects.</summary>
internal static class ExpressionMutations
{
    // ~ stands for the expression.
    private static readonly string[] Wraps =
    [
        "(~)", "((((~))))", "~!", "checked(~)", "unchecked((int)(~))", "await ~", "await (~)", "ref ~", "throw ~", "~ ?? throw new System.Exception()", "~ ?? ~", "true ? ~ : ~", "new[] { ~ }", "new object[] { ~ }", "[~]", "[.. ~]", "$\"{~}\"", "$\"{~:F2}\"", "$\"{~,36}\"", "$$\"\"\"{{{~}}}\"\"\"",
        "$\"\"\"{~}\"\"\"", "$@\"{~}\"", "$\"{$\"{~}\"}\"", "(~, ~)", "~ is var v ? v : default", "~ switch { _ => ~ }", "~ switch { }", "(object)~", "(dynamic)~", "(int)(~)", "(int)(~ * 100)", "(decimal)~", "() => ~", "x => ~", "async () => await ~", "delegate { return ~; }", "~ with { }", "~ with { total_fee = 0 }",
        "stackalloc[] { ~ }", "nameof(~)", "typeof(~)", "default(~)", "sizeof(~)", "~[^1]", "~[..20]", "~[0..20]", "~[\"total_fee\"]", "~?.ToString()", "~?.ToString()!.Length", "~.ToString()", "~.ToString(\"N\").ToUpper()[..6]", "~.Trim().Replace(\"-\", \"\")", "~ + ~", "\"\" + ~", "~ + \"\"", "~ * 100", "~ = ~", "~ ??= ~", "~++", "-~", "^~", "&~", "*~",
        "~ as string", "~ is string", "from x in ~ select x", "string.Format(\"{0\", ~)", "string.Format(\"{0:F2}{9}\", ~)", "string.Format(~)", "string.Format(\"{0}\")", "string.Format(~, ~)", "string.Join(~)", "string.Join(\"&\", ~)", "string.Concat()", "string.Concat(~)", "new System.Text.StringBuilder().Append(~).ToString()",
        "System.Convert.ToInt32(~)", "int.Parse(~)", "System.Math.Round(~)", "System.Lazy<int>(() => ~)", "~ is { } y ? y : y", "~ is [.. var z] ? z : z", "new() { ~ }", "new { ~ }", "new { total_fee = ~, mch_id = ~ }", "new System.Collections.Generic.Dictionary<string, object> { [\"mch_id\"] = ~, { \"total_fee\", ~ } }",
    ];

    private static readonly string[] Values =
    [
        "default", "null", "null!", "new()", "\"\"", "\"x\"u8", "@\"\"", "$\"\"", "\"\"\"x\"\"\"", "\"\"\"\n\"\"\"", "0", "-1", "1.5m", "1e400", "long.MaxValue", "ulong.MaxValue", "int.MinValue", "'\\0'", "'1'", "float.NaN", "1f / 0", "decimal.MaxValue", "true", "this", "base", "field", "value", "__arglist", "_", "args", "[]", "()", "new { }", "new int[0]",
        "System.Guid.NewGuid()", "System.Guid.NewGuid().ToString()", "$\"{System.Guid.NewGuid()}\"", "System.DateTime.Now.ToString()", "System.DateTime.Now.AddHours(1).ToString(\"yyyyMMddHHmmss\")", "System.DateTime.Now.Ticks", "(int)(1.1 * 100)", "new System.Random().Next()", "typeof(int)", "int", "string.Empty", "nameof(System)",
    ];

    private static readonly string[] Texts =
    [
        "{", "}", "{}", "{{", "{0}", "{0:}", "{0,}", "{0:F2", "<", "<xml>", "<xml><total_fee>", "<xml><![CDATA[", "<xml><mch_id>1</mch_id><total_fee>1.5</total_fee></xml>", "{\\\"mchid\\\":", "{\\\"mchid\\\":\\\"1\\\",\\\"amount\\\":{\\\"total\\\":1.5}}", "&", "&&=", "a=b&key=", "%", "%s%n", "http://", "https://[", "https://a:99999/n?x#y", "//", "https://localhost/n?a=1", "http://127.0.0.1",
        "https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", "https://api.mch.weixin.qq.com/pay/unifiedorder", "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\\n", "prepay_id=", "Sign=WXPay", "MD5", "RSA", "JSAPI", "H5", "0", "-1", "1.50", "99999999999999999999999999", "2026-13-45", "20261301000000", "2026-01-01T00:00:00+25:00", "N", "F2", "\\0", "\\uD83C", "\\n", "\\r\\n", "\\x41\\u0042",
        "订单🍵", "0123456789abcdef0123456789abcdef", "mch_id", "total_fee", "notify_url", "amount.total", "amount", ".", "..", "a..b", "[0]", "success", "SUCCESS", "FAIL",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("replace an expression by another one", (text, random) => OnExpression(text, random, _ => random.Pick(ExpressionsOf(text))!.ToString())),
        new("swap two expressions", SwapExpressions),
        new("wrap an expression", (text, random) => OnExpression(text, random, expression => random.Pick(Wraps)!.Replace("~", expression))),
        new("wrap an expression twice", (text, random) => OnExpression(text, random, expression => random.Pick(Wraps)!.Replace("~", random.Pick(Wraps)!.Replace("~", expression)))),
        new("write another value", (text, random) => OnExpression(text, random, _ => random.Pick(Values)!)),
        new("write another text", (text, random) => OnText(text, random, _ => "\"" + random.Pick(Texts) + "\"")),
        new("write another text verbatim", (text, random) => OnText(text, random, _ => "@\"" + random.Pick(Texts)!.Replace("\\\"", "\"\"") + "\"")),
        new("write another text raw", (text, random) => OnText(text, random, _ => "\"\"\"" + random.Pick(Texts)!.Replace("\\\"", "'") + "\"\"\"")),
        new("write another text in UTF-8", (text, random) => OnText(text, random, literal => literal + "u8")),
        new("cut a text short", (text, random) => OnText(text, random, literal => literal.Length < 3 ? literal : literal[..random.Next(1, literal.Length - 1)] + "\"")),
        new("open an interpolation in a text", (text, random) => OnText(text, random, literal => "$" + literal.Insert(random.Next(1, Math.Max(2, literal.Length)), "{x}"))),
        new("take an argument out", TakeArgumentOut),
        new("name an argument", (text, random) => random.Pick(Picking.NodesOf<ArgumentSyntax>(text)) is { } argument ? text.Insert(argument.SpanStart, "value: ") : text),
    ];

    // What stands where only a name or a type can is left to the mutations of tokens.
    private static IReadOnlyList<ExpressionSyntax> ExpressionsOf(string text) =>
        [.. Picking.NodesOf<ExpressionSyntax>(text).Where(expression => expression.Parent is not (QualifiedNameSyntax or UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax or VariableDeclarationSyntax or BaseTypeSyntax or AttributeSyntax))];

    private static string OnExpression(string text, Random random, Func<string, string> change) => random.Pick(ExpressionsOf(text)) is { } expression ? text.With(expression.Span, change(expression.ToString())) : text;

    private static string OnText(string text, Random random, Func<string, string> change) =>
        random.Pick([.. Picking.NodesOf<LiteralExpressionSyntax>(text).Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))]) is { } literal ? text.With(literal.Span, change(literal.ToString())) : text;

    private static string SwapExpressions(string text, Random random)
    {
        var expressions = ExpressionsOf(text);
        return expressions.Count == 0 ? text : text.WithSwapped(random.Pick(expressions)!.Span, random.Pick(expressions)!.Span);
    }

    private static string TakeArgumentOut(string text, Random random)
    {
        if (random.Pick(Picking.NodesOf<ArgumentSyntax>(text)) is not { } argument)
        {
            return text;
        }

        var comma = argument.GetLastToken().GetNextToken();
        return text.With(comma.IsKind(SyntaxKind.CommaToken) ? Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(argument.SpanStart, comma.Span.End) : argument.Span, "");
    }
}
