using System.Globalization;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An order or a refund of nothing, or a refund of more than the order.</summary>
internal sealed class AmountNotPositive : PayloadRule
{
    private static readonly Text NotPositive = (
        "{0} is {1}, but the least amount is 1 fen; an order that costs nothing needs no payment",
        "{0} 的值是 {1}，但最小金额是 1 分；免费订单无需支付");

    private static readonly Text RefundTooLarge = (
        "{0} is {1} and exceeds the order's {2} of {3}; refund at most what was paid",
        "{0} 的值是 {1}，超过了订单的 {2}（{3}）；退款不能超过已支付的金额");

    public override string Id => "WXP103";

    public override Text Title => ("Amount zero, negative or larger than the order", "金额为零、为负或大于订单金额");

    public override Text Why => ("An amount of 0 or less is refused with PARAM_ERROR, a refund of more than was paid likewise.", "金额小于等于 0 会被拒绝（PARAM_ERROR），退款金额大于支付金额也会被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F152", "an order of 0 cannot be placed", "不能下 0 元的订单"),
        Source.Page("JSAPI order, amount.total", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = [|0|], currency = "CNY" },
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override Text Fix => ("None: the amount is the author's to know.", "无：金额只有作者知道。");

    public override Text Silence => ("A zero that later code overwrites is not judged.", "后面会被重新赋值的零不作判断。");

    public override IEnumerable<Problem> Check(Payload payload)
    {
        foreach (var field in payload.Fields.Where(field => Amount.Names.Contains(field.Name) && Amount.IsSent(field, payload) && ReferenceEquals(payload[field.Path], field)))
        {
            if (NumberOf(field) is <= 0 and var number)
            {
                yield return field.Problem(field.Value.BeforeText(), NotPositive.With(field.Name, Written(number)));
            }
        }

        foreach (var (refund, total) in new[] { ("refund_fee", "total_fee"), ("amount.refund", "amount.total") })
        {
            if (payload[refund] is { } refunded && payload[total] is { } paid && NumberOf(refunded) is { } part && NumberOf(paid) is > 0 and { } whole && part > whole)
            {
                yield return refunded.Problem(refunded.Value.BeforeText(), RefundTooLarge.With(refunded.Name, Written(part), paid.Name, Written(whole)));
            }
        }
    }

    private static decimal? NumberOf(Field field) => (field.Value.BeforeText() as ConstantValue)?.AsNumber(parseText: true);

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
