using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.Analyzers.Tests;

/// <summary>Code is broken most of the time it is edited: whatever it looks like, no rule fails and the analyzer never throws.</summary>
public sealed class RobustnessTests
{
    private const int PrefixStep = 15;
    private const int DeletionsPerFile = 60;

    // One source with every shape that is read.
    private const string AllShapes = """"
        namespace WxPay;

        class Orders
        {
            const string NotifyUrl = "http://localhost/notify?x=1";
            static string prepayId;

            object Place(WxPayData data, double price, decimal money)
            {
                data.SetValue("out_trade_no", $"{Guid.NewGuid()}");
                data.SetValue("total_fee", (int)(price * 100));
                var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = "订单", Amount = new() { Total = 0 }, NotifyUrl = NotifyUrl };
                request.Amount.Total = (int)(price * 100);
                var map = new Dictionary<string, object> { ["mch_id"] = "1", { "total_fee", money.ToString("F2") } };
                map["amount"]["total"] = 1.5m;
                var json = $$"""{"mchid":"{{map}}","amount":{"total":{{money}}}}""";
                var xml = string.Format("<xml><mch_id>{0}</mch_id><total_fee>{1:F2}</total_fee></xml>", 1, money);
                var tree = new XElement("xml", new XElement("mch_id", 1), new XElement("total_fee", 0));
                var answer = WxPayApi.UnifiedOrder(data);
                prepayId = answer.GetValue("prepay_id").ToString();
                ServicePointManager.ServerCertificateValidationCallback += (a, b, c, d) => true;
                cache.GetOrCreateAsync("k", async entry => { entry.SlidingExpiration = TimeSpan.FromDays(1); return prepayId; });
                cache.Set("k", answer.GetValue("code_url"), new MemoryCacheEntryOptions().SetAbsoluteExpiration(new TimeSpan(9, 0, 0)));
                for (var retry = 0; retry < 3; retry++) { Refund(new { out_refund_no = Guid.NewGuid().ToString("N"), amount = new { refund = 1 } }); }
                if (answer.TradeState is "CLOSE" or "NOT_PAY") { http.GetAsync("http://api.mch.weixin.qq.com/v3/pay/transactions/id/" + outTradeNo); } else { WxPayApi.CloseOrder(data); }
                data.SetValue("refund_fee", int.TryParse(Request.Form["fee"], out var fee) ? fee : this.fee);
                ViewBag.Key = WxPayConfig.KEY; Log.Info($"{WxPayConfig.KEY}");
                return new { appId = "wx", timeStamp = DateTime.Now.Ticks, nonceStr = "", package = prepayId, signType = "MD5", paySign = RsaSign() };
            }
        }
        """";

