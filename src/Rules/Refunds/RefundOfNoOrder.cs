using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Refunds;

/// <summary>A refund names no order, or names it twice.</summary>
internal sealed class RefundOfNoOrder : PayloadRule
{
    private static readonly Text Neither = (
        "The refund names neither out_trade_no nor transaction_id; write one of them, so that WeChat Pay knows which order to refund",
        "退款既没有 out_trade_no 也没有 transaction_id；请填写其中之一，微信支付才知道退哪个订单");

    private static readonly Text Both = (
        "The refund names its order by out_trade_no and by transaction_id, but takes one of them; leave one out",
        "退款同时填写了 out_trade_no 和 transaction_id，但二者只需其一；请去掉一个");

    public override string Id => "WXP401";

    public override Text Title => ("Refund without its order", "退款未指明订单");

    public override Text Why => (
        "A refund is of one order, named either by the merchant's own number or by WeChat Pay's. Without both WeChat Pay answers PARAM_ERROR; with both, a wrong one is not noticed.",
        "退款针对一个订单，用商户订单号或微信支付订单号指明。两者都没有时返回 PARAM_ERROR；两者都有时，其中一个写错不会被发现。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Refund: out_trade_no or transaction_id", "https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html")];

    public override string Bad => """
        var refund = new
        {
            [|out_refund_no|] = Shop.NewNumber(),
            amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = "CNY" },
        };
        var body = JsonSerializer.Serialize(refund);
        """;

    public override string Good => """
        var refund = new
        {
            out_trade_no = Shop.NewNumber(),
            out_refund_no = Shop.NewNumber(),
            amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = "CNY" },
        };
        var body = JsonSerializer.Serialize(refund);
        """;

    public override Text Fix => ("None: only the author knows the order.", "无：只有作者知道要退哪个订单。");

    public override Text Silence => ("Queries of a refund, which need its own number alone; refunds that other code may complete; both numbers in variables, of which one may be empty. Both at once is a suggestion.", "查询退款（只需退款单号）、可能由其他代码补全的退款，以及两个单号都在变量中（其中一个可能为空）的情况不报告。同时填写只作为建议。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        // Without an amount it asks for a refund by its own number.
        if (payload.Kind != PayloadKind.Refund || payload["out_refund_no"] is not { } number || !payload.HasAny("amount.refund", "refund_fee"))
        {
            yield break;
        }

        if (payload.Lacks("out_trade_no") && payload.Lacks("transaction_id"))
        {
            yield return new Problem(number.KeySpan, Neither);
        }
        else if (!payload.Evidence.IsTest && IsGiven(payload["out_trade_no"]) && IsGiven(payload["transaction_id"]))
        {
            yield return new Problem(payload["out_trade_no"]!.KeySpan, Both) { Severity = Severity.Info, Related = [payload["transaction_id"]!.KeySpan] };
        }
    }

    private static bool IsGiven(Field? field) => field?.Value.Resolved is ConstantValue { Constant: string { Length: > 0 } } or TextValue;
}
