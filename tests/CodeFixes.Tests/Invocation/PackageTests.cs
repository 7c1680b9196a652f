namespace WeChatPayLint.CodeFixes.Tests.Invocation;

public sealed class PackageWithoutPrefixTests
{
    private static readonly Repairs Repairs = new("WXP201");

    [Theory]
    [InlineData("[|prepayId|]", "$\"prepay_id={prepayId}\"")]
    [InlineData("[|answer.GetValue(\"prepay_id\")|]", "\"prepay_id=\" + answer.GetValue(\"prepay_id\")")]
    [InlineData("[|answer.GetValue(\"prepay_id\").ToString()|] /* 🧋 */", "\"prepay_id=\" + answer.GetValue(\"prepay_id\").ToString() /* 🧋 */")]
    public Task WritesThePrefixWhereThePayloadIsSignedItself(string before, string after) => Repairs.Safe(
        Files.Method($"data.SetValue(\"timeStamp\", text);\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", {before});\ndata.SetValue(\"paySign\", data.MakeSign());"),
        Files.Method($"data.SetValue(\"timeStamp\", text);\ndata.SetValue(\"nonceStr\", Nonce());\ndata.SetValue(\"package\", {after});\ndata.SetValue(\"paySign\", data.MakeSign());"));

    [Theory]
    [InlineData("package = [|prepayId|]", "package = $\"prepay_id={prepayId}\"")]
    [InlineData("package = /* 预支付 🧋 */ [|prepayId|]", "package = /* 预支付 🧋 */ $\"prepay_id={prepayId}\"")]
    public Task WritesThePrefixWithReviewElsewhere(string before, string after) => Repairs.Reviewed(
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = Nonce(), {before}, signType = \"RSA\", paySign = RsaSign() }};"),
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = Nonce(), {after}, signType = \"RSA\", paySign = RsaSign() }};"));

    [Theory]
    [InlineData("""var start = new Dictionary<string, string> { ["appId"] = text, ["timeStamp"] = text, ["nonceStr"] = Nonce(), ["package"] = [|prepayId|], ["paySign"] = RsaSign() };""", """var start = new Dictionary<string, string> { ["appId"] = text, ["timeStamp"] = text, ["nonceStr"] = Nonce(), ["package"] = $"prepay_id={prepayId}", ["paySign"] = RsaSign() };""")]
    [InlineData("""var start = $"{{\"appId\":\"茶🧋\",\"timeStamp\":\"{text}\",\"nonceStr\":\"{Nonce()}\",\"package\":\"{[|prepayId|]}\",\"paySign\":\"{RsaSign()}\"}}";""", """var start = $"{{\"appId\":\"茶🧋\",\"timeStamp\":\"{text}\",\"nonceStr\":\"{Nonce()}\",\"package\":\"{$"prepay_id={prepayId}"}\",\"paySign\":\"{RsaSign()}\"}}";""")]
    [InlineData("""var start = string.Format("{{\"appId\":\"茶🧋\",\"timeStamp\":\"{0}\",\"nonceStr\":\"{0}\",\"package\":\"{1}\",\"paySign\":\"{2}\"}}", text, [|prepayId|], RsaSign());""", """var start = string.Format("{{\"appId\":\"茶🧋\",\"timeStamp\":\"{0}\",\"nonceStr\":\"{0}\",\"package\":\"{1}\",\"paySign\":\"{2}\"}}", text, $"prepay_id={prepayId}", RsaSign());""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("$\"{text}\\n{seconds}\\n{Nonce()}\\n{prepayId}\\n\"", "$\"{text}\\n{seconds}\\n{Nonce()}\\nprepay_id={prepayId}\\n\"")]
    [InlineData("text + \"\\n\" + seconds + \"\\n\" + Nonce() + \"\\n\" + prepayId + \"\\n\"", "text + \"\\n\" + seconds + \"\\n\" + Nonce() + \"\\n\" + \"prepay_id=\" + prepayId + \"\\n\"")]
    public Task WritesThePrefixIntoTheStringToSignToo(string before, string after) => Repairs.Safe(
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = text, package = [|prepayId|], signType = \"RSA\", paySign = Rsa({before}) }};\nstring Rsa(string signed) => throw new NotImplementedException();"),
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = text, package = $\"prepay_id={{prepayId}}\", signType = \"RSA\", paySign = Rsa({after}) }};\nstring Rsa(string signed) => throw new NotImplementedException();"));

    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|\"Sign=WXPay\"|]")]
    [InlineData("[|\"prepay_id=\"|]")]
    public Task LeavesConstants(string value) => Repairs.None(
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = Nonce(), package = {value}, signType = \"RSA\", paySign = RsaSign() }};"));
}

public sealed class AppPaymentLikeJsapiTests
{
    private static readonly Repairs Repairs = new("WXP202");

    [Theory]
    [InlineData("[|\"prepay_id=\" + prepayId|]", "\"Sign=WXPay\"")]
    [InlineData("[|$\"prepay_id={prepayId}\"|]", "\"Sign=WXPay\"")]
    [InlineData("[|prepayId|] /* 预支付 🧋 */", "\"Sign=WXPay\" /* 预支付 🧋 */")]
    [InlineData("[|\"WXPay\"|]", "\"Sign=WXPay\"")]
    public Task WritesTheConstant(string before, string after) => Repairs.Safe(
        Files.Method($"var start = new Dictionary<string, string> {{ [\"appid\"] = text, [\"partnerid\"] = text, [\"prepayid\"] = text, [\"package\"] = {before} }};"),
        Files.Method($"var start = new Dictionary<string, string> {{ [\"appid\"] = text, [\"partnerid\"] = text, [\"prepayid\"] = text, [\"package\"] = {after} }};"));

    [Theory]
    [InlineData("""var start = new { appid = text, partnerid = text, prepayid = text, package = [|"prepay_id=" + prepayId|] };""", """var start = new { appid = text, partnerid = text, prepayid = text, package = "Sign=WXPay" };""")]
    [InlineData("""var package = [|"prepay_id=" + prepayId|]; var start = new { appid = text, partnerid = text, prepayid = text, package };""", """var package = "Sign=WXPay"; var start = new { appid = text, partnerid = text, prepayid = text, package };""")]
    [InlineData("data.SetValue(\"partnerid\", text);\ndata.SetValue(\"prepayid\", text);\ndata.SetValue(\"package\", [|prepayId|]);", "data.SetValue(\"partnerid\", text);\ndata.SetValue(\"prepayid\", text);\ndata.SetValue(\"package\", \"Sign=WXPay\");")]
    [InlineData("""var start = "{\"appid\":\"茶🧋\",\"partnerid\":\"1\",\"prepayid\":\"x\",\"package\":\"[|prepay_id=x|]\"}";""", """var start = "{\"appid\":\"茶🧋\",\"partnerid\":\"1\",\"prepayid\":\"x\",\"package\":\"Sign=WXPay\"}";""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));
}

