namespace WeChatPayLint.Analyzers.Tests;

/// <summary>Code that shares names with WeChat Pay, or does it right: not even a suggestion.</summary>
public sealed class LookAlikeTests
{
    public static TheoryData<string> Files => [.. TestSources.In("LookAlikes").Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public Task Ignores(string file) => Verify.BesideSdks([(file, TestSources.Of("LookAlikes", file))]);

    // Of an assembly without payments; beside payments its callback is a mistake.
    private const string WithoutPayments = "TlsOfAnIntranetDevice.cs";

    [Fact]
    public Task IgnoresAllTogether() => Verify.BesideSdks(TestSources.In("LookAlikes").Where(source => source.Name != WithoutPayments));

    [Fact]
    public Task StillCatchesACallbackBesidePayments() => Verify.BesideSdks([
        ("Payments.cs", "class Payments { const string Host = \"https://api.mch.weixin.qq.com\"; }"),
        ("Tls.cs", "class Tls { object Handler() => new System.Net.Http.HttpClientHandler { ServerCertificateCustomValidationCallback = {|WXP503 info:(_, _, _, _) => true|} }; }")]);
}
