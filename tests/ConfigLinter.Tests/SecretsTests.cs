using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>A secret is in no output, whatever is wrong around it.</summary>
public sealed class SecretsTests
{
    private const string Sentinel = "SeNtInElSeNtInElSeNtInElSeNtInEl";

    private static readonly string[] Files =
    [
        $$"""
        merchants:
          - { mchid: "1", keys: { apiV3Key: {{Sentinel}}, apiKey: "{{Sentinel}}x", certificatePassword: {{Sentinel}}, privateKey: {{Sentinel}} }, notifyUrl: http://localhost/n }
        """,
        $"""
        merchants:
          - mchid: "190000"
            apiv3_key: {Sentinel}
            keys: [{Sentinel}]
            notifyUrl: "https://pay.teashop.cn:8443/notify"   # wechatpay-lint: ignore[WXC402] here
            certificate: {"{"} serial: "12", password: {Sentinel} {"}"}
            appids:
              - id: "12"
                appSecret: {Sentinel}
        """,
        $"""
        merchants:
          - mchid: "1900000109"
            keys:
              privateKey: |
                -----BEGIN PRIVATE KEY-----
                {Sentinel}{Sentinel}
                -----END PRIVATE KEY-----
              apiV3Key: &key {Sentinel}
            platformCertificates: *key
        """,
        $"apiV3Key: {Sentinel}\napiV3Key: {Sentinel}\n",
        $"keys:\n  apiV3Key: \"{Sentinel}\n",
        $"keys: {"{"} apiV3Key: {Sentinel}: x {"}"}\n",
    ];

    private static readonly string[] ProgramFiles =
    [
        $$"""{ "WxPay": { "MchId": "12", "ApiV3Key": "{{Sentinel}}", "Key": "{{Sentinel}}", "PrivateKey": "-----BEGIN PRIVATE KEY-----\n{{Sentinel}}{{Sentinel}}\n-----END PRIVATE KEY-----", "CertPassword": "{{Sentinel}}" } }""",
        $$"""{ "WxPay": { "ApiV3Key": "{{Sentinel}}" "MchId": 1 } }""",
        $$"""{ "WxPay": { "ApiV3Key": "{{Sentinel}}\x" } }""",
    ];

    public static TheoryData<string> Formats => [.. FormatCatalog.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void AreInNoFormat(string format)
    {
        foreach (var (text, index) in Files.Select((text, index) => (text, index)))
        {
            AssertSilent($"{index}.wechatpay.yaml", text, ["-f", format]);
            AssertSilent($"{index}.wechatpay.yaml", text, ["-f", format, "--no-suppressions", "--lang", "zh"]);
        }

        foreach (var (text, index) in ProgramFiles.Select((text, index) => (text, index)))
        {
            AssertSilent($"appsettings.{index}.json", text, ["-f", format]);
        }
    }

    [Theory]
    [InlineData("--diff", "--unsafe")]
    [InlineData("--fix", "--unsafe")]
    [InlineData("--show-config")]
    public void AreInNoOtherOutput(params string[] args)
    {
        foreach (var text in Files)
        {
            AssertSilent("wechatpay.yaml", text, args);
        }
    }

    [Fact]
    public void AreInNoBaseline()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("wechatpay.yaml", Files[0]);
        sandbox.Run(["baseline", "-o", "baseline.json"]);
        Assert.Contains("WXC601", sandbox.Read("baseline.json"));
        var other = Files[0].Replace(Sentinel, "AnOtHeRsEcReTAnOtHeRsEcReTAbCdEf");
        var before = sandbox.Read("baseline.json");
        sandbox.Write("wechatpay.yaml", other);
        sandbox.Run(["baseline", "-o", "baseline.json"]);
        Assert.Equal(before, sandbox.Read("baseline.json"));
    }

    private static void AssertSilent(string name, string text, string[] args)
    {
        using var sandbox = new Sandbox();
        sandbox.Write(name, text);
        var (exit, output, error) = sandbox.Run(args);
        Assert.True(exit is 0 or 1 or 2, output + error);
        Assert.DoesNotContain("SeNtInEl", output + error, StringComparison.OrdinalIgnoreCase);
    }
}