public sealed class SignTypeOfOtherVersionTests
{
    private static readonly Repairs Repairs = new("WXP203");

    [Theory]
    [InlineData("[|\"MD5\"|]", "\"RSA\"")]
    [InlineData("[|@\"HMAC-SHA256\"|] /* 签名 🧋 */", "@\"RSA\" /* 签名 🧋 */")]
    [InlineData("[|\"\"\"MD5\"\"\"|]", "\"\"\"RSA\"\"\"")]
    [InlineData("[|\"\\u004DD5\"|]", "\"RSA\"")]
    [InlineData("text.Length > 0 ? \"RSA\" : [|\"MD5\"|]", "text.Length > 0 ? \"RSA\" : \"RSA\"")]
    public Task WritesRsa(string before, string after) => Repairs.Safe(
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = Nonce(), package = \"prepay_id=\" + prepayId, signType = {before}, paySign = RsaSign() }};"),
        Files.Method($"var start = new {{ appId = text, timeStamp = text, nonceStr = Nonce(), package = \"prepay_id=\" + prepayId, signType = {after}, paySign = RsaSign() }};"));

    [Theory]
    [InlineData("""const string Type = [|"MD5"|]; /* 🧋 */ var start = new { appId = text, timeStamp = text, nonceStr = Nonce(), package = "prepay_id=" + prepayId, signType = Type, paySign = RsaSign() };""", """const string Type = "RSA"; /* 🧋 */ var start = new { appId = text, timeStamp = text, nonceStr = Nonce(), package = "prepay_id=" + prepayId, signType = Type, paySign = RsaSign() };""")]
    [InlineData("""var start = $"{{\"appId\":\"茶🧋\",\"timeStamp\":\"{text}\",\"nonceStr\":\"{Nonce()}\",\"package\":\"prepay_id={prepayId}\",\"signType\":\"[|MD5|]\",\"paySign\":\"{RsaSign()}\"}}";""", """var start = $"{{\"appId\":\"茶🧋\",\"timeStamp\":\"{text}\",\"nonceStr\":\"{Nonce()}\",\"package\":\"prepay_id={prepayId}\",\"signType\":\"RSA\",\"paySign\":\"{RsaSign()}\"}}";""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Fact]
    public Task LeavesTheChoiceOfV2() => Repairs.None(
        Files.Method("""var start = new { appId = text, timeStamp = text, nonceStr = Nonce(), package = "prepay_id=" + prepayId, signType = [|"RSA"|], paySign = Md5Sign() };"""));
}
