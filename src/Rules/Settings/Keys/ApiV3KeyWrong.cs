using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Security;

namespace WeChatPayLint.Integration.Keys;

/// <summary>A key of a wrong length, or no APIv3 key where notifications are expected.</summary>
internal sealed class ApiV3KeyWrong : MerchantRule
{
    private static readonly KeyLengthWrong Length = new();

    private static readonly Text Missing = (
        "{0} has a notify_url but no APIv3 key, without which V3 sends no notification; set it in the merchant platform and name its place as apiV3Key",
        "{0} 设置了 notify_url 但没有 APIv3 密钥，V3 不会发送通知；请在商户平台设置，并用 apiV3Key 写明存放位置");

    public override string Id => "WXC603";

    public override Text Title => ("APIv3 key missing or not 32 bytes", "APIv3 密钥缺失或不是 32 字节");

    public override Text Why => ("The key decrypts notifications. While none is set, V3 sends none at all; with another length than 32 bytes none can be decrypted.", "该密钥用于解密通知。未设置时 V3 根本不会发送通知；长度不是 32 字节则无法解密。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F103", "a notification needs the right notify_url, and for V3 the APIv3 key", "通知需要正确的 notify_url，V3 还需要 APIv3 密钥"),
        Source.Page("Basic rules of V3", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html"),
    ];

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            notifyUrl: https://pay.teashop.cn/notify
            [|keys|]:
              privateKey: file:/etc/wechatpay/apiclient_key.pem
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            wechatPayPublicKeyId: PUB_KEY_ID_0119000001092024110100000000000000
            notifyUrl: https://pay.teashop.cn/notify
            keys:
              privateKey: file:/etc/wechatpay/apiclient_key.pem
              apiV3Key: env:WECHATPAY_APIV3_KEY
        """;

    public override Text Fix => ("None: the key is in the merchant platform.", "无：密钥需在商户平台查看。");

    public override Text Silence => ("Merchants whose keys are not described, V2, and keys kept elsewhere.", "没有描述密钥的商户、V2，以及存放在别处的密钥。");

    public override IReadOnlyCollection<string> Judges => ["apiV3Key", "apiKey", "keys"];

    public override bool Concerns(Merchant merchant) => merchant.Secrets.Count > 0 || !merchant.KeysKey.IsNone;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var secret in merchant.Secrets.Where(secret => Length.Fields.Contains(secret.Kind)))
        {
            var field = new Field(secret.Kind, secret.Setting.Value, secret.Setting.KeySpan);
            foreach (var problem in Length.Check(field, new Payload(PayloadShape.Settings, [field], Evidence.None)))
            {
                yield return problem with { Related = [] };
            }
        }

        if (merchant is { IsComplete: true, Version: ApiVersion.V3, KeysKey.IsNone: false } && merchant.SecretOf(SettingNames.ApiV3Key) is null && merchant.AllNotifyUrls.Any(list => list.IsWritten))
        {
            yield return new Problem(merchant.KeysKey, Missing.With(merchant.Mchid?.Text ?? "mchid"));
        }
    }
}
