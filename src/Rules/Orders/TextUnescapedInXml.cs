using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A text of somebody's writing put into XML as it is, or dressed as CDATA before it is signed.</summary>
internal sealed class TextUnescapedInXml : FieldRule
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    private static readonly string[] Escapers = ["escape", "encode", "cdata", "toxml", "serialize", "xelement", "xtext"];

    // What names of this end hold has no characters of markup: an order's number, a code, a time.
    private static readonly string[] PlainNames = ["id", "no", "number", "num", "sn", "code", "key", "guid", "type", "date", "time", "fee", "count"];

    private static readonly Text Unescaped = (
        "{0} is put into the XML as it is, a '<' or '&' in it makes the request unreadable; escape it, or write it in <![CDATA[…]]>",
        "{0} 未经转义直接拼入 XML，内容中出现 '<' 或 '&' 会导致 XML 格式错误；请转义，或写在 <![CDATA[…]]> 中");

    private static readonly Text Signed = (
        "{0} is wrapped in CDATA before it is signed, but the signature is made over the bare value; give the bare value and wrap it only when the XML is written",
        "{0} 在签名之前就包进了 CDATA，而签名必须使用原始值；请传入原始值，生成 XML 时再包 CDATA");

    public override string Id => "WXP132";

    public override Text Title => ("Text put into XML unescaped", "文本未经转义拼入 XML");

    public override Text Why => (
        "A name such as \"Tea & Cake\" is a text like any other until it stands in XML unescaped: then WeChat Pay answers that the XML is malformed, for this one order. "
        + "CDATA belongs to the XML and not to the value: a value that is signed with it has the wrong signature.",
        "商品名中的 “&” 或 “<” 直接拼入 XML 后，该笔订单会返回 “XML格式错误”。CDATA 属于 XML 的写法而不属于值本身：带着 CDATA 参与签名会导致签名错误。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V2 order: detail is written in CDATA", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
        Source.Page("Unescaped characters break the XML", "https://github.com/easy-swoole/pay/issues/26"),
        Source.Page("CDATA in the value that is signed", "https://github.com/binarywang/WxJava/issues/1128"),
    ];

    public override string Bad => """
        var title = Console.ReadLine();
        var xml = $"<xml><mch_id>{Shop.MchId}</mch_id><body>{[|title|]}</body><total_fee>{Shop.Fen()}</total_fee></xml>";
        """;

    public override string Good => """
        var title = Console.ReadLine();
        var xml = $"<xml><mch_id>{Shop.MchId}</mch_id><body><![CDATA[{title}]]></body><total_fee>{Shop.Fen()}</total_fee></xml>";
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Escapes a text with SecurityElement.Escape, or takes the CDATA off a value that is signed. Needs review: the text may have been escaped before.",
        "用 SecurityElement.Escape 转义文本，或去掉待签名值上的 CDATA。需要复核：文本可能之前已经转义过。");

    public override Text Silence => (
        "Numbers, dates and GUIDs; order numbers and codes, by their names; whatever was escaped on the way, by the names of methods and variables; fields that hold settings, such as appid.",
        "数字、日期、GUID、按名称判断的单号和编码、途中已转义的值（按方法名和变量名判断），以及 appid 等来自配置的字段不报告。");

    /// <summary>Fields that hold a text of somebody's writing. https://pay.weixin.qq.com/doc/v2/partner/4011939925</summary>
    public override IReadOnlyCollection<string> Fields => ["body", "attach", "detail", "scene_info", "refund_desc"];

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind == PayloadKind.Answer ? []
        : field.IsMarkup ? Holes(field.Value).Where(hole => MayHoldMarkup(hole.Value)).Select(hole => InMarkup(field, hole.Value)).Take(1)
        : payload.Shape is PayloadShape.Keyed or PayloadShape.Model or PayloadShape.Anonymous ? field.Value.Alternatives.Where(IsCData).Select(value => InSignature(field, value, payload))
        : [];

    private static IEnumerable<TextPart> Holes(Value value) => value is TextValue text ? text.Parts.Where(part => part.Format is null) : [];

    private static Problem InMarkup(Field field, Value hole) => new(hole.Span, Unescaped.With(field.Name))
    {
        Repairs = hole.Type == StaticType.Text && hole.Resolved is not ConstantValue
            ? [Repair.NeedsReview("escape", ("Escape the text with SecurityElement.Escape", "用 SecurityElement.Escape 转义"), new Edit(hole.Span, "System.Security.SecurityElement.Escape({0})", hole.Span))]
            : [],
    };

    private static bool MayHoldMarkup(Value hole)
    {
        var value = hole.BeforeText();
        return value switch
        {
            ConstantValue constant => constant.Constant is string text && IsMarkup(text) && hole is ReferenceValue,
            TextValue parts => parts.Parts.Any(part => part.Format is null && part.Value is not ConstantValue && MayHoldMarkup(part.Value)),
            ChoiceValue choice => choice.Options.Any(MayHoldMarkup),
            ReferenceValue reference => IsText(reference) && !IsPlain(reference.Name) && !IsEscaped(reference.Name),
            CallValue call => IsText(call) && !IsEscaped(call.Name + call.On) && !IsReplaced(call) && !(call.Receiver is { } receiver && IsEscapedOnTheWay(receiver)) && !IsPlain(call.Name) && !call.Arguments.Any(IsPlainKey),
            _ => false,
        };
    }

    private static bool IsMarkup(string text) => text.IndexOf('<') >= 0 || text.Replace("&amp;", "").Replace("&lt;", "").Replace("&gt;", "").Replace("&quot;", "").IndexOf('&') >= 0;

    private static bool IsText(Value value) => value.Type is StaticType.Text or StaticType.Unknown;

    private static bool IsEscaped(string names) => Escapers.Any(word => names.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsEscapedOnTheWay(Value value) => value.Parts(4).Any(part => part is CallValue call && (IsEscaped(call.Name + call.On) || IsReplaced(call)));

    // title.Replace("&", "&amp;")
    private static bool IsReplaced(CallValue call) => call is { Name: "Replace", Arguments: [var what, ..] } && what.AsConstant?.Constant is string text && IsMarkup(text);

    private static bool IsPlain(string name) => PlainNames.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // row["order_no"], settings.Get("shop_code")
    private static bool IsPlainKey(Value argument) => argument.AsText is { } key && IsPlain(key);

    private static bool IsCData(Value value) => value switch
    {
        ConstantValue { Constant: string text } => text.StartsWith(CDataStart, StringComparison.Ordinal),
        TextValue { Parts: [{ Value: ConstantValue { Constant: string text } }, ..] } => text.StartsWith(CDataStart, StringComparison.Ordinal),
        _ => false,
    };

    private static Problem InSignature(Field field, Value value, Payload payload) => field.Problem(value, Signed.With(field.Name)) with
    {
        // The demo's container signs what it holds; what else a dictionary is for is not known.
        Severity = payload.Evidence.IsNamedContainer || payload.Evidence.IsSdkType || payload.HasAny("sign") ? Severity.Warning : Severity.Info,
        Repairs = value is TextValue { Parts: [{ Value: ConstantValue { Constant: CDataStart } }, { Format: null } hole, { Value: ConstantValue { Constant: CDataEnd } }] } && hole.Value.Type == StaticType.Text
            ? [Repair.NeedsReview("bare-value", ("Give the bare value", "传入原始值"), new Edit(value.Span, "{0}", hole.Value.Span))]
            : [],
    };
}
