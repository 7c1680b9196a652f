using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>V2's detail or scene_info as an object, where the field is JSON written out in a text; or a detail that is too long.</summary>
internal sealed class DetailNotText : TextTooLong
{
    // Their ToString writes JSON.
    private static readonly HashSet<string> JsonTypes = new(StringComparer.Ordinal) { "JObject", "JArray", "JToken", "JsonObject", "JsonArray", "String", "StringBuilder" };

    private static readonly Text Message = (
        "{0} is an object, but V2 takes a text with JSON in it; serialize it",
        "{0} 是对象，而 V2 要求 JSON 字符串；请先序列化");

    public override string Id => "WXP134";

    public override Text Title => ("V2's detail or scene_info not a JSON text", "V2 的 detail 或 scene_info 不是 JSON 字符串");

    public override Text Why => (
        "V2's request is flat XML: what has parts goes into one field as JSON, detail with up to 6000 characters. An object becomes the name of its type, or nothing.",
        "V2 的请求是一层 XML：有层级的数据要以 JSON 字符串放进一个字段，detail 最多 6000 个字符。直接放对象只会得到类型名，或什么也没有。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V2 order, detail and scene_info", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
        Source.Page("V2 order, lengths", "https://github.com/TheNorthMemory/wechatpay-openapi/blob/main/docs/v2/pay/unifiedorder.yaml"),
    ];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("trade_type", "MWEB");
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("scene_info", [|new { h5_info = new { type = "Wap", wap_url = "https://pay.teashop.cn", wap_name = "云雾茶铺" } }|]);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("trade_type", "MWEB");
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("scene_info", JsonSerializer.Serialize(new { h5_info = new { type = "Wap", wap_url = "https://pay.teashop.cn", wap_name = "云雾茶铺" } }));
        """;

    public override Text Fix => ("None: the project has its own serializer.", "无：项目有自己的序列化方式。");

    public override Text Silence => ("Members of classes, which may have a converter; JObject and JsonObject, whose text is JSON; V3, where both are objects.", "类的成员（可能有转换器）、JObject 和 JsonObject（其文本就是 JSON）以及 V3（两者本来就是对象）不报告。");

    public override IReadOnlyCollection<string> Fields => ["detail", "scene_info"];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Version != ApiVersion.V2 || payload.Kind != PayloadKind.Order)
        {
            return [];
        }

        var objects = payload.Shape is PayloadShape.Keyed or PayloadShape.Anonymous && !payload.Evidence.IsSdkType ? field.Value.Alternatives.OfType<CreationValue>().Where(created => !JsonTypes.Contains(created.TypeName)) : [];
        return objects.Select(created => field.Problem(created, Message.With(field.Name))).Concat(base.Check(field, payload));
    }
}
