using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Invocation;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds the encodings with which methods that sign for V2 turn their text into bytes.</summary>
internal sealed class SignatureBytesNotUtf8Check : CodeCheck
{
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "ASCII", "Default", "Unicode", "BigEndianUnicode", "UTF7", "UTF32", "Latin1" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP212")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) =>
        from signing in V2Signing.In(file)
        from method in signing.Hashing
        from call in method.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.LastName() == "GetBytes" && call.Receiver() is not null
        let problem = Judge(call.Receiver()!, file)
        where problem is not null
        select problem;

    private static Problem? Judge(ExpressionSyntax encoding, FileContext file) => encoding switch
    {
        MemberAccessExpressionSyntax { Name: var name } access when Others.Contains(name.Identifier.ValueText) && access.Expression.LastName() == "Encoding" =>
            name.Identifier.ValueText == "Default" ? OfPlatform(encoding, name, file) : Of(encoding, name.Place()),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var page }, ..], Expression: MemberAccessExpressionSyntax { Name: var name } } call when call.LastName() == "GetEncoding" && IsOther(page, file) =>
            Of(encoding, new Span(encoding.SyntaxTree, name.SpanStart, encoding.Span.End - name.SpanStart)),
        _ => null,
    };

    private static Problem Of(ExpressionSyntax encoding, Span name) => new(encoding.Place(), SignatureBytesNotUtf8.Message.With(encoding.ToString())) { Repairs = [Utf8(name)] };

    // On .NET it is UTF-8 whatever the system.
    private static Problem OfPlatform(ExpressionSyntax encoding, SyntaxNode name, FileContext file) => IsFramework(file)
        ? Of(encoding, name.Place())
        : new Problem(encoding.Place(), SignatureBytesNotUtf8.PlatformMessage) { Severity = Severity.Info, Repairs = [Utf8(name.Place())] };

    private static bool IsFramework(FileContext file) => file.Model.Compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Name == "mscorlib";

    private static bool IsOther(ExpressionSyntax page, FileContext file) => file.Model.GetConstantValue(page, file.Cancellation) is { HasValue: true, Value: var value } && value switch
    {
        string name => name.Replace("-", "").Equals("utf8", StringComparison.OrdinalIgnoreCase) == false,
        int number => number != 65001,
        _ => false,
    };

    private static Repair Utf8(Span name) => Repair.Safe("utf8", ("Use Encoding.UTF8", "改用 Encoding.UTF8"), new Edit(name, "UTF8"));
}
