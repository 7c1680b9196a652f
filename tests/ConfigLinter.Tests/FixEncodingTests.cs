using System.Text;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>Mending changes the bytes of the edits and no others: byte order marks, line ends and encodings stay.</summary>
public sealed class FixEncodingTests
{
    private const string Before = "# 茶店 😀\r\nmerchants:\r\n  - mchid: \"1900000109\"\r\n    paymentDirectories:\r\n      - https://www.Teashop.cn   # ✓ 根目录\r\n      - 'https://m.teashop.cn/付款'\r\n    pages:\r\n      - https://www.teashop.cn/a/b\r\n      - https://m.teashop.cn/付款/1\r\n      - https://order.teashop.cn/x/y\r\n";

    private const string Safe = "# 茶店 😀\r\nmerchants:\r\n  - mchid: \"1900000109\"\r\n    paymentDirectories:\r\n      - https://www.teashop.cn/   # ✓ 根目录\r\n      - 'https://m.teashop.cn/付款/'\r\n    pages:\r\n      - https://www.teashop.cn/a/b\r\n      - https://m.teashop.cn/付款/1\r\n      - https://order.teashop.cn/x/y\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void KeepsEverythingElse(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            _ => new UnicodeEncoding(bigEndian: name == "utf-16BE", byteOrderMark: true),
        };
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        using var sandbox = new Sandbox();
        sandbox.Write("wechatpay.yaml", Bytes(Before));
        sandbox.Run(["--fix"]);
        Assert.Equal(Bytes(Safe), File.ReadAllBytes(sandbox["wechatpay.yaml"]));
        sandbox.Run(["--fix", "--unsafe"]);
        Assert.Equal(Bytes(Safe.Replace("付款/'\r\n", "付款/'\r\n      - https://order.teashop.cn/x/\r\n")), File.ReadAllBytes(sandbox["wechatpay.yaml"]));
    }

    [Theory]
    [InlineData("{ \"merchants\": [{ \"mchid\": \"1900000109\", \"paymentDirectories\": [\"https://www.teashop.cn\", // root\n \"https://m.teashop.cn/a/\"], \"pages\": [\"https://x.teashop.cn/b/c\", \"https://m.teashop.cn/a/1\", \"https://www.teashop.cn/\",], }] }", "[\"https://www.teashop.cn/\", // root\n \"https://m.teashop.cn/a/\",\n \"https://x.teashop.cn/b/\"]")]
    [InlineData("{ \"merchants\": [{ \"mchid\": \"1900000109\", \"paymentDirectories\": [\"https://www.teashop.cn/\"], \"pages\": [\"https://x.teashop.cn/b/c\", \"https://www.teashop.cn/\"] }] }", "[\"https://www.teashop.cn/\", \"https://x.teashop.cn/b/\"]")]
    [InlineData("{ \"merchants\": [{ \"mchid\": \"1900000109\", \"paymentDirectories\": [\"https:\\/\\/www.teashop.cn\"] }] }", "[\"https:\\/\\/www.teashop.cn\"]")]
    public void MendsJson(string before, string directories)
    {
        using var sandbox = new Sandbox();
        sandbox.Write("wechatpay.json", before);
        sandbox.Run(["--fix", "--unsafe"]);
        Assert.Contains("\"paymentDirectories\": " + directories, sandbox.Read("wechatpay.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void HearsCommentsInAFileWithCarriageReturns()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("wechatpay.yaml", "merchants:\r\n  - mchid: \"190000\"   # wechatpay-lint: ignore[WXC503] an old number\r\n    # wechatpay-lint: ignore[WXC103] the line\r\n    paymentDirectories: [https://10.0.0.8/]\r\n");
        Assert.StartsWith("1 file checked, nothing to say; 2 suppressed", sandbox.Run(["check"]).Output, StringComparison.Ordinal);
    }
}
