using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>Payment directories by themselves and beside the pages they are for.</summary>
public sealed class DirectoryRulesTests
{
    [Theory]
    [InlineData("WXC101", "[|www.teashop.cn/pay/|]")]
    [InlineData("WXC101", "[|HTTPS://www.teashop.cn/pay/|]")]
    [InlineData("WXC101", "[|://www.teashop.cn/pay/|]")]
    [InlineData("WXC101", "[|ftp://www.teashop.cn/pay/|]")]
    [InlineData("WXC102", "[|https://www.teashop.cn|]")]
    [InlineData("WXC102", "[|https://www.teashop.cn/pay/checkout.php|]")]
    [InlineData("WXC103", "https://[|192.168.1.1|]/")]
    [InlineData("WXC103", "https://[|[::1]|]/")]
    [InlineData("WXC103", "https://[|localhost|]/")]
    [InlineData("WXC105", "https://www.teashop.cn[|:8443|]/pay/")]
    [InlineData("WXC105", "https://www.teashop.cn/pay/[|?a=1|]")]
    [InlineData("WXC105", "\"https://www.teashop.cn/pay/[|#/|]\"")]
    [InlineData("WXC106", "https://[|www.TeaShop.cn|]/")]
    [InlineData("WXC203", "[|https://www.teashop.cn/wechat/notify/|]")]
    [InlineData("WXC203", "[|https://www.teashop.cn/API/pay/|]")]
    public void CatchesADirectory(string rule, string directory) => Verify.Catches(rule, Directories(directory));

    [Theory]
    [InlineData("https://www.teashop.cn/")]
    [InlineData("http://www.teashop.cn/a/b/")]
    [InlineData("https://10.teashop.cn/")]
    [InlineData("https://www.teashop.cn/Pay/")]
    [InlineData("https://www.teashop.cn/capital/")]
    [InlineData("https://api.teashop.cn/")]
    [InlineData("https://茶店.中国/")]
    [InlineData("${PAY_DIRECTORY}")]
    [InlineData("\"#{PayDirectory}#\"")]
    [InlineData("\"%PAY_DIRECTORY%/pay\"")]
    [InlineData("env:PAY_DIRECTORY")]
    [InlineData("!vault secret/pay")]
    public void IgnoresADirectory(string directory) => Verify.Ignores(Directories(directory));

    [Fact]
    public void CatchesTheSixthEntryAndNamesIt()
    {
        var entries = Enumerable.Range(1, 7).Select(number => $"https://d{number}.teashop.cn/").ToArray();
        entries[5] = "[|" + entries[5] + "|]";
        Verify.Catches("WXC104", Directories(entries));
        Assert.Contains("d6.teashop.cn", Assert.Single(Verify.Check(Directories(entries).Replace("[|", "").Replace("|]", "")).Findings).Problem.Message.English);
    }

    [Fact]
    public void IgnoresFiveEntriesOfAProviderAndFiveOfEachSubMerchant()
    {
        var five = string.Join(", ", Enumerable.Range(1, 5).Select(number => $"https://d{number}.teashop.cn/"));
        Verify.Ignores($$"""
            merchants:
              - mchid: "1900000109"
                kind: agency
                paymentDirectories: [{{five}}]
                subMerchants:
                  - { mchid: "1900000208", paymentDirectories: [{{five}}] }
                  - { mchid: "1900000307", paymentDirectories: [{{five}}] }
            """);
    }

