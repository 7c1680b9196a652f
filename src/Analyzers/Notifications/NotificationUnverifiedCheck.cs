using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds handlers that use a notification while nothing in sight verifies its signature.</summary>
internal sealed class NotificationUnverifiedCheck : NotificationCheck
{
    private static readonly string[] SdkDecryptions = ["DecryptGetObjectAsync", "DecryptGetObject", "AesGcmDecryptGetObjectAsync"];

    private static readonly string[] Resources = ["ciphertext", "cipher", "resource", "nonce"];

    // What reads V2's XML and nothing more.
    private static readonly string[] Parsers = ["XmlDocument", "XDocument", "XElement", "XmlSerializer", "XmlReader", "XmlTextReader", "LoadXml", "ResponseHandler"];

    private static readonly string[] ReadersOfDemo = ["FromXml", "ProcessNotify"];

    private static readonly string[] OtherSigns = ["assign", "design", "signal", "signin", "signup", "signtype"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP302")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler)
    {
        if (handler.Verifies || Protection.Covers(handler))
        {
            return [];
        }

        var problem = handler.IsV3 ? UnverifiedDecryption(handler) : UnsignedField(handler);
        return problem is null ? [] : [handler.Form == HandlerForm.Part || IsQueried(handler) ? problem with { Severity = Severity.Info } : problem];
    }

    private static Problem? UnverifiedDecryption(NotificationHandler handler)
    {
        var decryption = handler.Calls.FirstOrDefault(call => call.LastName().StartsWith("Decrypt", StringComparison.OrdinalIgnoreCase) || SdkDecryptions.Contains(call.LastName()));
        if (decryption is null || MayVerify(decryption, handler))
        {
            return null;
        }

        return new Problem(decryption.Place(), SdkDecryptions.Contains(decryption.LastName()) ? NotificationUnverified.ResultIgnored.With(decryption.LastName()) : NotificationUnverified.OfV3);
    }

    // A method of another class that is given more than the resource may verify before it decrypts.
    private static bool MayVerify(InvocationExpressionSyntax decryption, NotificationHandler handler)
    {
        if (SdkDecryptions.Contains(decryption.LastName()) || decryption.LastName() == "DecryptEventResource")
        {
            return false;
        }

        return CalledMethods.Of(decryption, handler.File) is { } method
            ? Verification.IsIn(method)
            : !decryption.ArgumentList.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => Resources.Any(word => name.Identifier.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    private static Problem? UnsignedField(NotificationHandler handler)
    {
        // What comes from the query is WXP301's.
        if (!handler.Mentions.Any(mentions => NoticeEvidence.ReadsBody(handler.Node, mentions)))
        {
            return null;
        }

        // The notification of a refund has no sign: that its req_info can be decrypted proves where it comes from.
        if (handler.Any("req_info") || handler.Names.Any(IsSign) || handler.Any("GetNotifyData") || !IsPlainlyParsed(handler))
        {
            return null;
        }

        foreach (var name in new[] { "out_trade_no", "transaction_id", "total_fee" })
        {
            if (handler.Of(name).Select(ReadAt).FirstOrDefault(read => read is not null) is { } read)
            {
                return new Problem(read.Place(), NotificationUnverified.OfV2.With(name));
            }
        }

        return null;
    }

    // Any other method of another class may check the sign while it parses.
    private static bool IsPlainlyParsed(NotificationHandler handler)
    {
        var readers = handler.Calls.Where(call => ReadersOfDemo.Contains(call.LastName())).ToList();
        return readers.Count > 0 ? readers.All(call => IsPlainParser(call, handler)) : handler.Any(Parsers) || handler.Calls.Any(call => call.LastName().StartsWith("Deserialize", StringComparison.Ordinal));
    }

    // The demo's FromXml checks the sign, and ProcessNotify calls it; one that is in sight may be without.
    private static bool IsPlainParser(InvocationExpressionSyntax call, NotificationHandler handler) =>
        CalledMethods.Of(call, handler.File) is { } parser && !parser.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => IsSign(name.Identifier.ValueText));

    private static bool IsSign(string name) =>
        name.IndexOf("sign", StringComparison.OrdinalIgnoreCase) >= 0 && !OtherSigns.Any(other => name.Replace("_", "").IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0);

    // notice.OutTradeNo, notice["out_trade_no"], notice.GetValue("out_trade_no"): what is read, not what is only called so.
    private static ExpressionSyntax? ReadAt(SyntaxNode name) => name switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } when access.Name == name => access,
        LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or ElementAccessExpressionSyntax } argument } when ((BaseArgumentListSyntax)argument.Parent!).Arguments.Count == 1 => (ExpressionSyntax)argument.Parent.Parent!,
        _ => null,
    };

    private static bool IsQueried(NotificationHandler handler) =>
        handler.Names.Any(name => name.IndexOf("OrderQuery", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("QueryOrder", StringComparison.OrdinalIgnoreCase) >= 0);
}
