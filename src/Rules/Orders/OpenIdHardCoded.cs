using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>The payer's openid is written in the source.</summary>
internal sealed class OpenIdHardCoded : FieldRule
{
    // "o" and 27 characters: every openid that WeChat has given out so far, though no page promises it.
    private const int Length = 28;

    private static readonly Text Message = (
        "{0} is a constant, so that only one person can pay; use the openid of the customer who is logged in with this appid",
        "{0} 是常量，只有一个人能支付；请使用当前用户在该 appid 下登录所得的 openid");

    public override string Id => "WXP605";

    public override Text Title => ("openid in the source", "openid 写死在代码中");

    public override Text Why => (
        "An order can be paid by the openid that it names and by nobody else: other customers see that the order is not theirs. An openid belongs to one appid, so that it cannot be kept for another either.",
        "订单只能由其指定的 openid 支付，其他用户会看到订单与支付人不一致。openid 与 appid 绑定，也不能挪作其他 appid 使用。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F120", "an openid belongs to one appid", "openid 与 appid 一一对应"),
        Source.Faq("F164", "the openid is fetched when it is needed, not kept or written down", "openid 应实时获取，不要缓存或写死"),
        Source.Page("JSAPI order, payer.openid", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            description = "Tea",
            amount = new { total = Shop.Fen() },
            payer = new { openid = [|"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"|] },
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            description = "Tea",
            amount = new { total = Shop.Fen() },
            payer = new { openid = Shop.OpenId() },
        };
        """;

    public override Text Fix => ("None: the customer is known at run time only.", "无：付款用户只有在运行时才知道。");

    public override Text Silence => ("Tests; transfers and red packets, which may have one recipient; texts that only stand for an openid. A suggestion, since programs that only try payments out have one too.", "测试代码、收款人固定的转账和红包，以及仅作占位的文本不报告。仅作为建议，因为试用支付的程序也会写死 openid。");

    public override IReadOnlyCollection<string> Fields => ["openid", "sub_openid", "sp_openid"];

    public override IEnumerable<Problem> Check(Field field, Payload payload) => payload.Kind != PayloadKind.Order || payload.Evidence.IsTest ? [] : field.Value.Alternatives
        .OfType<ConstantValue>()
        .Where(value => value.Constant is string text && IsOpenId(text))
        .Select(value => field.Problem(value, Message.With(field.Name)));

    private static bool IsOpenId(string text) =>
        text.Length == Length && text[0] == 'o' && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-') && text.Distinct().Count() > 6;
}
