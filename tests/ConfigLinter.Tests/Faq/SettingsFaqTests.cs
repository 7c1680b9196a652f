using WeChatPayLint.Rules.Tests.Faq;

namespace WeChatPayLint.ConfigLinter.Tests.Faq;

/// <summary>Every statement of WeChat Pay's FAQ that a settings rule answers, held against settings: statement, rule, settings.</summary>
public sealed class SettingsFaqTests
{
    private const string Merchant = "merchants:\n- mchid: \"1900000109\"\n  ";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "F002", "WXC106", "paymentDirectories: [[|https://www.teashop.cn/Pay/|]]\n  pages: [https://www.teashop.cn/pay/checkout]" },
        { "F002", "WXC201", "paymentDirectories: [https://www.teashop.cn/pay/]\n  pages: [https://www.teashop.cn/pay/CheckOut]" },
        { "F003", "WXC101", "paymentDirectories: [[|teashop.cn/|]]" },
        { "F003", "WXC102", "paymentDirectories: [[|https://teashop.cn|]]" },
        { "F003", "WXC103", "paymentDirectories: [https://[|127.0.0.1|]/]" },
        { "F003", "WXC104", "paymentDirectories: [https://a.cn/, https://b.cn/, https://c.cn/, https://d.cn/, https://e.cn/, [|https://f.cn/|]]" },
        { "F003", "WXC105", "paymentDirectories: [https://teashop.cn[|:8080|]/]" },
        { "F003", "WXC106", "paymentDirectories: [https://[|Teashop.cn|]/]" },
        { "F003", "WXC107", "paymentDirectories: [https://teashop.cn/, [|https://teashop.cn/|]]" },
        { "F003", "WXC201", "paymentDirectories: [https://teashop.cn/]\n  pages: [[|https://www.teashop.cn/pay|]]" },
        { "F005", "WXC201", "paymentDirectories: [https://www.teashop.cn/a/b/c/]\n  pages: [https://www.teashop.cn/a/b/c/pay]" },
        { "F005", "WXC202", "paymentDirectories: [[|https://www.teashop.cn/a/b/|]]\n  pages: [https://www.teashop.cn/a/b/c/pay]" },
        { "F009", "WXC201", "paymentDirectories: [https://order.teashop.cn/]\n  pages: [[|https://www.teashop.cn/pay|]]" },
        { "F009", "WXC203", "paymentDirectories: [[|https://www.teashop.cn/api/|]]" },
        { "F031", "WXC201", "paymentDirectories: [http://www.newfms.com/order/pay/]\n  pages: [http://www.newfms.com/order/pay/id-115]" },
        { "F068", "WXC201", "paymentDirectories: []\n  pages: [[|https://www.teashop.cn/pay/checkout|]]" },
        { "F071", "WXC204", "paymentDirectories: []\n  pages: [[|https://www.teashop.cn/pay/checkout|]]\n- mchid: \"1900000208\"\n  paymentDirectories: [https://www.teashop.cn/pay/]" },
        { "F072", "WXC104", "paymentDirectories: [https://a.cn/, https://b.cn/, https://c.cn/, https://d.cn/, https://e.cn/]" },
        { "F073", "WXC202", "paymentDirectories: [https://pay.teashop.cn/]\n  pages: [https://pay.teashop.cn/wiki/a, https://pay.teashop.cn/app/b]" },
        { "F074", "WXC106", "paymentDirectories: [[|https://www.teashop.cn/PAY/|]]\n  pages: [https://www.teashop.cn/pay/checkout]" },
        { "F074", "WXC201", "paymentDirectories: [https://www.teashop.cn/PAY/]\n  pages: [https://www.teashop.cn/PAY/checkout]" },
        { "F075", "WXC101", "paymentDirectories: [[|www.teashop.cn/|]]" },
        { "F076", "WXC102", "paymentDirectories: [[|https://www.teashop.cn/pay|]]" },
        { "F077", "WXC103", "paymentDirectories: [https://[|192.168.1.1|]/]" },
        { "F078", "WXC201", "paymentDirectories: [https://www.weixin.com/]\n  pages: [https://www.weixin.com/pay.php]" },
        { "F168", "WXC201", "paymentDirectories: [https://www.teashop.cn/Views/Pay/]\n  pages: [[|https://www.teashop.cn/order/5|]]" },
        { "F169", "WXC201", "paymentDirectories: [https://www.teashop.cn/a/b/]\n  pages: [https://www.teashop.cn/a/b/pay.html]" },
        { "F169", "WXC202", "paymentDirectories: [[|https://www.teashop.cn/a/b/|]]\n  pages: [https://www.teashop.cn/a/pay.html]" },
        { "F176", "WXC201", "paymentDirectories: [https://www.teashop.cn/]\n  pages: [[|https://pay.teashop.cn/checkout|]]" },
    };

    private static IEnumerable<(string Statement, string Rule)> Assigned => FaqAssignments.Shipped.Where(pair => RuleCatalog.Find(pair.Rule)!.Subject == Subject.Settings);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Holds(string statement, string rule, string settings)
    {
        var text = (settings.StartsWith("merchants:", StringComparison.Ordinal) ? "" : Merchant) + settings + "\n";
        if (settings.Contains("[|", StringComparison.Ordinal))
        {
            Verify.Catches(rule, text);
        }
        else
        {
            Assert.True(Verify.Check(text).Findings.Count == 0, statement);
        }
    }

    [Fact]
    public void EveryAssignedStatementHasACase() => Assert.Equal(
        Assigned.Order(),
        Cases.Select(row => ((string)row[0], (string)row[1])).Distinct().Order());
}
