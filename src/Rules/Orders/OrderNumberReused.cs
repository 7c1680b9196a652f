using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>One order number for several orders: written out in code that runs again, or given to two products.</summary>
internal sealed class OrderNumberReused : ScopeRule
{
    private static readonly string[] Paths = ["out_trade_no", "combine_out_trade_no"];

    private static readonly Text InLoop = (
        "{0} is '{1}' in every pass of the loop, but a number stands for one order; compute it for each",
        "循环中每次的 {0} 都是 “{1}”，而一个单号只能对应一笔订单；请为每笔订单生成单号");

    private static readonly Text InRequest = (
        "{0} is '{1}' for every request, but a number stands for one order; compute it for each",
        "每次请求的 {0} 都是 “{1}”，而一个单号只能对应一笔订单；请为每笔订单生成单号");

    private static readonly Text TwoProducts = (
        "The same {0} goes into orders for {1} and {2}; a number that was used for one is refused for the other, give each its own",
        "同一个 {0} 同时用于 {1} 和 {2} 下单；已用于一种支付方式的单号会被另一种拒绝，请分别使用不同的单号");

    public override string Id => "WXP131";

    public override Text Title => ("Order number used for several orders", "多笔订单使用同一商户订单号");

    public override Text Why => (
        "A number stands for one order with one set of parameters. Used again it is refused (\"商户订单号重复\", \"请求重入时，参数与首次请求时不一致\"), and there is no prepay_id.",
        "一个商户订单号只对应一笔参数固定的订单，重复使用会被拒绝（“商户订单号重复”、“请求重入时，参数与首次请求时不一致”），也就得不到 prepay_id。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F021", "ordering again with the original parameters gives a new prepay_id", "用原参数重新下单可取得新的 prepay_id"),
        Source.Faq("F038", "prepay_id is null because the order number was used before", "prepay_id 为空是因为订单号重复"),
        Source.Faq("F079", "a number that was accepted may be sent again only with the very same parameters", "已受理的订单号只能用完全相同的参数再次提交"),
        Source.Faq("F080", "a number used with JSAPI cannot be used with APP", "JSAPI 使用过的单号不能再用于 APP"),
        Source.Faq("F081", "look for the number being submitted twice", "检查商户订单号是否重复提交"),
        Source.Faq("F099", "an order that is neither paid nor closed may be placed again", "未支付且未关闭的订单可以再次下单"),
        Source.Faq("F121", "the original parameters may be sent again", "可以用原参数再次提交"),
        Source.Faq("F134", "the call may be repeated later with the same parameters", "可以稍后用相同参数重新调用"),
        Source.Page("V3 order, out_trade_no", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        foreach (var buyer in new[] { "o1", "o2" })
        {
            var data = new WxPayData();
            data.SetValue("out_trade_no", [|"ORD20260101000001"|]);
            data.SetValue("trade_type", "JSAPI");
            data.SetValue("openid", buyer);
        }
        """;

    public override string Good => """
        foreach (var buyer in new[] { "o1", "o2" })
        {
            var data = new WxPayData();
            data.SetValue("out_trade_no", Shop.NewNumber());
            data.SetValue("trade_type", "JSAPI");
            data.SetValue("openid", buyer);
        }
        """;

    public override Text Fix => ("None: the number has to be known to the shop's other systems.", "无：单号需要与商户自己的其他系统一致。");

    public override Text Silence => (
        "Numbers that are not constants may be sent again with the same parameters, which renews the prepay_id. Products in branches of their own, queries and tests.",
        "非常量的单号可以用相同参数重新下单以更新 prepay_id，不报告；不同分支中的支付方式、查询以及测试代码也不报告。");

    public override IEnumerable<Problem> Check(Scope scope) =>
        scope.Payloads.Where(payload => payload.Kind == PayloadKind.Order && !payload.Evidence.IsTest).SelectMany(OfConstant).Concat(OfProducts(scope));

    private static IEnumerable<Problem> OfConstant(Payload payload)
    {
        if (payload.Evidence.Repetition == Repetition.None)
        {
            yield break;
        }

        foreach (var field in Paths.Select(path => payload[path]).OfType<Field>())
        {
            if (field.Value.AsConstant is { Constant: string { Length: > 0 } text } constant)
            {
                yield return field.Problem(constant, (payload.Evidence.Repetition == Repetition.Loop ? InLoop : InRequest).With(field.Name, text));
            }
        }
    }

    private static IEnumerable<Problem> OfProducts(Scope scope)
    {
        var orders = scope.Payloads.Where(payload => OrderRequest.Is(payload) && payload.Product != Product.Unknown && !payload.Evidence.IsInBranch && !payload.Evidence.IsTest && payload["out_trade_no"] is not null).Take(8).ToList();
        for (var i = 1; i < orders.Count; i++)
        {
            var later = orders[i];
            var number = later["out_trade_no"]!;
            if (orders.Take(i).FirstOrDefault(order => order.Product != later.Product && IsSame(order["out_trade_no"]!, number)) is { } earlier)
            {
                yield return new Problem(number.Value.Span, TwoProducts.With("out_trade_no", NameOf(earlier), NameOf(later))) { Severity = Severity.Info, Related = [earlier["out_trade_no"]!.Value.Span] };
            }
        }
    }

    private static string NameOf(Payload order) => order.Product.ToString().ToUpperInvariant();

    // NewNumber() called twice gives two numbers.
    private static bool IsSame(Field one, Field other) => one.Value is not CallValue && one.Value.IsSameAs(other.Value);
}
