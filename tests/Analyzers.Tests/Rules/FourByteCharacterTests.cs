namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class FourByteCharacterTests
{
    private const string Id = "WXP108";

    public static TheoryData<string, string> Mistakes => new()
    {
        { "model", Orders.Model("Description", "\"下午茶[|🍰|]\"") },
        { "anonymous", Orders.Anonymous("attach", "\"[|🍰|]\"") },
        { "dictionary", Orders.Dictionary("body", "\"[|🍰|]下午茶\"") },
        { "interpolated", Orders.Dictionary("body", "$\"[|🍰|]{number}\"") },
        { "surrogate escapes", Orders.Dictionary("body", "\"[|\\ud83c\\udf70|]\"") },
        { "long escape", Orders.Dictionary("body", "\"[|\\U0001F370|]\"") },
        { "XML", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><total_fee>{fen}</total_fee><body>下午茶[|🍰|]</body></xml>\";" },
        { "refund", "data.SetValue(\"out_refund_no\", number); data.SetValue(\"refund_fee\", fen); data.SetValue(\"refund_desc\", \"退款[|😀|]\");" },
    };

    public static TheoryData<string, string> Right => new()
    {
        { "three bytes", Orders.Model("Description", "\"下午茶（大杯）™\"") },
        { "unknown", Orders.Model("Description", "number + \"茶\"") },
        { "mail", "var mail = new Dictionary<string, string> { [\"body\"] = \"🍰\", [\"attach\"] = \"🍵\" };" },
        { "another field", "data.SetValue(\"body\", \"茶\"); data.SetValue(\"total_fee\", fen); data.SetValue(\"remark\", \"🍰\");" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public Task Catches(string shape, string code) => Verify.Catches(Id, code, shape);

    [Theory, MemberData(nameof(Right))]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task CatchesAFullWidthSignInAnAddress() => Verify.Catches(Id, Orders.Model("NotifyUrl", "\"https://pay.teashop.cn/notify{|warning:／|}wechat\""));
}
