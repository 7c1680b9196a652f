namespace WeChatPayLint.Transport;

/// <summary>A member of a V3 body that is serialised under its C# name.</summary>
internal sealed class MemberMisnamed : CodeRule
{
    private static readonly Text Message = (
        "'{0}' is sent as \"{1}\", V3 reads {2}; give it the name with [{3}(\"{2}\")], or set a naming policy of snake case",
        "“{0}” 序列化后是 “{1}”，V3 只识别 {2}；请用 [{3}(\"{2}\")] 指定名称，或设置 snake_case 命名策略");

    public override string Id => "WXP129";

    public override Text Title => ("Member of a V3 body sent under its C# name", "V3 请求体的成员以 C# 名称发送");

    public override Text Why => (
        "JSON serialisers write OutTradeNo as OutTradeNo, or as outTradeNo with the defaults of the web; V3's fields are out_trade_no and the like. What has another name is a missing parameter to V3.",
        "JSON 序列化默认把 OutTradeNo 写成 OutTradeNo，Web 默认设置下写成 outTradeNo，而 V3 的字段是 out_trade_no。名称不符等于没有传该参数。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F050", "parameters agree with the document", "参数必须与文档一致"),
        Source.Faq("F127", "parameters are those of the document, none is made up", "参数必须严格按接口文档，不能自行设计"),
        Source.Page("V3 order", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
        Source.Page("JsonSerializerDefaults.Web: camel case", "https://learn.microsoft.com/dotnet/api/system.text.json.jsonserializerdefaults"),
    ];

    public override string Bad => """
        using System.Net.Http.Json;

        class Refunds
        {
            Task<HttpResponseMessage> Send(HttpClient http, RefundBody refund) =>
                http.PostAsJsonAsync("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", refund);
        }

        class RefundBody
        {
            public string transaction_id { get; set; }

            public string [|OutRefundNo|] { get; set; }
        }
        """;

    public override string Good => """
        using System.Net.Http.Json;

        class Refunds
        {
            Task<HttpResponseMessage> Send(HttpClient http, RefundBody refund) =>
                http.PostAsJsonAsync("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", refund);
        }

        class RefundBody
        {
            public string transaction_id { get; set; }

            [JsonPropertyName("out_refund_no")]
            public string OutRefundNo { get; set; }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Adds the attribute with the field's name. Members of anonymous objects have none: their name is theirs alone.",
        "添加带字段名的特性。匿名对象的成员没有修复：其名称只能由作者修改。");

    public override Text Silence => (
        "Members with a naming attribute of any serialiser, options that are not in sight or have a naming policy of their own, source-generated contexts, types of SDKs, and names that are no field of V3.",
        "已有任一序列化库命名特性的成员、看不到的选项或自定义命名策略、源生成上下文、SDK 类型，以及不是 V3 字段的名称不报告。");

    /// <summary>The problem of a member.</summary>
    /// <param name="place">Where the member is named.</param>
    /// <param name="member">Its name in C#.</param>
    /// <param name="sent">Its name on the wire.</param>
    /// <param name="field">The name that V3 reads.</param>
    /// <param name="attribute">The serialiser's attribute, in full.</param>
    /// <param name="insertion">Where an attribute can be put in, with what stands around it; null where none can.</param>
    public static Problem At(Span place, string member, string sent, string field, string attribute, (Span Place, string Target, string Gap)? insertion) => new(place, Message.With(member, sent, field, attribute.Substring(attribute.LastIndexOf('.') + 1)))
    {
        Repairs = insertion is var (at, target, gap) && insertion is not null
            ? [Repair.Safe("name", new Text("Add [{0}(\"{1}\")]", "添加 [{0}(\"{1}\")]").With(attribute.Substring(attribute.LastIndexOf('.') + 1), field), new Edit(at, $"[{target}{attribute}(\"{field}\")]{gap}"))]
            : [],
    };
}
