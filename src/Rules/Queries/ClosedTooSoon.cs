using WeChatPayLint.Payloads;

namespace WeChatPayLint.Queries;

/// <summary>A V2 order is closed right after it was placed.</summary>
internal sealed class ClosedTooSoon : ScopeRule
{
    private static readonly Text Message = (
        "The order was just placed; V2 closes an order five minutes after that at the earliest, close it later",
        "订单刚刚下单；V2 至少在下单五分钟后才能关单，请稍后再关");

    public override string Id => "WXP413";

    public override Text Title => ("Order closed right after placing", "下单后立即关单");

    public override Text Why => (
        "V2 asks for five minutes between placing an order and closing it. A close that comes sooner may be refused, and the order stays open for payment.",
        "V2 要求下单与关单之间至少间隔五分钟。过早的关单可能失败，订单仍可被支付。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [Source.Page("V2, close an order: five minutes after placing it at the earliest", "https://pay.weixin.qq.com/doc/v2/partner/4011939925")];

    public override string Bad => """
        var answer = WxPayApi.UnifiedOrder(data);
        WxPayApi.[|CloseOrder|](data);
        """;

    public override string Good => """
        var answer = WxPayApi.UnifiedOrder(data);
        await Task.Delay(TimeSpan.FromMinutes(5));
        WxPayApi.CloseOrder(data);
        """;

    public override Text Fix => ("None: when the order is closed is the author's to decide.", "无：何时关单由作者决定。");

    public override Text Silence => ("V3, which names no interval; orders closed after a wait, in another branch or in a job of their own.", "V3（没有间隔要求）以及等待之后、在其他分支或独立任务中关单的情况不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Steps
        .Where(close => close is { Operation: Operation.CloseOrder, Version: ApiVersion.V2 } && scope.Steps.Any(place => place is { Operation: Operation.PlaceOrder, Version: ApiVersion.V2 } && place.MayBeFollowedBy(close))
            && !scope.Steps.Any(wait => wait.Operation == Operation.Wait && wait.Span.Start < close.Span.Start))
        .Select(close => new Problem(close.Span, Message));
}
