using System.Text;
using System.Text.Json.Nodes;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>The repairs in SARIF are those of <c>--fix</c>, and say which of them have to be looked at.</summary>
public sealed class SarifFixesTests
{
    [Theory]
    [InlineData("paymentDirectories: [https://www.teashop.cn/pay]", "paymentDirectories: [https://www.teashop.cn/pay/]", "Append \"/\"")]
    [InlineData("paymentDirectories: [https://www.Teashop.cn/pay/]", "paymentDirectories: [https://www.teashop.cn/pay/]", "Write the domain in lower case")]
    [InlineData("paymentDirectories: [www.teashop.cn/pay/]", "paymentDirectories: [https://www.teashop.cn/pay/]", "Begin with the protocol in lower case (needs review)")]
    [InlineData("x-汉😀: { paymentDirectories: &a [] }\n    notifyUrl: http://pay.teashop.cn/notify", "x-汉😀: { paymentDirectories: &a [] }\n    notifyUrl: https://pay.teashop.cn/notify", "Use https (needs review)")]
    [InlineData("requestMchid: \" 1900000109  \"", "requestMchid: \"1900000109\"", "Remove the blanks")]
    [InlineData("paymentDirectories: [\"https://www.teashop.cn/{汉😀}\"]", "paymentDirectories: [\"https://www.teashop.cn/{汉😀}/\"]", "Append \"/\"")]
    public void AppliedAsTheyAreWrittenTheyMend(string wrong, string right, string description)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            var (before, after) = (FileWith(wrong, lineBreak), FileWith(right, lineBreak));
            var fix = FixesOf(before).First();
            Assert.Equal(description, (string?)fix["description"]!["text"]);
            Assert.Equal(after, Applied(before, fix));
        }
    }

    [Fact]
    public void EveryWayOfMendingIsThere()
    {
        var fixes = FixesOf(FileWith("paymentDirectories: [https://www.teashop.cn/shop/]\n    pages: [https://www.teashop.cn/shop/pay/checkout]", "\n"));
        Assert.Equal(
            [
                "Add 'https://www.teashop.cn/shop/pay/'; it has to be set in the merchant platform too (needs review)",
                "Add 'https://www.teashop.cn/'; it has to be set in the merchant platform too (needs review)",
            ],
            fixes.Select(fix => (string?)fix["description"]!["text"]));
    }

    [Fact]
    public void WhatCannotBeMendedHasNone() => Assert.Empty(FixesOf(FileWith("paymentDirectories: [https://10.0.0.8/pay/]", "\n")));

    [Fact]
    public void TheyAreDescribedInTheLanguageThatIsAskedFor() =>
        Assert.Equal("补上 “/”", (string?)FixesOf(FileWith("paymentDirectories: [https://www.teashop.cn/pay]", "\n"), "--lang", "zh").Single()["description"]!["text"]);

    private static string FileWith(string settings, string lineBreak) => $"merchants:\n  - mchid: \"1900000109\"\n    {settings}\n".Replace("\n", lineBreak);

    private static List<JsonNode> FixesOf(string text, params string[] more)
    {
        using var sandbox = new Sandbox();
        sandbox.Write("a b/wechatpay.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var run = JsonNode.Parse(sandbox.Run(["-f", "sarif", .. more]).Output)!["runs"]![0]!;
        return [.. run["results"]!.AsArray().SelectMany(result => result!["fixes"]?.AsArray() ?? []).Select(fix => fix!)];
    }

    private static string Applied(string text, JsonNode fix)
    {
        var change = Assert.Single(fix["artifactChanges"]!.AsArray())!;
        Assert.Equal("a%20b/wechatpay.yaml", (string?)change["artifactLocation"]!["uri"]);
        foreach (var replacement in change["replacements"]!.AsArray().Reverse())
        {
            var region = replacement!["deletedRegion"]!;
            var (start, end) = (OffsetOf(text, region, "start"), OffsetOf(text, region, "end"));
            text = text[..start] + (string?)replacement["insertedContent"]!["text"] + text[end..];
        }

        return text;
    }

    // Lines and columns count from 1, columns in UTF-16 code units.
    private static int OffsetOf(string text, JsonNode region, string which)
    {
        var lines = text.Split('\n');
        return lines.Take((int)region[which + "Line"]! - 1).Sum(line => line.Length + 1) + (int)region[which + "Column"]! - 1;
    }
}
