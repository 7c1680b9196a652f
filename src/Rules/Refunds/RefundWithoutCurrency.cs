using WeChatPayLint.Payloads;

namespace WeChatPayLint.Refunds;

/// <summary>A V3 refund does not say its currency.</summary>
internal sealed class RefundWithoutCurrency : PayloadRule
{
    private static readonly Text Message = (
        "amount.currency is missing, which V3 requires of a refund; write currency \"CNY\"",
        "缺少 V3 退款必填的 amount.currency；请填写 currency “CNY”");

    public override string Id => "WXP404";

    public override Text Title => ("V3 refund without currency", "V3 退款缺少币种");

    public override Text Why => (
        "A V3 order may leave its currency out, a V3 refund may not: WeChat Pay refuses it with PARAM_ERROR, while the shop has already told its customer that the money comes.",
        "V3 下单可以省略币种，退款则不可以：缺少时微信支付返回 PARAM_ERROR，而商城可能已经告诉用户钱会退回。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [Source.Page("Refund: amount", "https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html")];

    public override string Bad => """
        var refund = new
        {
            out_trade_no = Shop.NewNumber(),
            out_refund_no = Shop.NewNumber(),
            amount = new { [|refund|] = Shop.Fen(), total = Shop.Fen() },
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

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Adds the currency CNY. Needs review, since cross-border orders have others.", "补上币种 CNY。需要复核，因为跨境订单可能使用其他币种。");

    public override Text Silence => ("Models, whose class may fill the currency in, and amounts that come from elsewhere.", "可能由类自行填充币种的模型以及来自别处的金额不报告。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        if (payload is { Kind: PayloadKind.Refund, Shape: not PayloadShape.Model } && payload["amount.refund"] is { } amount && payload.Lacks("amount.currency"))
        {
            yield return new Problem(amount.KeySpan, Message) { Repairs = amount.Element is { } element && !amount.IsKeyShared && !amount.Value.Span.Contains(amount.KeySpan) ? [WithCurrency(amount, element)] : [] };
        }
    }

    // Beside the amount, written as the amount is.
    private static Repair WithCurrency(Field amount, Element element) => Repair.NeedsReview("currency", ("Add currency \"CNY\"", "补上 currency “CNY”"),
        new Edit(element.Span.Before, "{0}" + amount.KeyOf("currency") + "{1}\"CNY\"{2}" + element.Separator, element.Span.Until(amount.KeySpan), amount.KeySpan.Until(amount.Value.Span), amount.Value.Span.UpTo(element.Span)));
}
