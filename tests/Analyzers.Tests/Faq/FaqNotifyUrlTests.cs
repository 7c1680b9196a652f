namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>The address that WeChat Pay notifies.</summary>
public sealed class FaqNotifyUrlTests
{
    public static FaqCases Cases => new()
    {
        { "F114", "WXP117", "data.SetValue(\"trade_type\", \"MWEB\");\ndata.SetValue(\"redirect_url\", \"https://pay.teashop.cn/paid\");\ndata.SetValue(\"notify_url\", [|\"https://pay.teashop.cn/paid\"|]);" },
        { "F124", "WXP112", "order.Attachment = number;\norder.NotifyUrl = \"https://pay.teashop.cn/notify[|?order=|]\" + number;" },
        { "F124", "WXP112", "order.Attachment = number;\norder.NotifyUrl = \"https://pay.teashop.cn/notify\";" },
        { "F131", "WXP113", "order.NotifyUrl = [|\"https://a.teashop.cn/notify,https://b.teashop.cn/notify\"|];" },
        { "F137", "WXP115", "order.NotifyUrl = \"https://pay.teashop.cn:{|info:443|}/notify\";" },
        { "F138", "WXP113", "order.NotifyUrl = [|\"https://payserver/notify\"|];" },
        { "F138", "WXP113", "order.NotifyUrl = \"https://notify.pay.shop.teashop.cn/notify\";" },
        { "F180", "WXP113", "order.NotifyUrl = [|\"http://localhost:5000/notify\"|];" },
        { "F181", "WXP112", "order.NotifyUrl = \"https://pay.teashop.cn/notify[|?shop=1|]\";" },
        { "F182", "WXP114", "order.NotifyUrl = [|\"http://pay.teashop.cn/notify\"|];" },
        { "F183", "WXP115", "order.NotifyUrl = \"https://pay.teashop.cn:[|8443|]/notify\";" },
        { "F184", "WXP115", "order.NotifyUrl = \"https://pay.teashop.cn:[|6001|]/notify\";" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
