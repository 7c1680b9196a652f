using System.Globalization;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>The amount of an order is written out as a number, as demos have it.</summary>
internal sealed class AmountLiteral : FieldRule
{
    private static readonly Text Message = (
        "{0} is the literal {1} fen, so that every order costs the same; take the amount from the order",
        "{0} 写死为 {1} 分，所有订单的金额都会相同；请使用订单的实际金额");

    public override string Id => "WXP135";

    public override Text Title => ("Amount is a literal", "金额写死在代码中");

    public override Text Why => (
        "Demos place orders of one fen. The line stays in dozens of programs, until somebody notices what was sold for it.",
        "示例代码常以一分钱下单，这一行留在了许多项目里，直到有人发现商品都以一分钱卖出。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [Source.Page("JSAPI order, amount.total", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html")];

    public override string Bad => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", [|1|]);
        """;

    public override string Good => """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        """;

    public override Text Fix => ("None: only the author knows where the amount comes from.", "无：只有作者知道金额从何而来。");

    public override Text Silence => ("Tests, refunds, constants that have a name of their own, and a literal beside a computed amount.", "测试代码、退款、具名常量以及同时存在计算所得金额的情况不报告。");

    public override IReadOnlyCollection<string> Fields => Amount.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Kind == PayloadKind.Order && !payload.Evidence.IsTest && payload.Fields.Count(other => other.Path == field.Path) == 1 && Amount.IsSent(field, payload)
            && field.Value is ConstantValue constant && constant.AsNumber(parseText: true) is > 0 and var number && decimal.Truncate(number) == number && constant.Constant is not string { Length: > 9 } && !IsDecimalText(constant))
        {
            yield return field.Problem(constant, Message.With(field.Name, number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // "1.00" is WXP102's.
    private static bool IsDecimalText(ConstantValue constant) => constant.Constant is string text && text.Contains('.') || constant.Constant is decimal number && number.ToString(CultureInfo.InvariantCulture).Contains('.');
}
