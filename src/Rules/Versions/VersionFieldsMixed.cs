using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Versions;

/// <summary>One request with fields of V2 and of V3.</summary>
internal sealed class VersionFieldsMixed : PayloadRule
{
    // V2's name and what V3 calls it; the other way round for a request of V2.
    private static readonly (string V2, string V3, bool IsPlainRename)[] Names =
    [
        ("mch_id", "mchid", true), ("sub_mch_id", "sub_mchid", true), ("body", "description", true), ("total_fee", "amount.total", false),
        ("spbill_create_ip", "scene_info.payer_client_ip", false), ("refund_fee", "amount.refund", false), ("refund_desc", "reason", true),
    ];

    // Proof enough of a version by themselves.
    private static readonly string[] StrongV2 = ["mch_id", "total_fee", "spbill_create_ip", "refund_fee", "sub_mch_id"];
    private static readonly string[] StrongV3 = ["mchid", "sp_mchid", "amount.total", "amount.refund", "payer.openid", "payer.sp_openid", "payer.sub_openid"];

    private static readonly Text V2InV3 = ("'{0}' is V2's name in a request of V3; write {1}", "“{0}” 是 V2 的字段名，而这是 V3 请求；请改为 {1}");

    private static readonly Text V3InV2 = ("'{0}' is V3's name in a request of V2; write {1}", "“{0}” 是 V3 的字段名，而这是 V2 请求；请改为 {1}");

    private static readonly Text NoPlaceInV3 = ("'{0}' is a field of V2 and has no place in a request of V3; leave it out: the signature is in the Authorization header", "“{0}” 是 V2 的字段，不能出现在 V3 请求中；请去掉：签名放在 Authorization 请求头中");

    public override string Id => "WXP126";

    public override Text Title => ("Fields of V2 and V3 mixed", "混用 V2 与 V3 的字段");

    public override Text Why => (
        "The two versions name and nest their fields differently. A field of the other version is refused as an unknown parameter, or silently ignored.",
        "两个版本的字段名和层级不同。使用另一版本的字段会因 “非法的额外参数” 被拒绝，或被悄悄忽略。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F108", "the rules of V3 differ from those of V2", "V3 与 V2 的规则不同"),
        Source.Faq("F050", "parameters agree with the document", "参数必须与文档一致"),
        Source.Faq("F053", "the rules for the fields hold for app, Native, mini program, H5 and combined orders too", "字段规则同样适用于 App、Native、小程序、H5 和合单支付"),
        Source.Faq("F127", "parameters are those of the document, none is made up", "参数必须严格按接口文档，不能自行设计"),
        Source.Page("V3 order", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            [|body|] = "Tea",
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            description = "Tea",
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Renames the member of an anonymous object or the key of a dictionary, where the two versions differ in the name only. Needs review.", "当两个版本只是名称不同时，重命名匿名对象的成员或字典的键。需要复核。");

    public override Text Silence => ("Two requests in one method; the models of SDKs, which have one version; the global interface, which has names of its own.", "同一方法中的两个请求、SDK 的模型（只属于一个版本）以及境外接口不报告。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Kind is not (PayloadKind.Order or PayloadKind.Refund) || payload.Evidence.IsSdkType || payload.Evidence.IsGlobal)
        {
            return [];
        }

        var v2 = StrongV2.Count(name => payload.HasAny(name));
        var v3 = StrongV3.Count(name => payload.HasAny(name));
        return v3 > 0 && payload.Fields.Any(field => field.Path.StartsWith("amount.", StringComparison.Ordinal) || field.Path is "total_fee" or "out_trade_no" && payload.HasAny("notify_url", "description")) && (v3 > v2 || (v3 == v2 && payload.Evidence.Version == ApiVersion.V3)) ? InV3(payload) : v2 > 0 ? InV2(payload) : [];
    }

    private static IEnumerable<Problem> InV3(Payload payload)
    {
        foreach (var (v2, v3, isPlain) in Names)
        {
            if (payload[v2] is { } field && !payload.HasAny(v3))
            {
                yield return Renamed(field, payload, V2InV3, v3, isPlain);
            }
            else if (payload[v2] is { } extra)
            {
                yield return new Problem(extra.KeySpan, V2InV3.With(v2, v3));
            }
        }

        foreach (var name in new[] { "nonce_str", "sign", "sign_type" })
        {
            if (payload[name] is { } field)
            {
                yield return new Problem(field.KeySpan, NoPlaceInV3.With(name));
            }
        }
    }

    private static IEnumerable<Problem> InV2(Payload payload)
    {
        foreach (var (v2, v3, isPlain) in Names)
        {
            var isStrong = StrongV3.Contains(v3);
            if (payload[v3] is { } field && (isStrong || !payload.HasAny(v2)) && (isStrong || v3 == "sub_mchid"))
            {
                yield return Renamed(field, payload, V3InV2, v2, isPlain);
            }
        }
    }

    private static Problem Renamed(Field field, Payload payload, Text message, string name, bool isPlain)
    {
        var problem = new Problem(field.KeySpan, message.With(field.Path, name));
        return isPlain && IsFree(field, payload) && !payload.HasAny(name)
            ? problem with { Repairs = [Repair.NeedsReview("rename", new Text("Rename to {0}", "重命名为 {0}").With(name), Renaming(field, name))] }
            : problem;
    }

    // A key that is a constant or a member that other code reads has another place to be changed as well.
    private static bool IsFree(Field field, Payload payload) =>
        payload.Shape == PayloadShape.Anonymous ? !field.IsKeyShared : payload.Shape == PayloadShape.Keyed && field.IsQuotedKey;

    // new { body } gives the member the variable's name: a rename has to write both.
    private static Edit Renaming(Field field, string name) =>
        field.IsQuotedKey ? new Edit(field.KeySpan, "\"" + name + "\"")
        : field.Value.Span.Contains(field.KeySpan) ? new Edit(field.Value.Span.Before, name + " = ")
        : new Edit(field.KeySpan, name);
}
