namespace WeChatPayLint.CodeFixes.Tests.Invocation;

public sealed class PaymentStateStaticTests
{
    private static readonly Repairs Repairs = new("WXP221");

    [Theory]
    [InlineData("public static string [|openid|] { get; set; }", "public string openid { get; set; }")]
    [InlineData("/* 用户 🧋 */ static string [|openid|]; // 尾", "/* 用户 🧋 */ string openid; // 尾")]
    [InlineData("static public string [|openid|];", "public string openid;")]
    [InlineData("/// <summary>用户</summary>\n    [Obsolete]\n    protected internal static string [|openid|] = \"\";", "/// <summary>用户</summary>\n    [Obsolete]\n    protected internal string openid = \"\";")]
    public Task MakesItAnInstanceMember(string before, string after) => Repairs.Reviewed(InClass(before), InClass(after));

    [Fact]
    public Task LeavesWhatAnotherTypeUses() => Repairs.None(InClass("public static string [|openid|] { get; set; }") + "\nclass Page\n{\n    void Load() => JsApiPay.openid = \"\";\n}\n");

    [Fact]
    public Task LeavesWhatAStaticMethodUses() => Repairs.None(InClass("public static string [|openid|] { get; set; }\n\n    static void Reset() => openid = \"\";"));

    [Fact]
    public Task LeavesAStaticClass() => Repairs.None("using WxPayAPI;\n\nstatic class JsApiPay\n{\n    static string [|openid|];\n\n    static void WxPay(WxPayData data) => openid = (string)data.GetValue(\"openid\");\n}\n");

    private static string InClass(string member) => $$"""
        using System;
        using WxPayAPI;

        class JsApiPay
        {
            {{member}}

            void WxPay(WxPayData data)
            {
                openid = (string)data.GetValue("openid");
                data.SetValue("openid", openid);
            }
        }

        """;
}
