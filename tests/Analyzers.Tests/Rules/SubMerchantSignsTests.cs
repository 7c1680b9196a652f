namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SubMerchantSignsTests
{
    private const string Id = "WXP216";

    [Theory]
    [InlineData("return $\"mchid=\\\"{[|config.SubMchId|]}\\\",nonce_str=\\\"{nonce}\\\",timestamp=\\\"{timestamp}\\\",serial_no=\\\"{serial}\\\",signature=\\\"{signature}\\\"\";")]
    [InlineData("return \"WECHATPAY2-SHA256-RSA2048 mchid=\\\"\" + [|config.SubMchId|] + \"\\\",serial_no=\\\"\" + serial + \"\\\",nonce_str=\\\"\" + nonce + \"\\\",timestamp=\\\"\" + timestamp + \"\\\",signature=\\\"\" + signature + \"\\\"\";")]
    [InlineData("return string.Format(\"mchid=\\\"{0}\\\",nonce_str=\\\"{1}\\\",timestamp=\\\"{2}\\\",serial_no=\\\"{3}\\\",signature=\\\"{4}\\\"\", [|config.SubMchId|], nonce, timestamp, serial, signature);")]
    [InlineData("var body = new { sp_mchid = config.MchId, sub_mchid = \"1900000109\", description = \"Tea\", out_trade_no = number };\nreturn $\"mchid=\\\"[|1900000109|]\\\",nonce_str=\\\"{nonce}\\\",timestamp=\\\"{timestamp}\\\",serial_no=\\\"{serial}\\\",signature=\\\"{signature}\\\"\";")]
    public Task CatchesInTheHeader(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("agency", "return $\"mchid=\\\"{config.MchId}\\\",nonce_str=\\\"{nonce}\\\",timestamp=\\\"{timestamp}\\\",serial_no=\\\"{serial}\\\",signature=\\\"{signature}\\\"\";")]
    [InlineData("agency beside its sub-merchant", "var body = new { sp_mchid = config.MchId, sub_mchid = config.SubMchId, description = \"Tea\", out_trade_no = number };\nreturn $\"mchid=\\\"{config.MchId}\\\",nonce_str=\\\"{nonce}\\\",timestamp=\\\"{timestamp}\\\",serial_no=\\\"{serial}\\\",signature=\\\"{signature}\\\"\";")]
    [InlineData("not a header", "return $\"mchid=\\\"{config.SubMchId}\\\" of {config.MchId}\";")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) =>
        "class AgencyRequests\n{\nstring Authorization(Config config, string nonce, string timestamp, string serial, string signature)\n{\n" + statements + "\n}\n}\nclass Config { public string MchId { get; set; } = \"\"; public string SubMchId { get; set; } = \"\"; }";
}
