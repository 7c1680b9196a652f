using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Versions;

/// <summary>A trade_type that does not exist, or one where V3 has none.</summary>
internal sealed class TradeTypeWrong : FieldRule
{
    // PAP is an entrusted deduction, which has the names of an order at an address of its own.
    private static readonly HashSet<string> Legal = new(StringComparer.Ordinal) { "JSAPI", "NATIVE", "APP", "MWEB", "PAP" };

    private static readonly Dictionary<string, string> Nearest = new(StringComparer.OrdinalIgnoreCase)
    {
        ["H5"] = "MWEB", ["WAP"] = "MWEB", ["MWEB"] = "MWEB", ["MINIPROGRAM"] = "JSAPI", ["MINI"] = "JSAPI", ["WEAPP"] = "JSAPI", ["WXAPP"] = "JSAPI", ["APPLET"] = "JSAPI", ["JSAPI"] = "JSAPI",
        ["JS"] = "JSAPI", ["MP"] = "JSAPI", ["NATIVE"] = "NATIVE", ["QR"] = "NATIVE", ["QRCODE"] = "NATIVE", ["SCAN"] = "NATIVE", ["APP"] = "APP",
    };

    private static readonly Text Unknown = (
        "trade_type '{0}' does not exist; use JSAPI (official account and mini program), NATIVE, APP or MWEB (H5)",
        "trade_type “{0}” 不存在；请使用 JSAPI（公众号和小程序）、NATIVE、APP 或 MWEB（H5）");

    private static readonly Text NotInV3 = (
        "trade_type is a field of V2; in V3 the address says how the order is paid, leave the field out",
        "trade_type 是 V2 的字段；V3 由接口地址决定支付方式，请去掉该字段");

    public override string Id => "WXP122";

    public override Text Title => ("trade_type wrong, or sent to V3", "trade_type 错误，或用于 V3");

    public override Text Why => (
        "V2 knows JSAPI, NATIVE, APP and MWEB, in capitals; a mini program orders with JSAPI, an H5 page with MWEB. V3 has no such field.",
        "V2 只有 JSAPI、NATIVE、APP 和 MWEB，且必须大写；小程序使用 JSAPI，H5 页面使用 MWEB。V3 没有这个字段。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F013", "official account and mini program order through the same interface", "公众号和小程序使用同一个下单接口"),
        Source.Faq("F167", "JSAPI for official account and mini program, NATIVE for QR codes, APP for apps, MWEB for H5", "公众号和小程序为 JSAPI，扫码为 NATIVE，App 为 APP，H5 为 MWEB"),
        Source.Page("V2 parameters", "https://pay.weixin.qq.com/doc/v2/merchant/4011941162"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("trade_type", [|"H5"|]);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("trade_type", "MWEB");
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the legal value that was most likely meant. Needs review.", "改为最可能的合法值。需要复核。");

    public override Text Silence => ("Answers and queries, which read other values back, and the global V3 interface, which demands the field.", "应答和查询中会出现其他取值，不报告；境外 V3 接口要求该字段，也不报告。");

    public override IReadOnlyCollection<string> Fields => ["trade_type"];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Kind != PayloadKind.Order || field.Path != "trade_type" || payload.HasAny("auth_code"))
        {
            return [];
        }

        return payload.Version == ApiVersion.V3 ? OfV3(field, payload) : field.Value.Alternatives.SelectMany(value => OfV2(field, value));
    }

    private static IEnumerable<Problem> OfV3(Field field, Payload payload) =>
        payload.Evidence.IsGlobal || payload.Evidence.IsSdkType || payload.HasAny("merchant_category_code") || !payload.HasAny("out_trade_no", "description") ? [] : [new Problem(field.KeySpan, NotInV3) { Severity = Severity.Info }];

    private static IEnumerable<Problem> OfV2(Field field, Value value)
    {
        if (value is ConstantValue { Constant: string { Length: > 0 } text } constant && !Legal.Contains(text))
        {
            yield return field.Problem(constant, Unknown.With(text)) with
            {
                Repairs = Nearest.TryGetValue(text.Replace("_", "").Trim(), out var nearest) && constant.PartAt?.Invoke(0, text.Length) is { } content
                    ? [Repair.NeedsReview("trade-type", new Text("Use \"{0}\"", "改为 \"{0}\"").With(nearest), new Edit(content, nearest))]
                    : [],
            };
        }
    }
}
