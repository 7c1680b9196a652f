using WeChatPayLint.Payloads;

namespace WeChatPayLint.Refunds;

/// <summary>A refund that is tried again gets a new number each time.</summary>
internal sealed class RefundRetriedAnew : FieldRule
{
    private static readonly Text Message = (
        "{0} is made anew for each attempt, so that a refund which went through unnoticed is paid twice; make it before the first attempt",
        "每次重试都会生成新的 {0}，若前一次其实已成功就会重复退款；请在首次尝试之前生成");

    public override string Id => "WXP403";

    public override Text Title => ("Refund tried again under a new number", "重试退款时更换了退款单号");

    public override Text Why => (
        "WeChat Pay takes two requests with one out_refund_no for the same refund, whatever became of the first. A new number is a new refund: after a time-out the customer gets the money twice.",
        "相同 out_refund_no 的多次请求会被视为同一笔退款。更换单号就是新的退款：超时重试后用户可能收到两次退款。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Refund: a retry keeps out_refund_no", "https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html"),
        Source.Page("Skills of WeChat Pay: a new number is a second refund", "https://github.com/wechatpay-apiv3/wechatpay-skills"),
    ];

    public override string Bad => """
        for (var retry = 0; retry < 3; retry++)
        {
            var refund = new
            {
                out_trade_no = number,
                out_refund_no = [|Guid.NewGuid().ToString("N")|],
                amount = new { refund = fen, total = fen, currency = "CNY" },
            };
        }
        """;

    public override string Good => """
        var refundNumber = Guid.NewGuid().ToString("N");
        for (var retry = 0; retry < 3; retry++)
        {
            var refund = new
            {
                out_trade_no = number,
                out_refund_no = refundNumber,
                amount = new { refund = fen, total = fen, currency = "CNY" },
            };
        }
        """;

    public override Text Fix => ("None: what else of the loop has to move is the author's to decide.", "无：循环中还有哪些内容需要移出由作者决定。");

    public override Text Silence => ("Loops over several refunds; loops that nothing shows to be retries.", "遍历多笔退款的循环以及看不出是重试的循环不报告。");

    public override IReadOnlyCollection<string> Fields => ["out_refund_no"];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Kind == PayloadKind.Refund && field.FindRenewal?.Invoke() is { } made)
        {
            yield return field.Problem(made, Message.With(field.Name));
        }
    }
}
