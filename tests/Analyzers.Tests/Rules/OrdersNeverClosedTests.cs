namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class OrdersNeverClosedTests
{
    private const string Id = "WXP411";

    [Theory]
    [InlineData("SDK", "// wxpay\nvar answer = await client.[|ExecuteCreatePayTransactionJsapiAsync|](order);")]
    [InlineData("demo", "WxPayApi.[|UnifiedOrder|](data);")]
    [InlineData("address", "var url = [|\"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\"|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Fact]
    public Task IgnoresAProgramThatClosesElsewhere() => Verify.Files(Id,
        "class Orders { object Place() => WxPayApi.UnifiedOrder(data); }",
        "class Cleaner { object Close() => WxPayApi.CloseOrder(data); }");

    [Fact]
    public Task IgnoresAProgramThatClosesByAddress() => Verify.Files(Id,
        "class Orders { object Place() => WxPayApi.UnifiedOrder(data); }",
        "class Cleaner { string Close(string no) => $\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{no}/close\"; }");
}
