using WeChatPayLint.Security;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Security;

public class PrivateKeyInSourceTests
{
    private const string Body = "VGhpcyBpcyBub3QgYSBwcml2YXRlIGtleSwgb25seSBhIHRleHQu";

    public static TheoryData<string> Keys =>
    [
        Pem("PRIVATE KEY"), Pem("RSA PRIVATE KEY"), Pem("ENCRYPTED PRIVATE KEY"), Pem("PRIVATE KEY").Replace("\n", "\r\n"), Pem("PRIVATE KEY").Replace("\n", "\\n"),
        "key:\n" + Pem("PRIVATE KEY"), new string('A', 1500), new string('A', 800) + "\n" + new string('B', 800),
    ];

    public static TheoryData<string> Others =>
    [
        Pem("PUBLIC KEY"), Pem("CERTIFICATE"), "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n{0}\n-----END PRIVATE KEY-----", "apiclient_key.pem", "", new string('A', 1499), new string('.', 1600),
    ];

    [Theory, MemberData(nameof(Keys))]
    public void CatchesKeys(string key)
    {
        var verdict = Of(Settings(("PrivateKey", key)));

        verdict.Catches("\"" + key + "\"", "private key is written");
        Assert.DoesNotContain(Body, verdict.Problems[0].Message.English + verdict.Problems[0].Message.Chinese);
    }

    [Theory, MemberData(nameof(Others))]
    public void IgnoresOtherTexts(string text) => Of(Settings(("PrivateKey", text))).Ignores();

    [Theory]
    [InlineData("1900000109", "info: ")]
    [InlineData("19000001091", "")]
    [InlineData("s3cret", "")]
    public void CatchesPasswords(string password, string severity)
    {
        var verdict = Of(Settings(("SSLCERT_PASSWORD", password)));

        verdict.Catches(severity + "\"" + password + "\"", "password of the merchant's certificate");
        Assert.DoesNotContain(password, verdict.Problems[0].Message.English + verdict.Problems[0].Message.Chinese);
    }

    [Theory]
    [InlineData("")]
    [InlineData("your password")]
    [InlineData("xxxxxx")]
    [InlineData("******")]
    public void IgnoresPlaceholders(string password) => Of(Settings(("SSLCERT_PASSWORD", password))).Ignores();

    [Fact]
    public void IgnoresTestsAndUnknownValues()
    {
        Of(Settings(("PrivateKey", Pem("PRIVATE KEY"))).InTest()).Ignores();
        Of(Settings(("PrivateKey", Unknown()))).Ignores();
        Of(Settings(("SSLCERT_PASSWORD", Null))).Ignores();
    }

    private static string Pem(string label) => $"-----BEGIN {label}-----\n{Body}\n-----END {label}-----";

    private static Verdict Of(Draft draft) => Verdict.Of(new PrivateKeyInSource(), draft);
}
