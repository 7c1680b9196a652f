using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.Analyzers.Tests.Options;

/// <summary>What users can tell the linter in .editorconfig and .globalconfig, and what it says to what it does not know.</summary>
public sealed class OptionsTests
{
    private const string Order = """
        using System;
        using System.Collections.Generic;
        class Checkout
        {
            object WxPay() => new Dictionary<string, string> { ["mch_id"] = Environment.MachineName, ["out_trade_no"] = Guid.NewGuid().ToString() };
        }
        """;

    // Where the key is a test vector and nothing is said of it.
    private const string Test = "using Xunit;\n" + Order + "\nstatic class Config { public const string MCHID = \"1900000109\"; public const string KEY = \"e10adc3949ba59abbe56e057f20f883e\"; }";

    private const string OwnLibrary = """
        public class PayRequest { public PayRequest Field(string name, object value) => this; public PayRequest Fill(string name, object value) => this; }
        """;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData("zh", "使用了 36 个字符的 GUID", "使用了 36 个字符的 GUID")]
    [InlineData("ZH", "使用了 36 个字符的 GUID", "使用了 36 个字符的 GUID")]
    [InlineData("en", "takes a GUID", "takes a GUID")]
    [InlineData("auto", "takes a GUID", "使用了 36 个字符的 GUID")]
    public async Task LanguageIsThatOfMessagesAndOfTheTitlesOfRepairs(string language, string inEnglishHost, string inChineseHost)
    {
        foreach (var settings in new[] { InEditorconfig("wechatpaylint.language = " + language), InGlobalconfig("wechatpaylint.language = " + language) })
        {
            var diagnostic = Assert.Single(await Found(settings, (Order, "/shop/Pay.cs")));
            Assert.Contains(inEnglishHost, diagnostic.GetMessage(English));
            Assert.Contains(inChineseHost, diagnostic.GetMessage(Chinese));
            var title = Assert.Single(RepairProperties.Read(diagnostic.Properties)).Title;
            Assert.Equal(language == "en" || (language == "auto"), !title.In(English).Any(IsChinese));
            Assert.Equal(language == "en", !title.In(Chinese).Any(IsChinese));
        }
    }

    [Fact]
    public async Task AnOptionHoldsForTheFilesOfItsSection()
    {
        var found = await Found(new ConfigFiles("[legacy/**.cs]\nwechatpaylint.language = zh"), (Order, "/shop/legacy/Pay.cs"), (Order.Replace("Checkout", "Other"), "/shop/Pay.cs"));
        Assert.Equal(2, found.Length);
        Assert.All(found, diagnostic => Assert.Equal(diagnostic.Location.SourceTree!.FilePath.Contains("legacy"), diagnostic.GetMessage(English).Any(IsChinese)));
    }

    [Fact]
    public async Task EditorconfigWinsOverGlobalconfig()
    {
        var diagnostic = Assert.Single(await Found(new ConfigFiles("[*.cs]\nwechatpaylint.language = en", "wechatpaylint.language = zh"), (Order, "/shop/Pay.cs")));
        Assert.DoesNotContain(diagnostic.GetMessage(Chinese), IsChinese);
    }

    [Theory]
    [InlineData("suggestion", "Info WXP105")]
    [InlineData("none")]
    [InlineData("full", "Warning WXP105", "Warning WXP501")]
    public async Task TestCodeSaysWhatIsReportedInTests(string value, params string[] expected)
    {
        Assert.Equal(expected, Shown(await Found(InEditorconfig("wechatpaylint.test_code = " + value), (Test, "/shop/PayTests.cs"))));
        Assert.Equal(expected, Shown(await Found(InGlobalconfig("wechatpaylint.test_code = " + value), (Test, "/shop/PayTests.cs"))));
    }

    [Fact]
    public async Task TestCodeIsAboutTestsOnly() =>
        Assert.Equal(["Warning WXP105"], Shown(await Found(InGlobalconfig("wechatpaylint.test_code = none"), (Order, "/shop/Pay.cs"))));

    [Fact]
    public async Task TestsAreSuggestionsWhereNothingIsSaid() => Assert.Equal(["Info WXP105"], Shown(await Found(new ConfigFiles(""), (Test, "/shop/PayTests.cs"))));

    [Theory]
    [InlineData("", "")]
    [InlineData("wechatpaylint.key_value_methods = Field", "total_fee")]
    [InlineData("wechatpaylint.key_value_methods = Field,Fill", "notify_url total_fee")]
    [InlineData("wechatpaylint.key_value_methods = field", "")]
    public async Task KeyValueMethodsAreRead(string line, string fields)
    {
        const string Use = "class Wx { object WxPay() => new PayRequest().Field(\"mch_id\", Shop()).Field(\"total_fee\", \"1.5\").Fill(\"notify_url\", \"http://localhost/n\"); string Shop() => System.Environment.MachineName; }";
        var reference = await Compiled(OwnLibrary);
        foreach (var settings in new[] { InEditorconfig(line), InGlobalconfig(line) })
        {
            var found = await Analysis.Of((await Compilation((Use, "/shop/Pay.cs"))).AddReferences(reference), settings);
            Assert.Equal(fields, string.Join(' ', found.Select(diagnostic => diagnostic.GetMessage(English)).SelectMany(message => new[] { "total_fee", "notify_url" }.Where(message.Contains)).Distinct().Order(StringComparer.Ordinal)));
        }
    }

    [Theory]
    [InlineData("wechatpaylint.langauge = zh", "wechatpaylint.langauge is no option of WeChatPayLint; write wechatpaylint.language")]
    [InlineData("wechatpaylint.skip = 1", "wechatpaylint.skip is no option of WeChatPayLint; write wechatpaylint.language, wechatpaylint.test_code or wechatpaylint.key_value_methods")]
    [InlineData("wechatpaylint.language = german", "wechatpaylint.language has no value 'german'; write auto, en or zh")]
    [InlineData("wechatpaylint.test_code = off", "wechatpaylint.test_code has no value 'off'; write suggestion, none or full")]
    [InlineData("wechatpaylint.key_value_methods = Field, Set Field", "wechatpaylint.key_value_methods lists names of methods with commas between them, and 'Set Field' is none; write Field, Fill")]
    public async Task WhatIsNotKnownIsReportedOnce(string line, string message)
    {
        foreach (var settings in new[] { InEditorconfig(line), InGlobalconfig(line) })
        {
            var found = await Found(settings, (Order, "/shop/Pay.cs"), (Order.Replace("Checkout", "Other"), "/shop/Other.cs"), ("class Plain;", "/shop/Plain.cs"));
            Assert.Equal(2, found.Count(diagnostic => diagnostic.Id == "WXP105"));
            var mistake = Assert.Single(found, diagnostic => diagnostic.Id == "WXP001");
            Assert.Equal(message, mistake.GetMessage(English));
            Assert.Contains(mistake.GetMessage(Chinese), IsChinese);
            Assert.Equal(DiagnosticSeverity.Warning, mistake.Severity);
            Assert.Equal(0, mistake.Location.SourceSpan.End);
            Assert.DoesNotContain("Plain", mistake.Location.SourceTree!.FilePath);
        }
    }

    [Theory]
    [InlineData("wechatpaylint.language = zh")]
    [InlineData("WeChatPayLint.Language = Auto")]
    [InlineData("wechatpaylint.key_value_methods = Field,\u672c\u5730_Set,")]
    [InlineData("wechatpaylint.key_value_methods =")]
    [InlineData("dotnet_diagnostic.WXP105.severity = warning")]
    [InlineData("wechatpay.language = german")]
    public async Task WhatIsKnownOrSomebodyElsesIsNotReported(string line) =>
        Assert.DoesNotContain(await Found(InEditorconfig(line), (Order, "/shop/Pay.cs")), diagnostic => diagnostic.Id == "WXP001");

    [Fact]
    public async Task NothingIsSaidWhereThereAreNoPayments() =>
        Assert.Empty(await Found(InGlobalconfig("wechatpaylint.langauge = zh"), ("class Plain { string Name => \"language\"; }", "/shop/Plain.cs")));

    // Editors and test frameworks have options of their own, which may know no more than to answer for a key.
    [Fact]
    public async Task AHostThatCannotListItsOptionsIsServed() =>
        Assert.Contains(await Found(new AnsweringHost(), (Order, "/shop/Pay.cs")), diagnostic => diagnostic.GetMessage(English).Any(IsChinese));

    // The compiler itself asks whether a file is generated.
    [Fact]
    public async Task OptionsAreLookedUpForPaymentsOnly()
    {
        var host = new AnsweringHost();
        await Found(host, ("class Plain { string Name => \"language\"; }", "/shop/Plain.cs"));
        Assert.DoesNotContain(host.Asked, key => key.StartsWith("wechatpaylint.", StringComparison.Ordinal));
        await Found(host, (Order, "/shop/Pay.cs"));
        Assert.Contains("wechatpaylint.language", host.Asked);
    }

    private static ConfigFiles InEditorconfig(string line) => new("[*.cs]\n" + line);

    private static ConfigFiles InGlobalconfig(string line) => new("", line);

    private static async Task<ImmutableArray<Diagnostic>> Found(AnalyzerConfigOptionsProvider settings, params (string Source, string Path)[] files) =>
        await Analysis.Of(await Compilation(files), settings);

    private static async Task<Compilation> Compilation(params (string Source, string Path)[] files) =>
        (await Analysis.Alone()).AddSyntaxTrees(files.Select(file => Analysis.Parse(file.Source, file.Path)));

    private static async Task<MetadataReference> Compiled(string source)
    {
        using var image = new MemoryStream();
        Assert.True((await Analysis.Alone(source)).WithAssemblyName("OwnLibrary").Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> found) => found.Select(diagnostic => diagnostic.Severity + " " + diagnostic.Id).Order(StringComparer.Ordinal);

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    private sealed class AnsweringHost : AnalyzerConfigOptionsProvider
    {
        public AnsweringHost() => GlobalOptions = new Answers(Asked);

        public ConcurrentBag<string> Asked { get; } = [];

        public override AnalyzerConfigOptions GlobalOptions { get; }

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Answers(ConcurrentBag<string> asked) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                asked.Add(key);
                value = key == "wechatpaylint.language" ? "zh" : null;
                return value is not null;
            }
        }
    }
}
