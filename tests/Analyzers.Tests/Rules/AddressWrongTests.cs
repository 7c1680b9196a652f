namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AddressWrongTests
{
    private const string Id = "WXP506";

    [Theory]
    [InlineData("http", "var url = \"[|http|]://api.mch.weixin.qq.com/pay/unifiedorder\";")]
    [InlineData("http, backup host", "var url = @\"[|http|]://api2.mch.weixin.qq.com\";")]
    [InlineData("http, interpolated", "var url = $\"[|http|]://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{number}?mchid={Shop.MchId}\";")]
    [InlineData("http, concatenated", "var url = \"[|http|]://api.mch.weixin.qq.com\" + \"/v3/certificates\";")]
    [InlineData("http, string.Format", "var url = string.Format(\"[|http|]://api.mch.weixin.qq.com/{0}\", number);")]
    [InlineData("constant of a class", "class Urls { const string Order = \"[|http|]://api.mch.weixin.qq.com/pay/unifiedorder\"; }")]
    [InlineData("host of messages, V2", "var url = \"https://[|api.weixin.qq.com|]/pay/unifiedorder\";")]
    [InlineData("host of messages, V3", "var url = $\"https://[|api.weixin.qq.com|]/v3/pay/transactions/out-trade-no/{number}?mchid={Shop.MchId}\";")]
    [InlineData("host of documentation", "var url = \"https://[|pay.weixin.qq.com|]/v3/pay/transactions/jsapi\";")]
    [InlineData("V2 under /v3", "var url = \"https://api.mch.weixin.qq.com[|/v3/pay/unifiedorder|]\";")]
    [InlineData("V2 under /v3 behind a base address", "var url = \"[|/v3/pay/unifiedorder|]\";")]
    [InlineData("V3 without /v3", "var url = \"https://api.mch.weixin.qq.com[|/pay/transactions/|]jsapi\";")]
    [InlineData("V3 refund without /v3", "var url = \"https://api.mch.weixin.qq.com[|/refund/domestic/refunds|]\";")]
    [InlineData("JSON for V2", "var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(new HttpClient(), \"https://api.mch.weixin.qq.com[|/pay/unifiedorder|]\", new { number });")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("V2", "var url = \"https://api.mch.weixin.qq.com/pay/unifiedorder\";")]
    [InlineData("V3", "var url = \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\";")]
    [InlineData("cross-border", "var url = \"https://apihk.mch.weixin.qq.com/v3/global/transactions/jsapi\";")]
    [InlineData("sandbox", "var url = \"https://api.mch.weixin.qq.com/sandboxnew/pay/unifiedorder\";")]
    [InlineData("base with version", "var url = \"https://api.mch.weixin.qq.com/v3\" + \"/pay/transactions/jsapi\";")]
    [InlineData("login", "var url = \"https://api.weixin.qq.com/sns/oauth2/access_token?appid=\" + Shop.AppId;")]
    [InlineData("delivery notice of V1", "var url = \"https://api.weixin.qq.com/pay/delivernotify?access_token=\" + number;")]
    [InlineData("query of V1", "var url = \"https://api.weixin.qq.com/pay/orderquery?access_token=\" + number;")]
    [InlineData("shop's own gateway", "var url = \"http://gateway.teashop.cn/v3/pay/unifiedorder\";")]
    [InlineData("documentation", "var url = \"https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_1.shtml\";")]
    [InlineData("host that is put in", "var url = $\"http://{number}/v3/pay/transactions/jsapi\";")]
    [InlineData("looked for", "var url = number.Replace(\"http://api.mch.weixin.qq.com\", \"https://api.mch.weixin.qq.com\");\nvar isOld = number.StartsWith(\"http://api.mch.weixin.qq.com\") || number == \"http://api.mch.weixin.qq.com\";")]
    [InlineData("JSON for V3", "var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(new HttpClient(), \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\", new { number });")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
