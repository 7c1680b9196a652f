using WeChatPayLint.Security;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Security;

public class KeyLengthWrongTests
{
    private const string Key = "0123456789abcdefghijklmnopqrstuv";

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "ApiV3Key", Key.Substring(1), "APIv3 key has 31 bytes" },
        { "ApiV3Key", Key + "w", "APIv3 key has 33 bytes" },
        { "MCHKEY", Key.Substring(0, 16), "API key has 16 bytes" },
        { "ApiKey", Key + Key, "API key has 64 bytes" },
    };

    public static TheoryData<Code> Right => new()
    {
        Key, "", Null, Unknown(), Key.Substring(17), "WeChatPay:ApiV3Key", "your-key-0123456789abc", "WECHATPAYAPIKEYOFTHESHOP", new string('0', 31), "WECHATPAY_APIV3_KEY_2024",
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string member, string key, string says)
    {
        var verdict = Of(Settings((member, key)));

        verdict.Catches("\"" + key + "\"", says);
        Assert.DoesNotContain(key, Assert.Single(verdict.Problems).Message.English + verdict.Problems[0].Message.Chinese);
    }

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code key) => Of(Settings(("ApiV3Key", key))).Ignores();

    [Fact]
    public void IgnoresTests() => Of(Settings(("ApiV3Key", Key.Substring(1))).InTest()).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new KeyLengthWrong(), draft);
}
