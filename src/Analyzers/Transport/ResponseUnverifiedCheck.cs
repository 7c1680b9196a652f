using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Transport;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds the first call of V3 through a bare client, in a project that nowhere speaks of the signature of what WeChat Pay sends.</summary>
internal sealed class ResponseUnverifiedCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP508")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => file.Facts.KnowsSignatureHeader
        ? []
        : BareClientCalls.In(file).Where(call => !IsOfCertificates(call.Address)).GroupBy(call => call.Client).Select(calls => ResponseUnverified.At(NameOf(calls.First().Call)));

    private static Span NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name.Place() : call.Expression.Place();

    // The certificates come before anything can be verified with them.
    private static bool IsOfCertificates(Value address) => address.Parts().OfType<ConstantValue>().Any(part => part.Constant is string text && text.Contains("/v3/certificates"));
}
