using WeChatPayLint.Api;
using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>Decides from the parts of a text what it is signed for. Three of the parts have to be there; a method that it is passed to proves nothing.</summary>
internal static class SigningRecognition
{
    private static readonly SigningRole[] Payment = [SigningRole.AppId, SigningRole.Timestamp, SigningRole.Nonce, SigningRole.Package];

    private static readonly HashSet<string> PairNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "appId", "timeStamp", "nonceStr", "package", "signType", "partnerid", "prepayid", "mch_id", "nonce_str", "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url",
        "trade_type", "openid", "transaction_id", "out_refund_no", "refund_fee", "sign_type", "sub_mch_id", "sub_appid",
    };

    public static SigningMessageKind KindOf(SigningMessage message, Evidence evidence) =>
        evidence.IsOtherProvider ? SigningMessageKind.Other
        : IsPairs(message, evidence) ? SigningMessageKind.Pairs
        : message.Lines.Count < 3 ? SigningMessageKind.Other
        : IsPayment(message) ? SigningMessageKind.Payment
        : !IsProven(message, evidence) ? SigningMessageKind.Other
        : IsRequest(message) ? SigningMessageKind.Request
        : IsVerification(message) ? SigningMessageKind.Verification
        : SigningMessageKind.Other;

    // The prepay id is what no other provider signs; appid, time stamp and nonce are signed by many.
    private static bool IsPayment(SigningMessage message)
    {
        var lines = WithoutEmptyEnd(message);
        return lines.Count <= 4 && lines.Any(line => line.Role == SigningRole.Package)
            && Payment.Count(role => lines.Any(line => line.Role == role)) >= 3
            && lines.All(line => line.Role == SigningRole.Unknown || Array.IndexOf(Payment, line.Role) >= 0);
    }

    private static bool IsRequest(SigningMessage message) =>
        message.Lines.Count is >= 4 and <= 6
        && message.Lines[0].Role is SigningRole.Method && message.Lines[1].Role is SigningRole.Address or SigningRole.Unknown
        && message.Lines[2].Role == SigningRole.Timestamp && message.Lines[3].Role == SigningRole.Nonce;

    private static bool IsVerification(SigningMessage message) =>
        WithoutEmptyEnd(message) is [{ Role: SigningRole.Timestamp }, { Role: SigningRole.Nonce }, { Role: SigningRole.Body or SigningRole.Unknown, Parts.Count: 1 }];

    private static bool IsPairs(SigningMessage message, Evidence evidence)
    {
        var names = new HashSet<string>(message.Pairs.Select(pair => pair.Name), StringComparer.Ordinal);
        return names.Contains("key") && names.Count(PairNames.Contains) >= 3
            && (names.Any(WireNames.Own.Contains) || HasInvokeNames(names) || evidence.IsNamedScope || evidence.HasAddress);
    }

    private static bool HasInvokeNames(HashSet<string> names) => names.Contains("package") && (names.Contains("nonceStr") || names.Contains("noncestr"));

    private static bool IsProven(SigningMessage message, Evidence evidence) =>
        evidence.IsNamedScope || evidence.HasAddress || message.Lines.Any(line => line.Parts.Any(part => part.Value.Parts().OfType<ConstantValue>().Any(IsOwn)));

    private static bool IsOwn(ConstantValue constant) =>
        constant.Constant is string text && (text.StartsWith("Wechatpay-", StringComparison.OrdinalIgnoreCase) || Endpoints.Find(text) is { Version: ApiVersion.V3 });

    private static IReadOnlyList<SigningLine> WithoutEmptyEnd(SigningMessage message) =>
        message.Lines[message.Lines.Count - 1].Parts.Count == 0 ? [.. message.Lines.Take(message.Lines.Count - 1)] : message.Lines;
}
