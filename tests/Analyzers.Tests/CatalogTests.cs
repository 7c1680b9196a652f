using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using WeChatPayLint.Analyzers.Reporting;
using WeChatPayLint.Options;

namespace WeChatPayLint.Analyzers.Tests;

/// <summary>The catalogue is what users configure and search for: ids and languages hold for good. That released ids stay, the changelog is compared for.</summary>
public sealed class CatalogTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsOfCode => [.. RuleCatalog.OfCode.Select(rule => rule.Id)];

    [Theory]
    [InlineData(Subject.Code, "^WXP[0-9]{3}$")]
    [InlineData(Subject.Settings, "^WXC[0-9]{3}$")]
    public void IdsAreUniqueOrderedAndOfOneForm(Subject subject, string form)
    {
        var ids = RuleCatalog.Of(subject).Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().OrderBy(id => id, StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches(form, id));
    }

    [Fact]
    public void RulesAboutCodeStandBeforeThoseAboutSettings() => Assert.Equal(RuleCatalog.OfCode.Concat(RuleCatalog.OfSettings), RuleCatalog.All);

    [Fact]
    public void EveryRuleOfTheAssemblyIsInTheCatalogue() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Rule))).Select(type => type.Name).Order(),
        RuleCatalog.All.Select(rule => rule.Name).Order());

    [Fact]
    public void EveryRuleAboutCodeIsADescriptorOfTheAnalyzer() =>
        Assert.Equal(RuleCatalog.OfCode.Select(rule => rule.Id), new WeChatPayAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    [Fact]
    public void EveryRuleAboutCodeHasACheckOfItsName()
    {
        var rules = RuleCatalog.All.OfType<CodeRule>().Where(rule => rule is not (RuleFailed or OptionUnknown)).Select(rule => rule.Name).ToList();
        var checks = CodeChecks.All.ToDictionary(check => check.GetType().Name, check => check.Rule.Name);
        Assert.Superset(rules.ToHashSet(), checks.Values.ToHashSet());
        Assert.All(checks, check => Assert.Equal(check.Value + "Check", check.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TextsAreThereInBothLanguages(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        Assert.All(new[] { rule.Title, rule.Why, rule.Fix }, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.English));
            Assert.Contains(text.Chinese, IsChinese);
            Assert.DoesNotContain(Regex.Replace(text.English, "\"[^\"]*\"", ""), IsChinese);
        });
        Assert.Equal(string.IsNullOrWhiteSpace(rule.Silence.English), string.IsNullOrWhiteSpace(rule.Silence.Chinese));
        Assert.False(rule.Title.English.EndsWith('.'));
        Assert.False(rule.Title.Chinese.EndsWith('。'));
    }

    // Messages are private: found among the fields of the rule's type, to the same effect as by calling every path.
    [Theory]
    [MemberData(nameof(Ids))]
    public void MessagesAreSentencesWithoutAFullStopAndWithTheSamePlaceholders(string id)
    {
        var texts = typeof(Rule).Assembly.GetTypes().Concat(typeof(WeChatPayAnalyzer).Assembly.GetTypes())
            .Where(type => type == RuleCatalog.Find(id)!.GetType())
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Text))
            .Select(field => (Text)field.GetValue(null)!);
        Assert.All(texts, text =>
        {
            Assert.False(text.English.EndsWith('.'), text.English);
            Assert.False(text.Chinese.EndsWith('。'), text.Chinese);
            Assert.Equal(PlaceholdersOf(text.English), PlaceholdersOf(text.Chinese));
            Assert.DoesNotMatch("(?i)\\b(please|should|todo)\\b|!$", text.English);
        });
    }

    [Theory]
    [MemberData(nameof(IdsOfCode))]
    public void DescriptorsSpeakTheLanguageOfTheHost(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var descriptor = Descriptors.Of(rule);
        Assert.Equal(rule.Title.Chinese, descriptor.Title.ToString(Chinese));
        Assert.Equal(rule.Title.Chinese, descriptor.Title.ToString(CultureInfo.GetCultureInfo("zh-Hant")));
        Assert.Equal(rule.Title.English, descriptor.Title.ToString(English));
        Assert.Equal(rule.Title.English, descriptor.Title.ToString(CultureInfo.GetCultureInfo("ja-JP")));
        Assert.Equal(rule.Why.Chinese, descriptor.Description.ToString(Chinese));
        Assert.Equal(rule.Why.English, descriptor.Description.ToString(English));
        Assert.EndsWith("#" + id.ToLowerInvariant(), descriptor.HelpLinkUri);
        Assert.Equal(rule.Severity != Severity.Off, descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Examples.RuleExamplesTests.Rules), MemberType = typeof(Examples.RuleExamplesTests))]
    public async Task DiagnosticsSpeakTheLanguageOfTheHost(string id)
    {
        var source = MarkedSource.Parse(RuleCatalog.Find(id)!.Bad, id).Text;
        var compilation = await Analysis.BesideSdks(source);
        var diagnostics = await Analysis.Of(RuleCatalog.Find(id)!.Severity == Severity.Off ? Analysis.SwitchedOn(compilation, id) : compilation);
        Assert.All(diagnostics, diagnostic =>
        {
            Assert.Contains(diagnostic.GetMessage(Chinese), IsChinese);
            Assert.NotEqual(diagnostic.GetMessage(Chinese), diagnostic.GetMessage(English));
            Assert.DoesNotMatch("\\{[0-9]\\}", diagnostic.GetMessage(English) + diagnostic.GetMessage(Chinese));
            Assert.False(diagnostic.GetMessage(English).EndsWith('.'));
        });
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public async Task ARuleThatIsOffSpeaksOnlyWhereItIsSwitchedOn()
    {
        var rules = RuleCatalog.All.Where(rule => rule.Severity == Severity.Off).ToList();
        Assert.NotEmpty(rules);
        foreach (var rule in rules)
        {
            var compilation = await Analysis.BesideSdks(MarkedSource.Parse(rule.Bad, rule.Id).Text);
            Assert.DoesNotContain(await Analysis.Of(compilation), diagnostic => diagnostic.Id == rule.Id);
            Assert.Single(await Analysis.Of(Analysis.SwitchedOn(compilation, rule.Id)), diagnostic => diagnostic.Id == rule.Id);
        }
    }

    [Theory]
    [InlineData("WXP501", "static class S { public const string MCHID = \"1900000109\"; public const string KEY = \"SecretSecret0123456789Secret0123\"; }", "SecretSecret")]
    [InlineData("WXP501", "var options = new WechatTenpayClientOptions { MerchantId = Shop.MchId, MerchantV3Secret = \"SecretSecret0123456789Secret0123\" };", "SecretSecret")]
    [InlineData("WXP505", "static class S { public const string MCHID = \"1900000109\"; public const string APIV3_KEY = \"SecretSecret0123456789\"; }", "SecretSecret")]
    [InlineData("WXP502", "static class S { public const string MCHID = \"1900000109\"; public const string SSLCERT_PASSWORD = \"SecretSecret\"; }", "SecretSecret")]
    [InlineData("WXP502", "var wxPayKey = \"-----BEGIN PRIVATE KEY-----\\nSecretSecretSecretSecretSecretSecretSecretSecretSecretSecret\\n-----END PRIVATE KEY-----\";", "SecretSecret")]
    public async Task SecretsAreNeverEchoed(string id, string source, string secret)
    {
        var diagnostics = await Analysis.Of(await Analysis.BesideSdks(source));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == id);
        Assert.All(diagnostics, diagnostic =>
        {
            Assert.DoesNotContain(secret, diagnostic.GetMessage(English) + diagnostic.GetMessage(Chinese));
            Assert.DoesNotContain(diagnostic.Properties.Values, value => value?.Contains(secret) == true);
        });
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static IEnumerable<string> PlaceholdersOf(string text) => Regex.Matches(text, "\\{[0-9]\\}").Select(match => match.Value).Distinct().Order();
}
