using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>The package of a JSAPI or mini program payment is not <c>prepay_id=…</c>.</summary>
internal sealed class PackageWithoutPrefix : ScopeRule
{
    private const string Prefix = PackageForm.Prefix;

    private static readonly Text Bare = (
        "package is the bare prepay_id; write \"prepay_id=\" in front of it",
        "package 直接使用了 prepay_id；请在前面加上 “prepay_id=”");

    private static readonly Text Wrong = (
        "package is '{0}', but it has the form prepay_id=…; write the order's prepay_id behind \"prepay_id=\"",
        "package 为 “{0}”，但格式应为 prepay_id=…；请在 “prepay_id=” 后写上订单的 prepay_id");

    private static readonly Text Empty = (
        "package is empty; write \"prepay_id=\" and the prepay_id of the order's answer",
        "package 为空；请写 “prepay_id=” 加下单返回的 prepay_id");

    public override string Id => "WXP201";

    public override Text Title => ("package without prepay_id=", "package 缺少 prepay_id= 前缀");

    public override Text Why => (
        "The page hands package to WeChat as it is. Without the prefix the payment does not start: \"JSAPI缺少参数\" or a signature error.",
        "页面会把 package 原样交给微信。缺少前缀时无法调起支付：提示 “JSAPI缺少参数” 或签名错误。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F032", "package looks like prepay_id=wx2014…", "package 的格式为 prepay_id=wx2014…"),
        Source.Faq("F033", "package was never obtained or arrives as null", "没有获取到 package 或其值为 null"),
        Source.Faq("F018", "placing the order is only the first step, starting the payment follows", "下单只是第一步，还需要调起支付"),
        Source.Faq("F045", "the prepay_id is right and younger than two hours", "prepay_id 必须正确且未超过两小时"),
        Source.Faq("F161", "the format is package: \"prepay_id=wx2016…\"", "格式为 package: “prepay_id=wx2016…”"),
        Source.Faq("F162", "it is passed and not empty", "必须传入且不能为空"),
        Source.Page("Starting a payment, package", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var prepayId = Shop.PrepayId();
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = Shop.Seconds(),
            nonceStr = Shop.Nonce(),
            package = [|prepayId|],
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override string Good => """
        var prepayId = Shop.PrepayId();
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = Shop.Seconds(),
            nonceStr = Shop.Nonce(),
            package = $"prepay_id={prepayId}",
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Writes the prefix, and where the string to sign stands in the same method with the bare prepay_id, there too, in one action. Safe where it is known what is signed; otherwise it needs review, since the signed text has to have the prefix too.",
        "补上前缀；若同一方法中的待签名串也使用了不带前缀的 prepay_id，则一并补上。能确定签名内容时是安全的；否则需要复核，因为待签名串也必须带前缀。");

    public override Text Silence => ("A variable whose value is not known and whose name does not say prepay id; app payments, which WXP202 judges.", "值未知且名称不含 prepay id 的变量不报告；App 支付由 WXP202 检查。");

    public override IEnumerable<Problem> Check(Scope scope) =>
        from payload in scope.Payloads
        where payload.Kind == PayloadKind.Invoke
        from field in payload.Fields
        where field.Name == "package"
        from use in field.Value.Uses
        from problem in Judge(field, use, payload, scope)
        select problem;

    private static IEnumerable<Problem> Judge(Field field, Value use, Payload payload, Scope scope)
    {
        var value = use.Resolved;
        switch (value)
        {
            case ConstantValue { Constant: null or "" } when IsLast(field, payload) && payload["paySign"]?.Value.AsConstant is null or { Constant: string { Length: > 0 } }:
                yield return field.Problem(value, Empty);
                break;
            case ConstantValue { Constant: string text } when !text.StartsWith(Prefix, StringComparison.Ordinal) || text.Length == Prefix.Length:
                yield return field.Problem(value, Wrong.With(text));
                break;
            case TextValue { Parts: [{ Value: ConstantValue { Constant: string first } }, ..] } when !Prefix.StartsWith(first, StringComparison.Ordinal) && !first.StartsWith(Prefix, StringComparison.Ordinal):
                yield return field.Problem(value, Wrong.With(first + "…"));
                break;
            case var _ when PrepayId.IsBare(use):
                yield return field.Problem(use, Bare) with { Repairs = ReferenceEquals(use, field.Value) ? [Prefixed(field, use, payload, scope)] : [] };
                break;
        }
    }

    // An answer to a failure has every field, all empty; and what is written again later is not what is sent.
    private static bool IsLast(Field field, Payload payload) => ReferenceEquals(payload[field.Path], field);

    private static Repair Prefixed(Field field, Value value, Payload payload, Scope scope)
    {
        var name = payload.Shape == PayloadShape.Anonymous && field.Value.Span.Contains(field.KeySpan) ? field.Name + " = " : "";
        value = value is TextValue { Parts: [{ Value: var only }] } ? only : value;
        var edit = value is ReferenceValue
            ? new Edit(value.Span, name + "$\"prepay_id={{{0}}}\"", value.Span)
            : new Edit(value.Span, name + "\"prepay_id=\" + {0}", value.Span);
        Text title = ("Write \"prepay_id=\" in front", "加上 “prepay_id=” 前缀");
        return SignedToo(payload, scope) is { } signed ? Repair.Safe("prepay-id-prefix", title, [edit, .. signed]) : Repair.NeedsReview("prepay-id-prefix-review", title, edit);
    }

    // The signature is right afterwards if it is made from the payload, from a text with the prefix, or from one that gets it in the same action.
    private static Edit[]? SignedToo(Payload payload, Scope scope)
    {
        if (payload["paySign"]?.Value is CallValue { Name: "MakeSign" } or ReferenceValue { Name: "MakeSign" })
        {
            return [];
        }

        return scope.MessageOf(payload) is not { } message ? null
            : message.HasPrefix == true ? []
            : message.HasPrefix == false && PackageForm.Prefixed(message.Package) is { } edit ? [edit]
            : null;
    }
}
