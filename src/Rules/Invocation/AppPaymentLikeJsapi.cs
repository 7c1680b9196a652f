using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>An app's payment is built like one of a page: package, prefix and names of the other kind.</summary>
internal sealed class AppPaymentLikeJsapi : PayloadRule
{
    private const string Package = "Sign=WXPay";

    private static readonly Text PackageWrong = (
        "{0} of an app payment is the constant \"Sign=WXPay\"; the prepay_id goes into prepayid, bare",
        "App 支付的 {0} 固定为 “Sign=WXPay”；prepay_id 直接写入 prepayid，不带前缀");

    private static readonly Text PrefixWrong = (
        "prepayid of an app payment is the bare prepay_id; leave \"prepay_id=\" out",
        "App 支付的 prepayid 就是 prepay_id 本身；请去掉 “prepay_id=”");

    private static readonly Text NameWrong = (
        "An app payment has no '{0}'; its signature is called sign",
        "App 支付没有 “{0}” 参数；它的签名字段是 sign");

    public override string Id => "WXP202";

    public override Text Title => ("App payment built like JSAPI", "App 支付按 JSAPI 方式组装");

    public override Text Why => (
        "The open SDK of an app takes package as a constant and the prepay id by itself, and both are signed in that form. Built like a page's payment, it fails with a signature error.",
        "App 的开放 SDK 要求 package 为固定值，prepay_id 单独传入，并按此形式签名。按页面支付的方式组装会导致签名错误。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F045", "the prepay id handed to the client is right", "传给客户端的 prepay_id 必须正确"),
        Source.Page("Starting an app payment in V3", "https://pay.weixin.qq.com/doc/v3/merchant/4012265144"),
        Source.Page("Starting an app payment in V2", "https://pay.weixin.qq.com/doc/v2/partner/4011986561"),
    ];

    public override string Bad => """
        var start = new Dictionary<string, string>
        {
            ["appid"] = Shop.AppId,
            ["partnerid"] = Shop.MchId,
            ["prepayid"] = Shop.PrepayId(),
            ["package"] = [|"prepay_id=" + Shop.PrepayId()|],
        };
        """;

    public override string Good => """
        var start = new Dictionary<string, string>
        {
            ["appid"] = Shop.AppId,
            ["partnerid"] = Shop.MchId,
            ["prepayid"] = Shop.PrepayId(),
            ["package"] = "Sign=WXPay",
        };
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Writes the constant. Safe.", "改为固定值。安全。");

    public override Text Silence => ("A package whose value is not known.", "值未知的 package 不报告。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload.Kind != PayloadKind.AppInvoke)
        {
            yield break;
        }

        foreach (var field in new[] { payload["package"], payload["packageValue"] }.OfType<Field>())
        {
            foreach (var value in field.Value.Alternatives.Where(IsWrongPackage))
            {
                yield return field.Problem(value, PackageWrong.With(field.Name)) with
                {
                    Repairs = Constant(value, payload) is { } edit ? [Repair.Safe("sign-wxpay", ("Use \"Sign=WXPay\"", "改为 “Sign=WXPay”"), edit)] : [],
                };
            }
        }

        foreach (var field in new[] { payload["prepayid"], payload["prepayId"] }.OfType<Field>())
        {
            foreach (var value in field.Value.Alternatives.Where(value => TextStart(value)?.StartsWith("prepay_id=", StringComparison.Ordinal) == true))
            {
                yield return field.Problem(value, PrefixWrong);
            }
        }

        foreach (var field in new[] { payload["paySign"], payload["signType"] }.OfType<Field>().Where(field => payload.HasAny("partnerid", "partnerId") && !field.IsSpelling && field.KeySpan != field.Value.Span || payload.Shape == PayloadShape.Anonymous && payload.HasAny("partnerid", "partnerId")))
        {
            yield return new Problem(field.KeySpan, NameWrong.With(field.Name));
        }
    }

    // A literal keeps its quotes; within JSON only a constant can be told apart from what is around it.
    private static Edit? Constant(Value value, Payload payload) =>
        value is ConstantValue { Constant: string text } constant && constant.PartAt?.Invoke(0, text.Length) is { } content ? new Edit(content, Package)
        : payload.Shape is PayloadShape.Json or PayloadShape.Xml ? null
        : new Edit(value.Span, "\"" + Package + "\"");

    private static bool IsWrongPackage(Value value) => value is ConstantValue { Constant: string text } ? text != Package : TextStart(value)?.StartsWith("prepay_id=", StringComparison.Ordinal) == true || PrepayId.IsBare(value);

    private static string? TextStart(Value value) => value switch
    {
        ConstantValue { Constant: string text } => text,
        TextValue { Parts: [{ Value: var first }, ..] } => first.AsText,
        _ => null,
    };
}
