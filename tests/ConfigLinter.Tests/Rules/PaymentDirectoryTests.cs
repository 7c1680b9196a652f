using WeChatPayLint.Integration;

namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>How pages and payment directories are compared. https://pay.weixin.qq.com/doc/v3/merchant/4013287088</summary>
public sealed class PaymentDirectoryTests
{
    [Theory]
    [InlineData("http://www.newfms.com/order/pay/", "http://www.newfms.com/order/pay/id-115", Coverage.Yes)]
    [InlineData("https://www.weixin.com/", "https://www.weixin.com/pay.php", Coverage.Yes)]
    [InlineData("https://pay.weixin.qq.com/", "https://pay.weixin.qq.com/wiki/x.html", Coverage.Yes)]
    [InlineData("https://www.weixin.com/123/456/", "https://www.weixin.com/123/456/pay.html", Coverage.Yes)]
    [InlineData("https://www.weixin.com/123/456/", "https://www.weixin.com/123/456/", Coverage.Yes)]
    [InlineData("https://www.weixin.com/123/", "https://www.weixin.com/123/456/pay.html", Coverage.No)]
    [InlineData("https://www.weixin.com/123/456/", "https://www.weixin.com/123/456/789/pay.html", Coverage.No)]
    [InlineData("https://www.weixin.com/123/457/", "https://www.weixin.com/123/456/pay.html", Coverage.No)]
    [InlineData("https://shop.example.com/order/", "https://shop.example.com/order?id=56", Coverage.No)]
    [InlineData("https://shop.example.com/pay/", "https://shop.example.com/pay/index?next=/x/y", Coverage.Yes)]
    [InlineData("https://shop.example.com/pay/", "https://shop.example.com/pay/?#/checkout", Coverage.Yes)]
    [InlineData("https://www.weixin.com/", "https://www.weixin.com", Coverage.Yes)]
    [InlineData("https://www.weixin.com/", "https://WWW.Weixin.com/pay.php", Coverage.Yes)]
    [InlineData("https://www.weixin.com/", "https://www.weixin.com:443/pay.php", Coverage.Yes)]
    [InlineData("https://www.weixin.com/", "https://www.weixin.com:8443/pay.php", Coverage.No)]
    [InlineData("https://www.weixin.com/", "https://shop.weixin.com/pay.html", Coverage.No)]
    [InlineData("https://weixin.com/", "https://www.weixin.com/pay.html", Coverage.No)]
    [InlineData("http://a.com/p/", "https://a.com/p/x", Coverage.No)]
    [InlineData("https://a.com/P/", "https://a.com/p/x", Coverage.No)]
    [InlineData("https://a.com/p/", "https://a.com/#/pay", Coverage.Unknown)]
    public void ComparesAPageWithADirectory(string directory, string page, Coverage coverage) => Assert.Equal(coverage, PaymentDirectory.Covers(directory, page));

    // The table of wrong settings on the official page, all for one page.
    [Theory]
    [InlineData("https://www.Weixin.com/")]
    [InlineData("http://www.weixin.com/")]
    [InlineData("https://www.weixin.com/abc/")]
    [InlineData("https://www.weixin.com/123/")]
    [InlineData("https://www.weixin.com/456/")]
    [InlineData("https://www.weixin.com/123")]
    [InlineData("https://www.weixin.com")]
    [InlineData("https://192.168.1.1/")]
    public void RefusesTheOfficialTableOfWrongSettings(string directory)
    {
        const string page = "https://www.weixin.com/123/456/abc.html";
        Assert.Equal(Coverage.No, PaymentDirectory.Covers(directory, page));
        Assert.NotEmpty(Verify.Check($"merchants:\n  - mchid: \"1900000109\"\n    paymentDirectories: [\"{directory}\"]\n    pages: [\"{page}\"]\n").Findings);
    }

    [Theory]
    [InlineData("http://www.newfms.com/order/pay/id-115", "http://www.newfms.com/order/pay/")]
    [InlineData("https://www.weixin.com/pay.php", "https://www.weixin.com/")]
    [InlineData("https://www.weixin.com", "https://www.weixin.com/")]
    [InlineData("https://www.weixin.com?a=/b/", "https://www.weixin.com/")]
    [InlineData("HTTPS://www.Weixin.com/A/b?c=/d/", "https://www.weixin.com/A/")]
    public void TellsTheDirectoryOfAPage(string page, string directory) => Assert.Equal(directory, PaymentDirectory.Of(page));
}
