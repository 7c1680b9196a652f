using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>A payment is started with a signType that is not the one its signature was made with.</summary>
internal sealed class SignTypeOfOtherVersion : ScopeRule
{
    private static readonly HashSet<string> V2Types = new(StringComparer.OrdinalIgnoreCase) { "MD5", "HMAC-SHA256", "SHA1", "HMACSHA256", "SHA256" };

    private static readonly Text InV3 = (
        "signType is '{0}', but a payment of V3 is signed with RSA; write \"RSA\"",
        "signType 为 “{0}”，但 V3 支付使用 RSA 签名；请改为 \"RSA\"");

    private static readonly Text InV2 = (
        "signType is 'RSA', but this payment of V2 is signed with MD5 or HMAC-SHA256; write the one the order was signed with",
        "signType 为 “RSA”，但这是 V2 支付，使用 MD5 或 HMAC-SHA256 签名；请与下单时的签名方式保持一致");

    private static readonly Text UnlikeOrder = (
        "signType is '{0}', but {1} is {2}; both have to be the same",
        "signType 为 “{0}”，但 {1} 使用的是 {2}；两者必须一致");

    public override string Id => "WXP203";

    public override Text Title => ("signType does not fit the version", "signType 与接口版本不符");

    public override Text Why => (
        "The phone computes the signature anew in the way that signType names. Another way gives another signature, and the payment ends with a signature error.",
        "手机端会按 signType 指定的方式重新验签。方式不一致时签名不匹配，报 “支付验证签名失败”。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F094", "V3 only knows SHA256 with RSA", "V3 只支持 SHA256-RSA"),
        Source.Faq("F108", "the rules of V3 differ from those of V2", "V3 与 V2 的规则不同"),
        Source.Page("Starting a payment in V3, signType", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
        Source.Page("Starting a payment in V2, signType", "https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6"),
    ];

    public override string Bad => """
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = Shop.Seconds(),
            nonceStr = Shop.Nonce(),
            package = "prepay_id=" + Shop.PrepayId(),
            signType = [|"MD5"|],
            paySign = Shop.RsaSign(),
        };
        """;

    public override string Good => """
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = Shop.Seconds(),
            nonceStr = Shop.Nonce(),
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes \"RSA\" in a flow of V3. Safe. None in V2, where two types are legal.", "在 V3 流程中改为 \"RSA\"，安全。V2 有两种合法取值，不提供修复。");

    public override Text Silence => ("Nothing is said where neither the signature nor the order tells the version; wx.config, where SHA1 is right; the national algorithms (SM2).", "签名和订单都无法说明版本时不报告；wx.config 使用 SHA1 是正确的；国密（SM2）不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Payloads
        .Where(payload => payload.Kind == PayloadKind.Invoke && !Signing.IsNational(payload))
        .SelectMany(payload => payload["signType"] is { } field ? field.Value.Alternatives.OfType<ConstantValue>().SelectMany(type => Judge(field, type, payload, scope)) : []);

    private static IEnumerable<Problem> Judge(Field field, ConstantValue type, Payload invoke, Scope scope)
    {
        if (type.Constant is not string text || text.Length == 0)
        {
            yield break;
        }

        var version = VersionOf(invoke, scope);
        if (version == ApiVersion.V3 && V2Types.Contains(text))
        {
            yield return field.Problem(type, InV3.With(text)) with
            {
                Repairs = type.PartAt?.Invoke(0, text.Length) is { } content ? [Repair.Safe("rsa", ("Use \"RSA\"", "改为 \"RSA\""), new Edit(content, "RSA"))] : [],
            };
        }
        else if (version == ApiVersion.V2 && text == "RSA")
        {
            yield return field.Problem(type, InV2);
        }
        else if (V2Types.Contains(text) && OtherType(text, invoke, scope) is { } other)
        {
            yield return field.Problem(type, UnlikeOrder.With(text, other.Name, other.Type));
        }
    }

    // The signature itself is the best witness; then the order placed in the same method.
    private static ApiVersion VersionOf(Payload invoke, Scope scope)
    {
        if (Signing.VersionOf(invoke) is not ApiVersion.Unknown and var signed)
        {
            return signed;
        }

        var placed = scope.VersionsOf(Operation.PlaceOrder);
        return placed.Count == 1 ? placed.Single() : invoke.Evidence.Version;
    }

    // WxPayData.MakeSign() of the newer demo signs with HMAC-SHA256 while the line above still says MD5.
    private static (string Name, string Type)? OtherType(string type, Payload invoke, Scope scope)
    {
        var signed = invoke["paySign"]?.Value.Parts().OfType<ConstantValue>().Select(part => part.Constant as string).FirstOrDefault(text => text is "MD5" or "HMAC-SHA256");
        if (signed is not null && signed != type)
        {
            return ("paySign", signed);
        }

        var ordered = scope.Payloads.Where(payload => payload.Kind == PayloadKind.Order).Select(payload => payload.TextOf("sign_type")).FirstOrDefault(text => text is not null);
        return ordered is "MD5" or "HMAC-SHA256" && ordered != type ? ("sign_type", ordered) : null;
    }
}