    public static TheoryData<string> Sources => ["(all shapes)", .. TestSources.In("BrokenShop").Where(source => source.Text.Length > 200).Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HoldsOverEveryPrefix(string name)
    {
        var source = Text(name);
        var references = await Analysis.BesideSdks();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, (source.Length / PrefixStep) + 1),
            async (step, _) => await AssertHolds(references.AddSyntaxTrees(Analysis.Parse(source[..Math.Min(source.Length, step * PrefixStep)]))));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HoldsOverDeletedTokens(string name)
    {
        var root = await CSharpSyntaxTree.ParseText(Text(name)).GetRootAsync();
        var tokens = root.DescendantTokens().ToList();
        var random = new Random(20260101);
        var broken = Enumerable.Range(0, DeletionsPerFile)
            .Select(_ => Enumerable.Range(0, 3).Select(_ => tokens[random.Next(tokens.Count)].Span).ToHashSet())
            .Select(gone => string.Concat(tokens.Select(token => gone.Contains(token.Span) ? token.LeadingTrivia.ToFullString() + token.TrailingTrivia.ToFullString() : token.ToFullString())))
            .ToList();
        var references = await Analysis.BesideSdks();
        await Parallel.ForEachAsync(broken, async (source, _) => await AssertHolds(references.AddSyntaxTrees(Analysis.Parse(source))));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public Task HoldsWithoutAnyReference(string name) => AssertHolds(Analysis.WithoutReferences(Text(name)));

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HoldsOverTypesDeclaredTwice(string name) => await AssertHolds(await Analysis.BesideSdks(Text(name), Text(name)));

    [Fact]
    public async Task StillCatchesWithoutAnyReference()
    {
        var diagnostics = await Analysis.Of(Analysis.WithoutReferences(AllShapes));
        Assert.Superset(new HashSet<string> { "WXP113", "WXP201", "WXP503", "WXP221", "WXP220" }, diagnostics.Select(diagnostic => diagnostic.Id).ToHashSet());
    }

    [Theory]
#if !OLDEST_COMPILER
    [InlineData("extension members", "static class Extensions { extension(WxPayData data) { public void Fee(int value) => data.SetValue(\"total_fee\", value); public string notify_url { set => data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}); } } }")]
    [InlineData("field keyword", "class WxSettings { public string MchId { get; set; } = \"1\"; public string NotifyUrl { get => field ?? {|WXP113:\"http://localhost/n\"|}; set => field = value; } }")]
    [InlineData("partial property", "partial class WxSettings { public static partial string NotifyUrl { get; } public const string MchId = \"1\"; } partial class WxSettings { public static partial string NotifyUrl => {|WXP113:\"http://localhost/n\"|}; }")]
#endif
    [InlineData("file-local type", "file class Order { public string mch_id { get; set; } public int total_fee { get; set; } public static Order Make() => new() { mch_id = Shop.MchId, total_fee = {|WXP103:0|} }; }")]
    [InlineData("primary constructor", "class Orders(WxPayData data) { public void Fill() => data.SetValue(\"total_fee\", {|WXP103:0|}); }")]
    [InlineData("record with a body", "record WxOrder(string mch_id, int total_fee) { public static WxOrder Free() => new(Shop.MchId, {|WXP103:0|}); }")]
    [InlineData("with expression", "record WxOrder(string mch_id, int total_fee) { public WxOrder Free() => this with { mch_id = Shop.MchId, total_fee = {|WXP103:0|} }; }")]
    [InlineData("collection expression", "class Orders { List<WxPayData> All(WxPayData a) { List<WxPayData> all = [a, .. new[] { a }]; a.SetValue(\"total_fee\", {|WXP103:0|}); return all; } }")]
    [InlineData("unsafe", "unsafe class Orders { void Fill(WxPayData data, int* fee) { data.SetValue(\"total_fee\", *fee); data.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}); } }")]
    [InlineData("async streams and patterns", "class Orders { async Task Fill(IAsyncEnumerable<WxPayData> all) { await foreach (var data in all) if (data is { } one and not null) one.SetValue(\"total_fee\", {|WXP103:0|}); } }")]
    [InlineData("alias of a tuple", "using Fee = (string mch_id, int total_fee);\nclass Orders { Fee Free(WxPayData data) { data.SetValue(\"total_fee\", {|WXP103:0|}); return (Shop.MchId, 0); } }")]
    [InlineData("verbatim names", "class Orders { object Start() => new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), @package = {|WXP201:\"wx1\"|}, paySign = Shop.RsaSign() }; }")]
    [InlineData("goto and labels", "class Orders { void Fill(WxPayData data) { again: data.SetValue(\"total_fee\", {|WXP103:0|}); if (flag) goto again; } }")]
    [InlineData("conditional compilation", "class Orders { void Fill(WxPayData data) {\n#if DEBUG\ndata.SetValue(\"total_fee\", 0);\n#else\ndata.SetValue(\"total_fee\", {|WXP103:0|});\n#endif\n} }")]
    [InlineData("nested lambdas with defaults", "class Orders { object Fill() { var f = (WxPayData data, int fee = 0) => data.SetValue(\"total_fee\", {|WXP103:0|}); return f; } }")]
    public Task Catches(string syntax, string code) => Verify.Catches(syntax, code);

    [Theory]
    [InlineData(200)]
    [InlineData(2000)]
    public async Task HoldsOverLongConcatenations(int count)
    {
        var parts = string.Join(" + ", Enumerable.Range(0, count).Select(i => i % 2 == 0 ? "\"a\"" : "number"));
        var json = "\"{\\\"mchid\\\":\\\"\" + " + parts + " + \"\\\",\\\"amount\\\":{\\\"total\\\":0}}\"";
        await AssertHolds(await Analysis.BesideSdks("class WxPay { string number; void Fill(WxPayData data) { data.SetValue(\"notify_url\", " + parts + "); var x = " + json + "; } }"));
    }

    [Fact]
    public async Task HoldsOverDeepParentheses() => await AssertHolds(await Analysis.BesideSdks(
        "class WxPay { void Fill(WxPayData data, double price) { data.SetValue(\"total_fee\", " + new string('(', 200) + "(int)(price * 100)" + new string(')', 200) + "); } }"));

    [Fact]
    public async Task HoldsOverDeepNesting() => await AssertHolds(await Analysis.BesideSdks(
        "class WxPay { object Fill() => " + string.Concat(Enumerable.Repeat("new { mchid = 1, amount = ", 100)) + "1" + string.Concat(Enumerable.Repeat(" }", 100)) + "; }"));

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task HoldsOverLongHandlersOfNotifications(int count)
    {
        var branches = string.Concat(Enumerable.Range(0, count).Select(i => $"if (a == {i}) {{ code = \"FAIL\"; }} else "));
        var attempts = string.Concat(Enumerable.Repeat("try { Decrypt(body); } catch { } if (Verify(body)) { code = \"SUCCESS\"; } ", count / 10));
        await AssertHolds(await Analysis.BesideSdks("class WeChatPayNotifyController : Controller { public object Notify(int a) { var body = Request.Body; var code = Request.Headers[\"Wechatpay-Signature\"]; " + branches + "{ } " + attempts + "return Ok(new { code }); } }"));
    }

    [Fact]
    public async Task HoldsOverDeepJson() => await AssertHolds(await Analysis.BesideSdks(
        "class WxPay { string Body = \"\"\"{\"mchid\":\"1\",\"amount\":" + string.Concat(Enumerable.Repeat("{\"total\":", 5000)) + "1" + new string('}', 5001) + "\"\"\"; }"));

    [Fact]
    public async Task HoldsOverDeepXml() => await AssertHolds(await Analysis.BesideSdks(
        "class WxPay { string Body = \"<xml><mch_id>1</mch_id>" + string.Concat(Enumerable.Repeat("<amount>", 5000)) + string.Concat(Enumerable.Repeat("</amount>", 5000)) + "</xml>\"; }"));

    [Fact]
    public async Task HoldsOverAnInvisibleCharacterInANameThatIsSigned() => await AssertHolds(await Analysis.BesideSdks(
        "class WxPay { object Fill(string appId, string timeStamp, string nonceStr, string package) { var source = $\"appId={appId}&nonceStr={nonceStr}&p\u202Eackage={package}&signType=MD5&timeStamp={timeStamp}&key={Shop.AppId}\"; var paySign = Md5(source); return new { appId, timeStamp, nonceStr, package, signType = \"MD5\", paySign }; } string Md5(string text) => text; }"));

    [Fact]
    public async Task HoldsOverObjectsThatHoldEachOther() => await AssertHolds(await Analysis.BesideSdks(
        "class WxPay { object Fill() { var order = new { mch_id = 1, amount = other }; var other = new { total = 0, payer = order }; return new { mch_id = 1, amount = Order }; } object Order => new { mch_id = 1, amount = Order }; }"));

    [Fact]
    public void ARuleThatThrowsBecomesWxp000AndSilencesNothingElse()
    {
        var tree = CSharpSyntaxTree.ParseText("class Orders { }");
        var reported = new List<Diagnostic>();
        var reporter = new ProblemReporter(reported.Add, tree, new ReportedPlaces());
        var place = new Span(tree, 6, 6);
        var (failing, working) = (RuleCatalog.Find("WXP102")!, RuleCatalog.Find("WXP113")!);

        reporter.Ask(failing, Failing, place);
        reporter.Ask(working, () => [new Problem(place, ("works", "正常"))], place);

        Assert.Equal(["WXP000", "WXP113"], reported.Select(diagnostic => diagnostic.Id));
        Assert.Equal(6, reported[0].Location.SourceSpan.Start);
        Assert.Contains("WXP102", reported[0].GetMessage());
        Assert.Contains(nameof(DivideByZeroException), reported[0].GetMessage());
        Assert.DoesNotContain("secret", reported[0].GetMessage());
    }

    [Fact]
    public void WhatARuleFoundBeforeItFailedIsKept()
    {
        var tree = CSharpSyntaxTree.ParseText("class Orders { }");
        var reported = new List<Diagnostic>();
        IEnumerable<Problem> Check()
        {
            yield return new Problem(new Span(tree, 0, 5), ("found", "已发现"));
            throw new InvalidOperationException("secret");
        }

        new ProblemReporter(reported.Add, tree, new ReportedPlaces()).Ask(RuleCatalog.Find("WXP102")!, Check, Span.None);

        Assert.Equal(["WXP102", "WXP000"], reported.Select(diagnostic => diagnostic.Id));
        Assert.Equal(0, reported[1].Location.SourceSpan.Length);
    }

    [Fact]
    public void AReaderThatThrowsBecomesWxp000AtItsPlace()
    {
        var tree = CSharpSyntaxTree.ParseText("class Orders { }");
        var reported = new List<Diagnostic>();
        new ProblemReporter(reported.Add, tree, new ReportedPlaces()).Read(() => throw new DivideByZeroException("secret"), new Span(tree, 6, 6));
        Assert.Equal(("WXP000", 6), (Assert.Single(reported).Id, reported[0].Location.SourceSpan.Start));
        Assert.Contains(nameof(DivideByZeroException), reported[0].GetMessage());
    }

    [Fact]
    public void CodeTooDeepForTheCompilersModelIsNoFailure()
    {
        var tree = CSharpSyntaxTree.ParseText("");
        var reporter = new ProblemReporter(diagnostic => Assert.Fail(diagnostic.ToString()), tree, new ReportedPlaces());
        reporter.Read(() => throw new InsufficientExecutionStackException(), Span.None);
        reporter.Ask(RuleCatalog.Find("WXP102")!, () => throw new InsufficientExecutionStackException(), Span.None);
    }

    [Fact]
    public void CancellationIsNoFailure()
    {
        var tree = CSharpSyntaxTree.ParseText("");
        var reporter = new ProblemReporter(diagnostic => Assert.Fail(diagnostic.ToString()), tree, new ReportedPlaces());
        Assert.Throws<OperationCanceledException>(() => reporter.Ask(RuleCatalog.Find("WXP102")!, () => throw new OperationCanceledException(), Span.None));
    }

    [Fact]
    public void OneMistakeIsReportedOnce()
    {
        var tree = CSharpSyntaxTree.ParseText("class Orders { }");
        var reported = new List<Diagnostic>();
        var reporter = new ProblemReporter(reported.Add, tree, new ReportedPlaces());
        var problem = new Problem(new Span(tree, 0, 5), ("found", "已发现"));
        reporter.Ask(RuleCatalog.Find("WXP102")!, () => [problem, problem], Span.None);
        reporter.Ask(RuleCatalog.Find("WXP102")!, () => [problem], Span.None);
        Assert.Single(reported);
    }

    private static IEnumerable<Problem> Failing() => throw new DivideByZeroException("secret");

    private static string Text(string name) => name == "(all shapes)" ? AllShapes : TestSources.Of("BrokenShop", name);

    private static async Task AssertHolds(Compilation compilation) =>
        Assert.DoesNotContain(await Analysis.Of(compilation), diagnostic => diagnostic.Id is "AD0001" or "WXP000");
}
