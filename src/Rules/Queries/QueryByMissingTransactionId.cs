using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Queries;

/// <summary>An order is asked for by a transaction_id that it does not have yet.</summary>
internal sealed class QueryByMissingTransactionId : ScopeRule
{
    private static readonly Text Fresh = (
        "The order was just placed and has no transaction_id before it is paid; query it by out_trade_no",
        "订单刚刚下单，支付成功前没有 transaction_id；请使用 out_trade_no 查单");

    private static readonly Text OwnNumber = (
        "'{0}' looks like the merchant's own number, but the address takes WeChat Pay's transaction_id; use /transactions/out-trade-no/",
        "“{0}” 像是商户订单号，但该地址需要微信支付的 transaction_id；请使用 /transactions/out-trade-no/");

    private static readonly HashSet<string> OwnNumbers = new(SpellingComparer.Instance) { "out_trade_no", "out_trade_number", "order_no", "order_number", "order_sn" };

    public override string Id => "WXP408";

    public override Text Title => ("Query by a transaction_id that does not exist yet", "用尚不存在的 transaction_id 查单");

    public override Text Why => (
        "WeChat Pay gives an order its transaction_id when the payment succeeds. An unpaid order is found by the merchant's own number only.",
        "transaction_id 在支付成功后才产生。未支付的订单只能用商户订单号查询。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F140", "the transaction_id exists only after a successful payment", "transaction_id 仅在支付成功后才存在"),
        Source.Page("Query an order by transaction_id", "https://pay.weixin.qq.com/doc/v3/merchant/4013070356"),
    ];

    public override string Bad => """
        var outTradeNo = Shop.NewNumber();
        var url = $"https://api.mch.weixin.qq.com/v3/pay/transactions/id/{[|outTradeNo|]}?mchid={Shop.MchId}";
        """;

    public override string Good => """
        var outTradeNo = Shop.NewNumber();
        var url = $"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{outTradeNo}?mchid={Shop.MchId}";
        """;

    public override Text Fix => ("None: the address and the number change together.", "无：地址和单号需要一起修改。");

    public override Text Silence => ("Queries in methods that place no order, such as those of a reconciliation.", "不下单的方法中的查单（例如对账）不报告。");

    public override IEnumerable<Problem> Check(Scope scope)
    {
        foreach (var query in scope.Steps.Where(step => step is { Operation: Operation.QueryOrder, IsByTransactionId: true }))
        {
            if (OwnNumberIn(query) is { } number)
            {
                yield return new Problem(number.Span, OwnNumber.With(number.Name));
            }
            else if (scope.Steps.Any(step => step.Operation == Operation.PlaceOrder && step.MayBeFollowedBy(query)))
            {
                yield return new Problem(query.Span, Fresh);
            }
        }
    }

    private static ReferenceValue? OwnNumberIn(Step query) =>
        query.Address is { } address && WrittenAddress.Of(address).HoleBehind("/transactions/id/") is ReferenceValue reference && OwnNumbers.Contains(reference.Name) ? reference : null;
}
