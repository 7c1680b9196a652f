namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>Code that is half typed, cut off or does not bind: a repair may be missing, but nothing throws.</summary>
public sealed class BrokenCodeTests
{
    private const int PartCount = 8;

    // Every problem that has a repair, in one file; cut off at every place, it is what an editor sees while it is typed.
    private const string Everything = """"
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
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

            class WxPaySigner
            {
                const string Url = "https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi";

                object Start(RSA rsa, string appId, string prepayId)
                {
                    var seconds = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
                    var bytes = Encoding.UTF8.GetBytes($"{appId}\n{seconds}\n{Guid.NewGuid():N}\nprepay_id={prepayId}");
                    var paySign = Convert.ToBase64String(rsa.SignData(bytes, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1));
                    return new { appId, timeStamp = seconds, nonceStr = Guid.NewGuid().ToString("N"), package = $"prepay_id={prepayId}", signType = "RSA", paySign };
                }

                string Md5(Dictionary<string, string> fields, string appId, string nonce, string key)
                {
                    var sorted = new SortedDictionary<string, string>(fields); // 按参数名排序 🧋
                    var page = $"appid={appId}&nonceStr={nonce}&package=prepay_id={key}&timeStamp={nonce}&key={key}";
                    return page + Convert.ToHexString(MD5.HashData(Encoding.ASCII.GetBytes(string.Join("&", sorted) + "&key=" + key)));
                }

                object Send(HttpClient http, object model, Uri address, string timestamp, string nonce)
                {
                    var json = JsonSerializer.Serialize(model);
                    var message = $"POST\n{address.AbsolutePath}\n{timestamp}\n{nonce}\n{json}\n";
                    return http.PostAsJsonAsync(Url, model);
                }
            }
        }

        """";

    [Fact]
    public async Task HasEveryProblemInTheWholeFile()
    {
        var bench = await Workbench.OpenAsync(Everything);
        var found = (await bench.ProblemsAsync()).Select(diagnostic => diagnostic.Id).ToHashSet();
        var missing = RuleCatalog.OfCode.Where(rule => rule.HasSafeRepair || rule.HasReviewedRepair).Select(rule => rule.Id).Except(found).ToList();
        Assert.True(missing.Count == 0, string.Join(" ", missing));
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

    private static async Task TryEveryRepairAsync(string code)
    {
        var bench = await Workbench.OpenAsync(code);
        foreach (var diagnostic in await bench.ProblemsAsync())
        {
            Assert.NotEqual("AD0001", diagnostic.Id);
            Assert.False(diagnostic.Id == "WXP000", diagnostic.GetMessage() + "\n" + code);
            foreach (var (action, _) in await bench.RepairsAsync(diagnostic))
            {
                await bench.ApplyAsync(action);
            }
        }
    }
}
