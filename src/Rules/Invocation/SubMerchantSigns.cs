using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>A request of an agency is signed in its sub-merchant's name.</summary>
internal sealed class SubMerchantSigns : ScopeRule
{
    private static readonly HashSet<string> Names = new(SpellingComparer.Instance) { "sub_mchid", "sub_mch_id", "sub_merchant_id" };

    private static readonly Text Named = (
        "The request is signed as sub-merchant '{0}', but an agency signs with its own mchid, serial number and key; write the agency's mchid",
        "请求以子商户 “{0}” 的身份签名，但服务商应使用自己的 mchid、证书序列号和私钥签名；请填写服务商的 mchid");

    private static readonly Text Equal = (
        "The request is signed as '{0}', which is its sub_mchid; an agency signs with its own mchid, serial number and key",
        "签名使用的商户号 “{0}” 就是 sub_mchid；服务商应使用自己的 mchid、证书序列号和私钥签名");

    public override string Id => "WXP216";

    public override Text Title => ("Agency request signed with the sub-merchant's id", "服务商请求使用了子商户号签名");

    public override Text Why => (
        "An agency's request is signed by the agency: mchid, serial_no and the private key of the Authorization are its own, and the sub-merchant is named in the body only. Signed as the sub-merchant, it is refused with SIGN_ERROR or NO_AUTH.",
        "服务商模式下由服务商签名：Authorization 中的 mchid、serial_no 和私钥都属于服务商，子商户只出现在请求体里。以子商户身份签名会返回 SIGN_ERROR 或 NO_AUTH。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F125", "the agency's mchid, certificate serial number and key", "使用服务商的商户号、证书序列号和密钥"),
        Source.Page("Placing an agency's order in V3", "https://pay.weixin.qq.com/doc/v3/partner/4012523593"),
        Source.Page("Signatures of V3", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml"),
    ];

    public override string Bad => """
        class AgencyRequests
        {
            string Authorization(string subMchId, string nonce, string timestamp, string serialNo, string signature) =>
                $"mchid=\"{[|subMchId|]}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serialNo}\",signature=\"{signature}\"";
        }
        """;

    public override string Good => """
        class AgencyRequests
        {
            string Authorization(string spMchId, string nonce, string timestamp, string serialNo, string signature) =>
                $"mchid=\"{spMchId}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serialNo}\",signature=\"{signature}\"";
        }
        """;

    public override Text Fix => ("None: which setting holds the agency's id is not known.", "无：无法得知服务商号保存在哪个设置中。");

    public override Text Silence => ("Merchant ids that are neither named for a sub-merchant nor constant.", "名称与子商户无关且不是常量的商户号不报告。");

    public override IEnumerable<Problem> Check(Scope scope)
    {
        var subMerchants = new HashSet<string>(scope.Payloads.SelectMany(payload => payload.Fields).Where(field => field.Name is "sub_mchid" or "sub_mch_id").Select(field => field.Value.AsText).OfType<string>(), StringComparer.Ordinal);
        return scope.Authorizations.Select(header => header["mchid"]?.Value).Concat(scope.Payloads.Where(IsClient).Select(payload => payload["mchid"]?.Value))
            .OfType<Value>()
            .SelectMany(merchant => Judge(merchant, subMerchants));
    }

    private static IEnumerable<Problem> Judge(Value merchant, HashSet<string> subMerchants)
    {
        if (merchant is ReferenceValue reference && Names.Contains(reference.Name))
        {
            yield return new Problem(merchant.Span, Named.With(reference.Name));
        }
        else if (merchant.AsText is { } id && subMerchants.Contains(id))
        {
            yield return new Problem(merchant.Span, Equal.With(id));
        }
    }

    // What an SDK signs with: a merchant beside a key.
    private static bool IsClient(Payload payload) =>
        payload.Evidence.IsSdkType && payload.Fields.Any(field => field.Name is SettingNames.ApiV3Key or SettingNames.ApiKey or SettingNames.PrivateKey);
}
