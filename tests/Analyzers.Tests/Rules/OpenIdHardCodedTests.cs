namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class OpenIdHardCodedTests
{
    private const string Id = "WXP605";

    [Theory]
    [InlineData("keyed", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"openid\", [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|]);")]
    [InlineData("SDK's model", "order.OutTradeNumber = number;\norder.Payer = new CreatePayTransactionJsapiRequest.Types.Payer { OpenId = [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|] };")]
    [InlineData("agency", "var body = new { sp_mchid = Shop.MchId, description = \"Tea\", payer = new { sub_openid = [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|] } };")]
    [InlineData("JSON", "var body = \"{\\\"mchid\\\":\\\"1\\\",\\\"description\\\":\\\"Tea\\\",\\\"payer\\\":{\\\"openid\\\":\\\"[|oUpF8uMuAJO_M2pxb1Q9zNjWeS6o|]\\\"}}\";")]
    [InlineData("constant", "const string Tester = [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|];\nvar body = new { mchid = Shop.MchId, description = \"Tea\", payer = new { openid = Tester } };")]
    [InlineData("fallback", "var body = new { mchid = Shop.MchId, description = \"Tea\", payer = new { openid = Shop.OpenId() ?? [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|] } };")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("run time", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"openid\", Shop.OpenId());")]
    [InlineData("placeholder", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"openid\", \"openid\");")]
    [InlineData("filled in later", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"openid\", \"oxxxxxxxxxxxxxxxxxxxxxxxxxxx\");")]
    [InlineData("transfer", "data.SetValue(\"mch_billno\", number);\ndata.SetValue(\"re_openid\", \"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\");")]
    [InlineData("answer", "var answer = new { mchid = Shop.MchId, trade_state = \"SUCCESS\", payer = new { openid = \"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\" } };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
