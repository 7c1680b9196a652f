using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Transport;

/// <summary>A JSON null in a body of V3.</summary>
internal sealed class NullInBody : PayloadRule
{
    private const string IgnoreNulls = "DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull";

    private static readonly Text Written = (
        "{0} is null, which V3 does not allow; leave the member out",
        "{0} 为 null，V3 不允许 JSON null；请去掉该成员");

    private static readonly Text Serialised = (
        "{0} can be sent as null, which V3 does not allow; let the serialiser leave out members that are null",
        "{0} 可能以 null 发送，V3 不允许 JSON null；请让序列化忽略值为 null 的成员");

    private static readonly Text LeaveOut = ("Leave out members that are null", "忽略值为 null 的成员");

    public override string Id => "WXP130";

    public override Text Title => ("JSON null in a V3 body", "V3 请求体中含有 null");

    public override Text Why => (
        "V3 does not take null for a field that is not given: the member has to be left out. Serialisers write null unless they are told otherwise.",
        "V3 中不需要的参数应当不传，而不能传 null。序列化库默认会写出 null。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [Source.Page("Basic rules of V3: JSON without null", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html")];

    public override string Bad => """
        var order = new { mchid = Shop.MchId, out_trade_no = Shop.NewNumber(), attach = (string)null };
        var body = JsonSerializer.Serialize([|order|]);
        await http.PostAsync("https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/20260101000001/close", new StringContent(body));
        """;

    public override string Good => """
        var order = new { mchid = Shop.MchId, out_trade_no = Shop.NewNumber(), attach = (string)null };
        var body = JsonSerializer.Serialize(order, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
        await http.PostAsync("https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/20260101000001/close", new StringContent(body));
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Sets DefaultIgnoreCondition where .NET's serialiser is called. JSON that is written out, and Newtonsoft's serialiser, have no repair.",
        "在调用 .NET 序列化处设置 DefaultIgnoreCondition。手写的 JSON 和 Newtonsoft 没有修复。");

    public override Text Silence => (
        "Members that may be set where it is not in sight, options that are not known to the letter, and bodies that are not sent in the same method.",
        "可能在别处赋值的成员、无法完全确定的选项，以及不在同一方法中发送的请求体不报告。");

    /// <summary>Judges JSON that is written out.</summary>
    public override IEnumerable<Problem> Check(Payload payload) =>
        payload.Shape == PayloadShape.Json && payload.Version == ApiVersion.V3 && payload.Kind is PayloadKind.Order or PayloadKind.Refund or PayloadKind.OrderReference
            ? payload.Fields.Where(field => field.Value is ConstantValue { Constant: null }).Select(field => new Problem(field.Value.Span, Written.With(field.Path)))
            : [];

    /// <summary>The problem of an object that is serialised with members that can be null.</summary>
    /// <param name="value">The object.</param>
    /// <param name="members">Wire names of the members.</param>
    /// <param name="options">Where options can be written, with what stands before and behind the condition; null where that cannot be told.</param>
    public static Problem At(Span value, IEnumerable<string> members, (Span Place, string Before, string After)? options) => new(value, Serialised.With(string.Join(", ", members)))
    {
        Repairs = options is var (place, before, after) && options is not null ? [Repair.Safe("ignore-null", LeaveOut, new Edit(place, before + IgnoreNulls + after))] : [],
    };
}
