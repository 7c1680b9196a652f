using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace WeChatPayLint.Package.Tests.Editors;

/// <summary>What people see of the package in an editor: squiggles, lightbulbs, and one repair for a whole solution.</summary>
[Collection(PackageCollection.Name)]
public sealed class EditorTests(EditorFixture fixture) : IClassFixture<EditorFixture>
{
    private const string Shop = "BrokenShop";

    private readonly Editor editor = fixture.Editor;

    /// <summary>Where the cursor is, whose problem that is, and what the lightbulb says in both languages.</summary>
    public static TheoryData<string, string, string, string, string> Offers => new()
    {
        { "NativeOrderService.cs", "var outTradeNo = Guid.New", "WXP105", "Write the GUID with 32 digits (\"N\")", "使用 32 位的 GUID 格式 (\"N\")" },
        { "NativeOrderService.cs", "order.Total.To", "WXP102", "Multiply by 100 and convert to a whole number of fen (needs review)", "乘以 100 并转换为整数分（需要复核）" },
        { "NativeOrderService.cs", "notify/v2?or", "WXP112", "Move the parameter into attach (needs review)", "把参数移入 attach（需要复核）" },
        { "AppOrderService.cs", "\"prepay_id=\" + pre", "WXP202", "Use \"Sign=WXPay\"", "改为 “Sign=WXPay”" },
        { "AppOrderService.cs", "DateTime.Now - new", "WXP205", "Use UTC", "使用 UTC 时间" },
        { "JsapiOrderService.cs", "(int)(order.To", "WXP101", "Round before the conversion (needs review)", "转换之前先四舍五入（需要复核）" },
        { "JsapiOrderService.cs", "package = answer.Pre", "WXP201", "Write \"prepay_id=\" in front", "加上 “prepay_id=” 前缀" },
        { "JsapiOrderService.cs", "signType = \"M", "WXP203", "Use \"RSA\"", "改为 \"RSA\"" },
        { "JsapiOrderService.cs", "ToUnixTimeMilli", "WXP204", "Count seconds", "改为以秒为单位" },
        { "WeChatPayNotifyController.cs", "\"FA", "WXP304", "Answer with status 500", "以状态码 500 应答" },
        { "HttpService.cs", "CheckValid", "WXP503", "Remove the callback (needs review)", "移除回调（需要复核）" },
    };

