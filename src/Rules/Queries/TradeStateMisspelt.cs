using WeChatPayLint.Api;

namespace WeChatPayLint.Queries;

/// <summary>An order's state is compared with a text that is none of its states.</summary>
internal sealed class TradeStateMisspelt : CodeRule
{
    private static readonly Text Message = (
        "trade_state is never '{0}', so that this case does not occur; WeChat Pay writes '{1}'",
        "trade_state 不会是 “{0}”，该分支永远不会执行；微信支付返回的是 “{1}”");

    public override string Id => "WXP410";

    public override Text Title => ("trade_state that does not exist", "不存在的 trade_state");

    public override Text Why => (
        "A misspelt state matches no answer: a closed order is not taken for closed, a paid one not for paid. The states are SUCCESS, REFUND, NOTPAY, CLOSED, and for quick pay REVOKED, USERPAYING and PAYERROR.",
        "拼错的状态永远匹配不上：已关闭的订单不被当作关闭，已支付的不被当作支付。取值为 SUCCESS、REFUND、NOTPAY、CLOSED，付款码支付还有 REVOKED、USERPAYING、PAYERROR。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F091", "after a successful close the query returns CLOSED", "关单成功后查询返回 CLOSED"),
        Source.Page("Query an order, trade_state", "https://pay.weixin.qq.com/doc/v3/merchant/4013070356"),
    ];

    public override string Bad => """
        class Orders(WxPayData answer)
        {
            public bool IsClosed => answer.GetValue("trade_state").ToString() == [|"CLOSE"|];
        }
        """;

    public override string Good => """
        class Orders(WxPayData answer)
        {
            public bool IsClosed => answer.GetValue("trade_state").ToString() == "CLOSED";
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the state that the text resembles. Needs review, since the case then occurs.", "改为相近的状态。需要复核，因为修改后该分支会被执行。");

    public override Text Silence => ("Texts that resemble no state, which may be another provider's.", "与任何状态都不相近的文本（可能属于其他支付渠道）不报告。");

    /// <summary>The problem of a text that a state is compared with, or null.</summary>
    public static Problem? In(string text, Span place) => TradeStates.Meant(text) is { } meant
        ? new Problem(place, Message.With(text, meant)) { Repairs = [Repair.NeedsReview("trade-state", new Text("Write {0}", "改为 {0}").With(meant), new Edit(place, "\"" + meant + "\""))] }
        : null;
}
