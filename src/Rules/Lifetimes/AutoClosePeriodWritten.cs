namespace WeChatPayLint.Lifetimes;

/// <summary>The days after which WeChat Pay closes an unpaid order are written down.</summary>
internal sealed class AutoClosePeriodWritten : CodeRule
{
    /// <summary>The message; it takes the days.</summary>
    public static readonly Text Message = (
        "{0} days look like the time after which WeChat Pay closes an unpaid order, of which its documents give three values; query the order instead of counting days",
        "{0} 天像是微信支付自动关单的期限，官方文档对此有三种说法；请以查单结果为准，不要按天数推算");

    /// <summary>The periods that the documents give: 15 and 14 days in the FAQ, 7 in the newer ones. https://pay.weixin.qq.com/wiki/doc/api_external/en/faq/chapter1_1_3.shtml</summary>
    public static readonly IReadOnlyList<int> Periods = [7, 14, 15];

    public override string Id => "WXP604";

    public override Text Title => ("Auto-close period written down", "写死自动关单期限");

    public override Text Why => (
        "The FAQ says 15 days in one place and 14 in another, newer pages say 7. A program that counts on one of them takes an order for closed that can still be paid.",
        "常见问题中一处写 15 天、一处写 14 天，新文档写 7 天。按某个天数推算，可能把仍可支付的订单当作已关闭。");

    public override Severity Severity => Severity.Off;

    public override IReadOnlyList<Source> Sources => [Source.Page("JSAPI order, time_expire: seven days unless it says otherwise", "https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html")];

    public override string Bad => """
        class Cleaner
        {
            public void Close(DateTime placed)
            {
                if (placed < DateTime.Now.AddDays([|-15|]))
                {
                    WxPayApi.CloseOrder(data);
                }
            }
        }
        """;

    public override string Good => """
        class Cleaner
        {
            public void Close(DateTime placed)
            {
                if (placed < DateTime.Now.AddMinutes(-30))
                {
                    WxPayApi.CloseOrder(data);
                }
            }
        }
        """;

    public override Text Fix => ("None: what the days are for is the author's to know.", "无：天数的用途只有作者知道。");

    public override Text Silence => ("Off unless it is switched on, since a shop may have periods of its own.", "默认关闭，因为商城可能有自己的期限。");
}
