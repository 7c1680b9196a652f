using WeChatPayLint.Payloads;

namespace WeChatPayLint.Versions;

/// <summary>An order placed in one version of the interface and queried, closed or started in the other.</summary>
internal sealed class OrderVersionsMixed : ScopeRule
{
    private static readonly Text Started = (
        "The order is placed in {0} but its payment is started in {1}; use one version for the whole order",
        "订单使用 {0} 下单，却使用 {1} 调起支付；同一订单必须使用同一版本");

    private static readonly Text Followed = (
        "The order is placed in {0} but queried or closed in {1}; use one version for the whole order",
        "订单使用 {0} 下单，却使用 {1} 查询或关单；同一订单必须使用同一版本");

    public override string Id => "WXP606";

    public override Text Title => ("Order placed and paid in different versions", "同一订单混用 V2 与 V3 接口");

    public override Text Why => (
        "Placing an order, querying it and starting its payment belong to one version and one way of signing. A prepay_id of V3 with an MD5 signature fails with a signature error on the customer's phone. Only a refund may go through V3 for an order of V2.",
        "下单、查询和调起支付必须使用同一版本和同一签名方式。用 MD5 为 V3 的 prepay_id 签名，用户手机上会报 “支付验证签名失败”。只有退款可以对 V2 订单使用 V3 接口。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F061", "placing, querying and starting use one version and one signature rule", "下单、查询、调起支付必须使用同一版本和签名规则"),
        Source.Faq("F062", "a V2 order may be refunded through V3", "V2 订单可以使用 V3 接口退款"),
        Source.Faq("F057", "V2 and V3 may be used side by side", "V2 与 V3 可以并存"),
        Source.Page("Starting a payment in V3", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);
        if (!answer.IsSuccessful())
        {
            throw new InvalidOperationException(answer.ErrorMessage);
        }

        var start = new WxPayData();
        start.SetValue("appId", Shop.AppId);
        start.SetValue("timeStamp", WxPayApi.GenerateTimeStamp());
        start.SetValue("nonceStr", WxPayApi.GenerateNonceStr());
        start.SetValue("package", "prepay_id=" + answer.PrepayId);
        start.SetValue("paySign", [|start.MakeSign()|]);
        """;

    public override string Good => """
        var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);
        if (!answer.IsSuccessful())
        {
            throw new InvalidOperationException(answer.ErrorMessage);
        }

        var start = client.GenerateParametersForJsapiPayRequest(Shop.AppId, answer.PrepayId);
        """;

    public override Text Fix => ("None: which version is meant is the author's to decide. Where only signType is wrong, WXP203 offers it.", "无：使用哪个版本由作者决定。只有 signType 错误时由 WXP203 提供修复。");

    public override Text Silence => ("Both versions side by side, in methods of their own or in branches of one; refunds.", "两个版本并存（分别在不同的方法或分支中）以及退款不报告。");

    public override IEnumerable<Problem> Check(Scope scope)
    {
        var placed = scope.VersionsOf(Operation.PlaceOrder);
        if (placed.Count != 1)
        {
            return [];
        }

        var version = placed.Single();
        return scope.Steps
            .Where(step => step.Version != version && step.Version != ApiVersion.Unknown)
            .Select(step => step.Operation switch
            {
                Operation.StartPayment => new Problem(step.Span, Started.With(version, step.Version)),
                Operation.QueryOrder or Operation.CloseOrder => new Problem(step.Span, Followed.With(version, step.Version)),
                _ => null,
            })
            .OfType<Problem>();
    }
}
