using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Queries;

/// <summary>An order is closed and placed again under the same number.</summary>
internal sealed class NumberUsedAfterClosing : ScopeRule
{
    private static readonly Text Message = (
        "out_trade_no was just closed and cannot be used again; place the new order under a new number",
        "该 out_trade_no 刚被关单，不能再次使用；请用新的单号下单");

    public override string Id => "WXP412";

    public override Text Title => ("Order number used after closing", "关单后复用订单号");

    public override Text Why => (
        "A closed order keeps its number for good: placing it again answers ORDERCLOSED. To renew a prepay_id the order is placed again without closing it first.",
        "已关闭的订单会一直占用单号，再次下单返回 ORDERCLOSED。若只是想更新 prepay_id，直接用原参数重新下单即可，无需先关单。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F102", "after closing, the number cannot be used for a new order", "关单后该单号不能再用于新订单"),
        Source.Faq("F146", "a new number is needed", "需要使用新的单号"),
        Source.Page("Close an order", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        class Orders
        {
            public async Task Renew(string outTradeNo)
            {
                var close = new ClosePayTransactionRequest { OutTradeNumber = outTradeNo, MerchantId = Shop.MchId };
                await client.ExecuteClosePayTransactionAsync(close);
                var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = [|outTradeNo|], Description = "Tea" };
                await client.ExecuteCreatePayTransactionJsapiAsync(request);
            }
        }
        """;

    public override string Good => """
        class Orders
        {
            public async Task Renew(string outTradeNo)
            {
                var close = new ClosePayTransactionRequest { OutTradeNumber = outTradeNo, MerchantId = Shop.MchId };
                await client.ExecuteClosePayTransactionAsync(close);
                var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = Shop.NewNumber(), Description = "Tea" };
                await client.ExecuteCreatePayTransactionJsapiAsync(request);
            }
        }
        """;

    public override Text Fix => ("None: how numbers are made is the author's to know.", "无：单号如何生成由作者决定。");

    public override Text Silence => ("Orders placed again without closing, which renews their prepay_id; numbers that are not seen to be the same.", "未关单直接重新下单（用于更新 prepay_id）以及无法确定相同的单号不报告。");

    public override IEnumerable<Problem> Check(Scope scope)
    {
        var placed = scope.Payloads.Where(payload => payload.Kind == PayloadKind.Order).Select(payload => payload["out_trade_no"]).OfType<Field>().ToList();
        foreach (var close in scope.Steps.Where(close => close.Operation == Operation.CloseOrder && scope.Steps.Any(next => next.Operation == Operation.PlaceOrder && close.MayBeFollowedBy(next))))
        {
            foreach (var field in placed.Where(field => NumbersOf(close, scope).Any(number => IsSame(number, field.Value))))
            {
                yield return new Problem(field.Value.Span, Message) { Related = [close.Span] };
            }
        }
    }

    // In the address, or in what is sent with it.
    private static IEnumerable<Value> NumbersOf(Step close, Scope scope)
    {
        var sent = scope.Payloads.Where(payload => payload.Kind == PayloadKind.OrderReference).Select(payload => payload["out_trade_no"]?.Value).OfType<Value>();
        return close.Address is { } address && WrittenAddress.Of(address).HoleBehind("/out-trade-no/") is { } number ? sent.Prepend(number) : sent;
    }

    private static bool IsSame(Value one, Value other) =>
        one is ReferenceValue { IsRewritten: false } first && other is ReferenceValue { IsRewritten: false } second && first.Name == second.Name
        && (first.Receiver is null ? second.Receiver is null : second.Receiver is not null && IsSame(first.Receiver, second.Receiver));
}
