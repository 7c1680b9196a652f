namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class NonceWeakTests
{
    private const string Signed = "\ndata.SetValue(\"sign\", data.MakeSign());";
    private static readonly Repairs Repairs = new("WXP133");

    [Theory]
    [InlineData("{|info:\"abc123\"|} /* 🧋 */", "Guid.NewGuid().ToString(\"N\") /* 🧋 */")]
    [InlineData("[|\"0123456789012345678901234567890123456789\"|]", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("[|id.ToString(\"N\") + \"00\"|]", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("{|info:DateTime.Now.ToString(\"yyyyMMddHHmmss\")|}", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("{|info:new Random().Next(1000, 9999).ToString()|}", "Guid.NewGuid().ToString(\"N\")")]
    public Task WritesAGuidWhereThePayloadSignsItself(string before, string after) => Repairs.Safe(
        Files.Method($"data.SetValue(\"out_trade_no\", text);\ndata.SetValue(\"nonce_str\", {before});" + Signed),
        Files.Method($"data.SetValue(\"out_trade_no\", text);\ndata.SetValue(\"nonce_str\", {after});" + Signed));

    [Theory]
    [InlineData("""var start = new { appId = text, timeStamp = text, nonceStr = {|info:"abc123"|}, package = "prepay_id=" + text, signType = "RSA", paySign = text };""", """var start = new { appId = text, timeStamp = text, nonceStr = Guid.NewGuid().ToString("N"), package = "prepay_id=" + text, signType = "RSA", paySign = text };""")]
    [InlineData("""data.SetValue("out_trade_no", text); data.SetValue("nonce_str", {|info:"abc123"|}); data.SetValue("sign", text);""", """data.SetValue("out_trade_no", text); data.SetValue("nonce_str", Guid.NewGuid().ToString("N")); data.SetValue("sign", text);""")]
    public Task AsksForReviewWhereItIsSignedElsewhere(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("""const string Nonce = {|info:"abc123"|}; data.SetValue("out_trade_no", text); data.SetValue("nonce_str", Nonce); data.SetValue("sign", data.MakeSign());""")]
    [InlineData("""var order = "<xml><mch_id>1</mch_id><body>奶茶</body><nonce_str>{|info:abc123|}</nonce_str></xml>";""")]
    public Task LeavesWhatOtherCodeUsesToo(string code) => Repairs.None(Files.Method(code));
}
