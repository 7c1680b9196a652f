using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>The timeStamp of a payment reaches the page as a number.</summary>
internal sealed class TimestampNumeric : FieldRule
{
    private static readonly Text Message = (
        "{0} is sent to the page as a number, but it is a string; append .ToString()",
        "{0} 以数字形式返回给页面，但它必须是字符串；请加上 .ToString()");

    public override string Id => "WXP206";

    public override Text Title => ("timeStamp returned as a number", "timeStamp 以数字形式返回");

    public override Text Why => (
        "timeStamp is a string. A number works on some Android phones and fails on iOS, where nothing happens or the payment ends with a missing parameter.",
        "timeStamp 必须是字符串。数字在部分 Android 手机上可用，但在 iOS 上会失败：没有反应或提示缺少参数。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F048", "types agree with the document: timeStamp is a string, not an int", "参数类型必须与文档一致：timeStamp 是字符串而不是 int"),
        Source.Page("Starting a payment, timeStamp", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = [|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|],
            nonceStr = Shop.Nonce(),
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override string Good => """
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(),
            nonceStr = Shop.Nonce(),
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Turns the number into text. Safe. None for a member of a numeric type, whose declaration has to change.", "把数字转为文本。安全。若成员本身是数字类型则不提供修复，因为需要修改其声明。");

    public override Text Silence => (
        "wx.config, where a number is right; app payments; members with a converter and programs that write all numbers as text. The lower-case timestamp of wx.chooseWXPay, whose own example has a number, is a suggestion.",
        "wx.config 使用数字是正确的；App 支付、带转换器的成员以及把所有数字写成文本的程序不报告。wx.chooseWXPay 的小写 timestamp（官方示例使用数字）只作为建议。");

    public override IReadOnlyCollection<string> Fields => Timestamp.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        var isNumber = field.SlotType is StaticType.Integer or StaticType.Decimal or StaticType.Float
            || (field.SlotType == StaticType.Unknown && field.Value.Alternatives.Any() && field.Value.Alternatives.All(value => value.Type is StaticType.Integer or StaticType.Decimal or StaticType.Float));
        if (payload.Kind != PayloadKind.Invoke || payload.Shape == PayloadShape.Xml || !isNumber || field.HasConverter || payload.Evidence.NumbersAreText)
        {
            yield break;
        }

        yield return new Problem(field.Value.Span, Message.With(field.Name))
        {
            Severity = field.Name == "timeStamp" ? Severity.Warning : Severity.Info,
            Repairs = !field.Value.IsNullable && (payload.Shape is PayloadShape.Anonymous || (payload.Shape is PayloadShape.Keyed && field.SlotType == StaticType.Unknown)) ? [AsText(field)] : [],
        };
    }

    private static Repair AsText(Field field)
    {
        var name = field.Value.Span.Contains(field.KeySpan) ? field.Name + " = " : "";
        var text = field.Value.AsOperand() + ".ToString(System.Globalization.CultureInfo.InvariantCulture)";
        return Repair.Safe("timestamp-text", ("Return the time stamp as text", "以文本形式返回时间戳"), new Edit(field.Value.Span, name + text, field.Value.Span));
    }
}
