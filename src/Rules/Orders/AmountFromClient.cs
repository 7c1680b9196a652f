using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>The amount of an order comes straight from the customer's browser.</summary>
internal sealed class AmountFromClient : FieldRule
{
    private static readonly Text Message = (
        "{0} comes straight from the request, so that the customer sets the price; take it from the order, or compare it with the order first",
        "{0} 直接取自客户端请求，用户可以自行决定价格；请从订单中取得金额，或先与订单核对");

    public override string Id => "WXP511";

    public override Text Title => ("Amount taken from the client", "金额取自客户端");

    public override Text Why => (
        "What a page sends can be changed by whoever looks at it: an order of one fen is paid, signed and notified like any other, and the goods are delivered.",
        "页面提交的内容任何人都能修改：一分钱的订单同样会支付成功、通过验签并收到通知，商品随之发出。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Skills of WeChat Pay: what decides over money comes from the server", "https://github.com/wechatpay-apiv3/wechatpay-skills"),
        Source.Page("JSAPI order, amount.total", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        interface IRequest
        {
            Dictionary<string, string> QueryString { get; }
        }

        class PayPage(IRequest Request)
        {
            public void Pay(WxPayData data)
            {
                data.SetValue("out_trade_no", Shop.NewNumber());
                data.SetValue("total_fee", [|Request.QueryString["total_fee"]|]);
            }
        }
        """;

    public override string Good => """
        interface IRequest
        {
            Dictionary<string, string> QueryString { get; }
        }

        class PayPage(IRequest Request)
        {
            public void Pay(WxPayData data)
            {
                var order = Request.QueryString["order"];
                data.SetValue("out_trade_no", order);
                data.SetValue("total_fee", FenOf(order));
            }

            private static int FenOf(string order) => throw new NotImplementedException();
        }
        """;

    public override Text Fix => ("None: only the author knows where the price is kept.", "无：只有作者知道价格保存在哪里。");

    public override Text Silence => (
        "Amounts that are compared with anything in the method or limited by an attribute, as those of donations and top-ups are. An amount bound from a body, or to a parameter that has no attribute, is a suggestion.",
        "方法内做过比较、或由特性限定范围的金额（如捐赠、充值）不报告。从请求体绑定的金额，以及绑定到没有特性的参数的金额，只作为建议。");

    public override IReadOnlyCollection<string> Fields => Amount.Names;

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        if (payload.Kind == PayloadKind.Order && !payload.Evidence.IsTest && Amount.IsSent(field, payload) && field.Value.AsConstant is null && field.FindClientInput?.Invoke() is { } input)
        {
            yield return field.Problem(input.Span, Message.With(field.Name)) with { Severity = input.IsModel ? Severity.Info : Severity.Warning };
        }
    }
}
