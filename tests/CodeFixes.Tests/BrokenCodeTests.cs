using WeChatPayLint.Analyzers.Tests;

namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>Code that is half typed, cut off or does not bind: a repair may be missing, but nothing throws.</summary>
public sealed class BrokenCodeTests
{
    private const int PartCount = 8;

    // Many problems in one file; cut off at every place, it is what an editor sees while it is typed.
    private const string Everything = """"
        using System;
        using System.Collections.Generic;
        using WxPayAPI;

        namespace Teashop
        {
            class WxPayConfig
            {
                const string MCHID = "1900000109"; // 云雾茶铺 🍵
                private const string APIV3_KEY = "0123456789abcdefghijklmnopqrstuv";
                public static string openid { get; set; }

                object WxPay(WxPayData data, decimal price, double yuan, string prepayId)
                {
                    data.SetValue("total_fee", $"{price * 100:F2}");
                    var refund = new WxPayData();
                    refund.SetValue("refund_fee", (int)(yuan * 100));
                    data.SetValue("out_trade_no", $"{Guid.NewGuid()}");
                    data.SetValue("notify_url", $"http://pay.teashop.cn/n?order={prepayId}");
                    data.SetValue("trade_type", @"H5");
                    data.SetValue("time_expire", $"{DateTime.UtcNow.AddHours(1):yyyyMMddHHmmss}");
                    System.Net.ServicePointManager.ServerCertificateValidationCallback = (a, b, c, d) => true;
                    var app = $$"""{"partnerid":"{{MCHID}}","prepayid":"{{prepayId}}","package":"prepay_id={{prepayId}}"}""";
                    var order = new { mchid = MCHID, body = "Tea", out_trade_no = "12345678", amount = new { total = price * 100, currency = "CNY" }, time_expire = DateTime.Now.AddHours(1).ToString("s") };
                    return new { appId = app, timeStamp = (DateTime.Now - DateTime.UnixEpoch).TotalMilliseconds, nonceStr = Guid.NewGuid(), package = prepayId, signType = "MD5", paySign = RsaSign() };
                }

                string RsaSign() => "";
            }
        }

        """";

    public static TheoryData<string> Repaired => [.. RuleCatalog.OfCode.Where(rule => rule.HasSafeRepair || rule.HasReviewedRepair).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Repaired))]
    public async Task SurvivesTheExampleOfEveryRepairCutOffAnywhere(string id)
    {
        var example = MarkedSource.Parse(RuleCatalog.Find(id)!.Bad, id).Text;
        var isFound = false;
        for (var cut = 1; cut <= PartCount; cut++)
        {
            isFound |= (await TryEveryRepairAsync(example[..(example.Length * cut / PartCount)], Prelude.Usings, Prelude.Shop, Prelude.Sdks)).Contains(id);
        }

        Assert.True(isFound);
    }

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, PartCount)];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task SurvivesAFileCutOffAnywhere(int part)
    {
        const int Step = 11;
        for (var length = part * Step; length < Everything.Length; length += PartCount * Step)
        {
            await TryEveryRepairAsync(Everything[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task SurvivesATokenTakenOutAnywhere(int part)
    {
        const int Step = 29;
        for (var at = part * Step; at + 5 < Everything.Length; at += PartCount * Step)
        {
            await TryEveryRepairAsync(Everything.Remove(at, 5));
        }
    }

    [Fact]
    public Task SurvivesUnresolvedTypes() => TryEveryRepairAsync(Everything.Replace("using WxPayAPI;\n", "").Replace("decimal price", "Price price"));

    private static async Task<HashSet<string>> TryEveryRepairAsync(string code, params string[] others)
    {
        var bench = await Workbench.OpenAsync(code, others);
        var problems = await bench.ProblemsAsync();
        foreach (var diagnostic in problems)
        {
            Assert.NotEqual("AD0001", diagnostic.Id);
            Assert.False(diagnostic.Id == "WXP000", diagnostic.GetMessage() + "\n" + code);
            foreach (var (action, _) in await bench.RepairsAsync(diagnostic))
            {
                await bench.ApplyAsync(action);
            }
        }

        return [.. problems.Select(diagnostic => diagnostic.Id)];
    }
}
