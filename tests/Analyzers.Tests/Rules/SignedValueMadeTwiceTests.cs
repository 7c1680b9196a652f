namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SignedValueMadeTwiceTests
{
    private const string Id = "WXP207";

    private const string Seconds = "DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()";

    private const string Nonce = "Guid.NewGuid().ToString(\"N\")";

    [Theory]
    [InlineData(Seconds, "nonce", "[|" + Seconds + "|]", "nonce")]
    [InlineData("stamp", Nonce, "stamp", "[|" + Nonce + "|]")]
    [InlineData(Seconds, Nonce, "[|" + Seconds + "|]", "[|" + Nonce + "|]")]
    [InlineData("stamp", "nonce", "[|" + Seconds + "|]", "nonce")]
    [InlineData("stamp", "nonce", "stamp", "[|" + Nonce + "|]")]
    [InlineData("[|" + Seconds + "|]", "nonce", "stamp", "nonce")]
    [InlineData("stamp", "[|NewNonce()|]", "stamp", "nonce")]
    [InlineData("stamp", "NewNonce()", "stamp", "[|NewNonce()|]")]
    [InlineData("stamp", "NonceStr", "stamp", "[|NonceStr|]")]
    [InlineData("stamp", "TenPayUtil.GetNoncestr()", "stamp", "[|TenPayUtil.GetNoncestr()|]")]
    [InlineData("stamp", "nonce", "[|other|]", "nonce")]
    public Task Catches(string signedStamp, string signedNonce, string stamp, string nonce) => Verify.Catches(Id, Method(
        $"var paySign = Sign($\"{{appId}}\\n{{{signedStamp}}}\\n{{{signedNonce}}}\\n{{package}}\\n\");\nreturn new {{ appId, timeStamp = {stamp}, nonceStr = {nonce}, package, signType = \"RSA\", paySign }};"));

    [Theory]
    [InlineData("V2", "var paySign = Sign($\"appId={appId}&nonceStr={NewNonce()}&package={package}&signType=MD5&timeStamp={stamp}&key={key}\");\nreturn new { appId, timeStamp = stamp, nonceStr = [|NewNonce()|], package, signType = \"MD5\", paySign };")]
    [InlineData("dictionary", "var map = new Dictionary<string, string>();\nmap[\"appId\"] = appId;\nmap[\"timeStamp\"] = [|" + Seconds + "|];\nmap[\"nonceStr\"] = nonce;\nmap[\"package\"] = package;\nmap[\"paySign\"] = Sign($\"{appId}\\n{" + Seconds + "}\\n{nonce}\\n{package}\\n\");\nreturn map;")]
    [InlineData("app", "return new { appid = appId, partnerid = key, prepayid = prepayId, package = \"Sign=WXPay\", noncestr = [|NewNonce()|], timestamp = stamp, sign = Sign($\"{appId}\\n{stamp}\\n{NewNonce()}\\n{prepayId}\\n\") };")]
    public Task CatchesInEveryShape(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("stamp", "nonce", "stamp", "nonce")]
    [InlineData("seconds", "nonce", "seconds.ToString()", "nonce")]
    [InlineData("stamp", "fieldNonce", "stamp", "fieldNonce")]
    [InlineData("stamp", "model.GetNonceStr()", "stamp", "model.GetNonceStr()")]
    [InlineData("stamp", "model.NonceStr", "stamp", "model.NonceStr")]
    [InlineData("stamp", "Encode(nonce)", "stamp", "Encode(nonce)")]
    public Task Ignores(string signedStamp, string signedNonce, string stamp, string nonce) => Verify.Ignores(Method(
        $"var paySign = Sign($\"{{appId}}\\n{{{signedStamp}}}\\n{{{signedNonce}}}\\n{{package}}\\n\");\nreturn new {{ appId, timeStamp = {stamp}, nonceStr = {nonce}, package, signType = \"RSA\", paySign }};"));

    [Fact]
    public Task IgnoresWhatIsReadBack() => Verify.Ignores(Method(
        "var map = new Dictionary<string, string> { [\"appId\"] = appId, [\"timeStamp\"] = " + Seconds + ", [\"nonceStr\"] = NewNonce(), [\"package\"] = package };\n"
        + "map[\"paySign\"] = Sign($\"{map[\"appId\"]}\\n{map[\"timeStamp\"]}\\n{map[\"nonceStr\"]}\\n{map[\"package\"]}\\n\");\nreturn map;"));

    [Fact]
    public Task IgnoresTwoRequests() => Verify.Ignores(Method(
        "var authorization = Sign($\"POST\\n/v3/pay/transactions/jsapi\\n{" + Seconds + "}\\n{NewNonce()}\\n{key}\\n\");\nvar paySign = Sign($\"{appId}\\n{stamp}\\n{nonce}\\n{package}\\n\");\n"
        + "return new { appId, timeStamp = stamp, nonceStr = nonce, package, signType = \"RSA\", paySign };"));

    private static string Method(string statements) =>
        "class Starter\n{\nprivate readonly string fieldNonce = Guid.NewGuid().ToString(\"N\");\nobject WxPay(string appId, string prepayId, string key, Model model)\n{\nvar package = \"prepay_id=\" + prepayId;\nvar stamp = " + Seconds + ";\nvar other = " + Seconds
        + ";\nvar seconds = DateTimeOffset.UtcNow.ToUnixTimeSeconds();\nvar nonce = " + Nonce + ";\n" + statements
        + "\n}\nstring Sign(string text) { throw null!; }\nstring Encode(string text) { throw null!; }\nstatic string NewNonce() => Guid.NewGuid().ToString(\"N\");\nstatic string NonceStr => Guid.NewGuid().ToString(\"N\");\n}\n"
        + "static class TenPayUtil { public static string GetNoncestr() { throw null!; } }\nclass Model { public string GetNonceStr() { throw null!; } public string NonceStr { get; set; } = \"\"; }";
}
