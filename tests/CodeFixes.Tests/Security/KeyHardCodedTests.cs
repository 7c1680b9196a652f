namespace WeChatPayLint.CodeFixes.Tests.Security;

public sealed class KeyHardCodedTests
{
    private const string Read = "Environment.GetEnvironmentVariable(\"WECHATPAY_APIV3_KEY\") ?? throw new InvalidOperationException(\"Set the environment variable WECHATPAY_APIV3_KEY\")";

    private static readonly Repairs Repairs = new("WXP501");

    [Theory]
    [InlineData("public string ApiV3Key { get; set; } = [|\"0123456789abcdefghijklmnopqrstuv\"|]; // 密钥 🧋", "public string ApiV3Key { get; set; } = " + Read + "; // 密钥 🧋")]
    [InlineData("public string ApiV3Key => [|\"0123456789abcdefghijklmnopqrstuv\"|];", "public string ApiV3Key => " + Read + ";")]
    [InlineData("public string ApiV3Key { get { return [|@\"0123456789abcdefghijklmnopqrstuv\"|]; } }", "public string ApiV3Key { get { return " + Read + "; } }")]
    [InlineData("public static readonly string APIV3_KEY = [|\"\"\"0123456789abcdefghijklmnopqrstuv\"\"\"|];", "public static readonly string APIV3_KEY = " + Read + ";")]
    [InlineData("private const string APIV3_KEY /* 🧋 */ = [|\"0123456789abcdefghijklmnopqrstuv\"|];", "private static readonly string APIV3_KEY /* 🧋 */ = " + Read + ";")]
    public Task ReadsTheEnvironment(string before, string after) => Repairs.Reviewed(Settings(before), Settings(after));

    [Theory]
    [InlineData("public const string APIV3_KEY = [|\"0123456789abcdefghijklmnopqrstuv\"|];")]
    [InlineData("private const string APIV3_KEY = [|\"0123456789abcdefghijklmnopqrstuv\"|];\n\n    string Sign(string key = APIV3_KEY) => key;")]
    [InlineData("private const string APIV3_KEY = [|\"0123456789abcdefghijklmnopqrstuv\"|];\n\n    private const string Copy = APIV3_KEY + \"x\";")]
    [InlineData("private const string APIV3_KEY = [|\"0123456789abcdefghijklmnopqrstuv\"|];\n\n    static bool IsOld(string key) => key is APIV3_KEY;")]
    public Task LeavesConstantsThatOnlyAConstantCanReplace(string member) => Repairs.None(Settings(member));

    private static string Settings(string member) => $$"""
        using System;

        namespace Teashop;

        class WxPayConfig
        {
            public const string MCHID = "1900000109";

            {{member}}
        }

        """;
}