    [Fact]
    public void LoadsThePackageOfTheProjects()
    {
        Assert.Empty(editor.Failures);
        Assert.Equal(["WeChatPayLint.Analyzers.dll", "WeChatPayLint.CodeFixes.dll", "WeChatPayLint.Rules.dll"], editor.Assemblies.Select(Path.GetFileName));
        Assert.All(editor.Assemblies, file => Assert.Contains("/packages/wechatpaylint/", file.Replace('\\', '/'), StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnderlinesInADocumentWhatAllOfItsProjectShows()
    {
        var project = editor.Document(Shop, "Program.cs").Project;
        var underlined = new List<Diagnostic>();
        foreach (var document in project.Documents)
        {
            underlined.AddRange(await editor.UnderlinedAsync(document));
        }

        Assert.NotEmpty(underlined);
        Assert.Equal(Places(await editor.ListedAsync(project)), Places(underlined));
    }

    [Fact]
    public async Task FindsNothingInTheFixedShop() => Assert.Empty(await editor.ListedAsync(editor.Document("FixedShop", "Program.cs").Project));

    [Theory]
    [MemberData(nameof(Offers))]
    public async Task OffersTheRepairsAtTheCursor(string document, string before, string rule, string english, string chinese)
    {
        Assert.Equal([(rule, english)], await TitlesAsync(document, before, "en-US"));
        Assert.Equal([(rule, chinese)], await TitlesAsync(document, before, "zh-CN"));
    }

    [Theory]
    [InlineData("en-US", false)]
    [InlineData("fr-FR", false)]
    [InlineData("zh-CN", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-TW", true)]
    public async Task SpeaksTheLanguageOfTheEditor(string language, bool isChinese)
    {
        foreach (var problem in await editor.ListedAsync(editor.Document(Shop, "Program.cs").Project))
        {
            Assert.All(TextsOf(problem, new CultureInfo(language)).Zip(TextsOf(problem, CultureInfo.InvariantCulture)), texts => Assert.Equal(isChinese, texts.First != texts.Second));
            Assert.All(TextsOf(problem, new CultureInfo("zh-CN")), text => Assert.Contains(text, c => c is >= '一' and <= '鿿'));
        }
    }

    // One repair of each rule that has one for the sample, taken alone.
    [Fact]
    public async Task MendsWhatTheCursorIsOn()
    {
        var taken = new HashSet<string>();
        foreach (var document in editor.Document(Shop, "Program.cs").Project.Documents)
        {
            foreach (var problem in await editor.UnderlinedAsync(document))
            {
                foreach (var offer in (await editor.LightbulbAsync(document, problem.Location.SourceSpan.Start)).Where(offer => taken.Add(offer.Problem.Id)))
                {
                    await AssertMends(offer);
                }
            }
        }

        Assert.Superset(new HashSet<string> { "WXP101", "WXP102", "WXP105", "WXP112", "WXP201", "WXP202", "WXP203", "WXP204", "WXP205", "WXP206", "WXP221", "WXP304", "WXP305", "WXP307", "WXP313", "WXP315", "WXP503" }, taken);
    }

    [Fact]
    public async Task MendsADocument()
    {
        var mended = await editor.FixAllAsync(await OfferAsync("NativeOrderService.cs", "WXP105"), FixAllScope.Document);
        Assert.Equal(["BrokenShop/WxPayApi.cs", "SecondShop/NativeOrderService.cs", "SecondShop/WxPayApi.cs"], await DocumentsWithAsync("WXP105", mended));
        await AssertCompiles(mended);
    }

    [Fact]
    public async Task MendsAProject()
    {
        var mended = await editor.FixAllAsync(await OfferAsync("NativeOrderService.cs", "WXP105"), FixAllScope.Project);
        Assert.Equal(["SecondShop/NativeOrderService.cs", "SecondShop/WxPayApi.cs"], await DocumentsWithAsync("WXP105", mended));
        await AssertCompiles(mended);
    }

    [Theory]
    [InlineData("NativeOrderService.cs", "WXP105")]
    [InlineData("JsapiOrderService.cs", "WXP201")]
    [InlineData("AppOrderService.cs", "WXP202")]
    [InlineData("JsapiOrderService.cs", "WXP203")]
    [InlineData("JsapiOrderService.cs", "WXP204")]
    [InlineData("AppOrderService.cs", "WXP205")]
    [InlineData("JsapiOrderService.cs", "WXP206")]
    [InlineData("WeChatPayNotifyController.cs", "WXP304")]
    [InlineData("WeChatPayNotifyController.cs", "WXP305")]
    public async Task MendsASolution(string document, string rule)
    {
        Assert.NotEmpty(await DocumentsWithAsync(rule, editor.Solution));
        var mended = await editor.FixAllAsync(await OfferAsync(document, rule), FixAllScope.Solution);
        Assert.Empty(await DocumentsWithAsync(rule, mended));
        await AssertCompiles(mended);
    }

    [Fact]
    public async Task NeverMendsInBulkWhatNeedsReview()
    {
        var offer = await OfferAsync("JsapiOrderService.cs", "WXP101");
        Assert.Null(offer.Fix.GetFixAllProvider());
    }

    // Where a value is written in another file than the one that uses it, the problem is in the other: a build and the analysis of the whole solution list it,
    // the analysis of either document does not. Settings classes and what is in one file are underlined as they are typed.
    [Fact]
    public async Task ListsAValueOfAnotherFileOnlyWithTheWholeSolution()
    {
        var project = editor.Document(Shop, "Program.cs").Project;
        var value = project.AddDocument("Addresses.cs", "namespace YunwuTea;\n\npublic static class Addresses\n{\n    public const string Callback = \"http://localhost/pay\";\n}\n");
        var use = value.Project.AddDocument("Fill.cs", "namespace YunwuTea.WeChatPay;\n\npublic class Fill\n{\n    public void Into(WxPayData data) => data.SetValue(\"notify_url\", Addresses.Callback);\n}\n");
        value = use.Project.GetDocument(value.Id)!;
        var listed = (await editor.ListedAsync(use.Project)).Where(problem => problem.Location.SourceTree?.FilePath is "Addresses.cs" or "Fill.cs");
        Assert.Equal(["Addresses.cs(4) WXP113"], Places(listed));
        Assert.Empty(await editor.UnderlinedAsync(value));
        Assert.Empty(await editor.UnderlinedAsync(use));
    }

    private static IEnumerable<string> TextsOf(Diagnostic problem, CultureInfo language) =>
        [problem.GetMessage(language), problem.Descriptor.Title.ToString(language), problem.Descriptor.Description.ToString(language)];

    private async Task AssertMends(Editor.Offer offer)
    {
        var mended = (await editor.ApplyAsync(offer.Action)).GetDocument(offer.Document.Id)!;
        var before = (await editor.UnderlinedAsync(offer.Document)).Count(problem => problem.Id == offer.Problem.Id);
        var after = (await editor.UnderlinedAsync(mended)).Count(problem => problem.Id == offer.Problem.Id);
        Assert.True(after == before - 1, $"{offer.Action.Title} leaves {after} of {before} {offer.Problem.Id} in {offer.Document.Name}:\n{await mended.GetTextAsync()}");
        Assert.Empty(await EditorFixture.ErrorsAsync(mended.Project));
    }

    private static async Task AssertCompiles(Solution solution)
    {
        foreach (var project in solution.Projects)
        {
            Assert.Empty(await EditorFixture.ErrorsAsync(project));
        }
    }

    private async Task<IReadOnlyList<(string Rule, string Title)>> TitlesAsync(string name, string before, string language)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var document = editor.Document(Shop, name);
        var text = (await document.GetTextAsync()).ToString();
        return [.. (await editor.LightbulbAsync(document, text.IndexOf(before, StringComparison.Ordinal) + before.Length)).Select(offer => (offer.Problem.Id, offer.Action.Title))];
    }

    private async Task<Diagnostic> ProblemAsync(string name, string rule) => (await editor.UnderlinedAsync(editor.Document(Shop, name))).First(problem => problem.Id == rule);

    private async Task<Editor.Offer> OfferAsync(string name, string rule)
    {
        var problem = await ProblemAsync(name, rule);
        return (await editor.LightbulbAsync(editor.Document(Shop, name), problem.Location.SourceSpan.Start)).First(offer => offer.Problem.Id == rule);
    }

    private async Task<IReadOnlyList<string>> DocumentsWithAsync(string rule, Solution solution)
    {
        var names = new List<string>();
        foreach (var project in solution.Projects)
        {
            var problems = (await editor.ListedAsync(project)).Where(problem => problem.Id == rule);
            names.AddRange(problems.Select(problem => project.Name + "/" + Path.GetFileName(problem.Location.SourceTree!.FilePath)).Distinct());
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Places(IEnumerable<Diagnostic> problems) => problems
        .Select(problem => $"{Path.GetFileName(problem.Location.SourceTree!.FilePath)}({problem.Location.GetLineSpan().StartLinePosition.Line}) {problem.Id}")
        .Order(StringComparer.Ordinal);
}
