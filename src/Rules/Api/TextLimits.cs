using WeChatPayLint.Payloads;

namespace WeChatPayLint.Api;

/// <summary>
/// How long the text fields of orders and refunds may be. Where pages and answers disagree, the least that is known to be refused counts.
/// V2: https://pay.weixin.qq.com/doc/v2/partner/4011939925 and https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1 ;
/// V3: https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html and https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html
/// </summary>
public static class TextLimits
{
    private static readonly (string Path, ApiVersion Version, TextLimit Limit)[] Limits =
    [
        // V2 says String(128), but a body of exactly 128 bytes was seen refused, and the cross-border page says 127.
        ("body", ApiVersion.V2, new(127, TextUnit.Utf8Bytes)),
        ("description", ApiVersion.V3, new(127, TextUnit.Characters)),
        ("sub_orders.description", ApiVersion.V3, new(127, TextUnit.Characters)),
        ("attach", ApiVersion.V2, new(127, TextUnit.Utf8Bytes)),
        ("attach", ApiVersion.V3, new(128, TextUnit.Characters)),
        ("sub_orders.attach", ApiVersion.V3, new(128, TextUnit.Characters)),
        ("detail", ApiVersion.V2, new(6000, TextUnit.Characters)),
        ("out_refund_no", ApiVersion.V2, new(64, TextUnit.Utf8Bytes)),
        ("out_refund_no", ApiVersion.V3, new(64, TextUnit.Utf8Bytes)),
        ("refund_desc", ApiVersion.V2, new(80, TextUnit.Utf8Bytes)),
        ("reason", ApiVersion.V3, new(80, TextUnit.Utf8Bytes)),
    ];

    /// <summary>The limit of a field, or null. Where the version is not known, the one that any version has that knows the field; of several the mildest.</summary>
    public static TextLimit? Find(string path, ApiVersion version)
    {
        var ofField = Limits.Where(limit => limit.Path == path).OrderByDescending(limit => limit.Limit.Max).ToList();
        return ofField.Count == 0 ? null : ofField.FirstOrDefault(limit => limit.Version == version) is { Path: not null } exact ? exact.Limit : ofField[0].Limit;
    }
}