    [Theory]
    [InlineData("WXC106", "[|https://www.teashop.cn/Pay/|]", "https://www.teashop.cn/pay/checkout")]
    [InlineData("WXC106", "[|https://www.teashop.cn/pay/WeChat/|]", "https://www.teashop.cn/pay/wechat/1")]
    [InlineData("WXC201", "https://www.teashop.cn/", "[|https://shop.teashop.cn/checkout|]")]
    [InlineData("WXC201", "http://www.teashop.cn/", "[|https://www.teashop.cn/checkout|]")]
    [InlineData("WXC201", "https://teashop.cn/", "[|https://www.teashop.cn/checkout|]")]
    [InlineData("WXC202", "[|https://www.teashop.cn/a/|]", "https://www.teashop.cn/a/b/c")]
    [InlineData("WXC202", "[|https://www.teashop.cn/a/b/|]", "https://www.teashop.cn/a/c")]
    [InlineData("WXC205", "https://www.teashop.cn/a/", "{ url: [|https://www.teashop.cn/a/list|], routing: history }")]
    public void CatchesAPage(string rule, string directory, string page) => Verify.Catches(rule, Pages(directory, page));

    [Theory]
    [InlineData("https://www.teashop.cn/", "https://www.teashop.cn/a/b/c")]
    [InlineData("https://www.teashop.cn/", "{ url: \"https://www.teashop.cn/#/pay\", routing: hash }")]
    [InlineData("https://www.teashop.cn/a/", "https://WWW.teashop.cn/a/b?c=/d/")]
    [InlineData("https://www.teashop.cn/a/", "https://www.teashop.cn:443/a/b")]
    [InlineData("https://www.teashop.cn/", "${BASE}/pay")]
    [InlineData("${DIRECTORY}", "https://www.teashop.cn/pay")]
    public void IgnoresAPage(string directory, string page) => Verify.Ignores(Pages(directory, page));

    [Fact]
    public void IgnoresPagesThatStartNoJsapiPayment() => Verify.Ignores("""
        merchants:
          - mchid: "1900000109"
            paymentDirectories: [https://www.teashop.cn/pay/]
            pages: [https://www.teashop.cn/pay/checkout, { url: https://m.teashop.cn/h5, jsapi: false }]
        """);

    // Each mistake of form has a rule of its own; the page is covered once that is mended.
    [Theory]
    [InlineData("WXC102", "[|https://www.teashop.cn/pay|]")]
    [InlineData("WXC106", "https://[|www.Teashop.cn|]/pay/")]
    [InlineData("WXC105", "https://www.teashop.cn[|:8443|]/pay/")]
    [InlineData("WXC101", "[|www.teashop.cn/pay/|]")]
    public void SaysOneThingOfADirectoryThatIsOnlyWrittenWrong(string rule, string directory) => Verify.Catches(rule, Pages(directory, "https://www.teashop.cn/pay/checkout"));

    [Fact]
    public void IgnoresAPageThatTheProvidersDirectoryCovers() => Verify.Ignores("""
        merchants:
          - mchid: "1900000109"
            kind: agency
            paymentDirectories: [https://www.teashop.cn/]
            subMerchants:
              - mchid: "1900000208"
                paymentDirectories: [https://m.teashop.cn/pay/]
                pages: [https://www.teashop.cn/pay/checkout, https://m.teashop.cn/pay/checkout]
        """);

    [Fact]
    public void MakesASuggestionOfAnIpAddressInATest() => Assert.Equal(Level.Info, Assert.Single(Verify.Check("environment: test\n" + Directories("https://10.0.0.8/")).Findings).Level);

    [Fact]
    public void TellsEnvironmentsApart() => Verify.Ignores("""
        environments:
          test:
            merchants:
              - mchid: "1900000208"
                paymentDirectories: [https://test.teashop.cn/]
                pages: [https://test.teashop.cn/pay]
          production:
            merchants:
              - mchid: "1900000109"
                paymentDirectories: [https://www.teashop.cn/]
                pages: [https://www.teashop.cn/pay]
        """);

    private static string Directories(params string[] entries) => "merchants:\n  - mchid: \"1900000109\"\n    paymentDirectories:\n" + string.Concat(entries.Select(entry => $"      - {entry}\n"));

    private static string Pages(string directory, string page) => Directories(directory) + $"    pages:\n      - {page}\n";
}
