using WeChatPayLint.Security;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Security;

public class KeyHardCodedTests
{
    private const string Key = "0123456789abcdefghijklmnopqrstuv";

    public static TheoryData<string, string> Members => new()
    {
        { "KEY", "API key is written" }, { "ApiKey", "API key is written" }, { "MchKey", "API key is written" }, { "TenPayV3_Key", "API key is written" },
        { "ApiV3Key", "APIv3 key is written" }, { "MerchantV3Secret", "APIv3 key is written" }, { "APPSECRET", "The app secret is written" },
    };

    public static TheoryData<Code> Right => new()
    {
        Key.Substring(1), Key + "w", "", Null, Unknown(), new string('0', 32), "your-api-key-here-0123456789abcd", "xxxxxxxx0123456789abcdefxxxxxxxx", "${WECHATPAY_KEY_0123456789abcdef}", "0101010101010101aaaa010101010101",
        "请填写三十二位的密钥0123456789abcdefghijklmno", Key.Substring(0, 31) + " ", Concat(Key, Unknown()),
    };

    public static TheoryData<Draft, string> Repairs => new()
    {
        { Settings(("KEY", Key)), Read("(key)", "WECHATPAY_API_KEY") },
        { Settings(("ApiV3Key", Key)), Read("(APIv3 key)", "WECHATPAY_APIV3_KEY") },
        { Settings(("AppSecret", Key)), Read("(app secret)", "WECHATPAY_APP_SECRET") },
        { Settings(("KEY", Named("Shared", Key))), "" },
        { Settings(("KEY", Key)).Where("(key)", key => key with { ConstKeyword = key.KeySpan }), "" },
        { Settings(("KEY", Key)).Where("(key)", key => key with { ConstKeyword = key.KeySpan, IsPrivate = true }), Read("static readonly", "WECHATPAY_API_KEY") },
    };

    [Theory, MemberData(nameof(Members))]
    public void Catches(string member, string says) => Of(Settings((member, Key))).Catches("\"" + Key + "\"", says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code key) => Of(Settings(("ApiV3Key", key))).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Draft settings, string repair) => Assert.Equal(repair, Of(settings).Repairs);

    [Fact]
    public void CatchesAKeyBehindAName() => Of(Settings(("KEY", Named("Shared", Key)))).Catches("\"" + Key + "\"", "API key");

    [Fact]
    public void NeverPrintsTheKey()
    {
        var problem = Assert.Single(Of(Settings(("ApiV3Key", Key))).Problems);
        var said = string.Join(" ", problem.Repairs.Select(repair => repair.Title + string.Concat(repair.Edits.Select(edit => edit.NewText))).Append(problem.Message.English + problem.Message.Chinese));

        Assert.DoesNotContain(Key, said);
    }

    [Fact]
    public void IgnoresTests() => Of(Settings(("KEY", Key)).InTest()).Ignores();

    private static string Read(string name, string variable) =>
        $"key-from-environment?: {name} = System.Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new System.InvalidOperationException(\"Set the environment variable {variable}\")";

    private static Verdict Of(Draft draft) => Verdict.Of(new KeyHardCoded(), draft);
}
