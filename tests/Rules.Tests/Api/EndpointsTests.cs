using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Rules.Tests.Api;

public class EndpointsTests
{
    [Theory]
    [InlineData("https://api.mch.weixin.qq.com/pay/unifiedorder", "PlaceOrder V2")]
    [InlineData("https://api2.mch.weixin.qq.com/pay/unifiedorder", "PlaceOrder V2")]
    [InlineData("https://api.mch.weixin.qq.com/sandboxnew/pay/unifiedorder", "PlaceOrder V2")]
    [InlineData("https://api.mch.weixin.qq.com/pay/orderquery", "QueryOrder V2")]
    [InlineData("https://api.mch.weixin.qq.com/pay/closeorder", "CloseOrder V2")]
    [InlineData("https://api.mch.weixin.qq.com/secapi/pay/refund", "Refund V2")]
    [InlineData("https://api.mch.weixin.qq.com/pay/refundquery", "Other V2")]
    [InlineData("https://api.mch.weixin.qq.com/secapi/pay/reverse", "Other V2")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/app", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/h5", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/native", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/partner/transactions/jsapi", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/combine-transactions/jsapi", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/combine-transactions/miniprogram", "PlaceOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/combine-transactions/out-trade-no/1", "QueryOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/combine-transactions/out-trade-no/1/close", "CloseOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/1?mchid=2", "QueryOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/id/1?mchid=2", "QueryOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/partner/transactions/id/1", "QueryOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/1/close", "CloseOrder V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", "Refund V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds/1", "Refund V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds/close", "Refund V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/certificates", "Other V3")]
    [InlineData("https://api.mch.weixin.qq.com/v3/bill/tradebill", "Other V3")]
    [InlineData("https://api.mch.weixin.qq.com/pay/downloadbill", "Other V2")]
    [InlineData("https://api.mch.weixin.qq.com", "Other Unknown")]
    [InlineData("https://apihk.mch.weixin.qq.com/v3/global/transactions/jsapi", "PlaceOrder V3 global")]
    [InlineData("https://apihk.mch.weixin.qq.com/pay/unifiedorder", "PlaceOrder V2 global")]
    [InlineData("https://apihk.mch.weixin.qq.com", "Other Unknown global")]
    [InlineData("/v3/pay/transactions/jsapi", "PlaceOrder V3")]
    [InlineData("/v3/pay/transactions/id/1", "QueryOrder V3")]
    [InlineData("/v3/refund/domestic/refunds", "Refund V3")]
    [InlineData("/v3/global/transactions/jsapi", "PlaceOrder V3 global")]
    [InlineData("/v3/certificates", "Other V3")]
    [InlineData("/pay/unifiedorder", "PlaceOrder V2")]
    public void Knows(string address, string expected) => Assert.Equal(expected, Describe(address));

    [Theory]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", Product.Jsapi, MerchantMode.Direct)]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/app", Product.App, MerchantMode.Direct)]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/h5", Product.H5, MerchantMode.Direct)]
    [InlineData("https://api.mch.weixin.qq.com/v3/pay/transactions/native", Product.Native, MerchantMode.Direct)]
    [InlineData("/v3/pay/partner/transactions/jsapi", Product.Jsapi, MerchantMode.Partner)]
    [InlineData("/v3/combine-transactions/miniprogram", Product.Jsapi, MerchantMode.Combined)]
    [InlineData("/v3/combine-transactions/h5", Product.H5, MerchantMode.Combined)]
    [InlineData("/v3/global/transactions/native", Product.Native, MerchantMode.Direct)]
    [InlineData("/v3/pay/transactions/out-trade-no/jsapi1?mchid=1", Product.Unknown, MerchantMode.Direct)]
    [InlineData("/v3/pay/partner/transactions/id/1", Product.Unknown, MerchantMode.Partner)]
    [InlineData("/v3/refund/domestic/refunds", Product.Unknown, MerchantMode.Unknown)]
    [InlineData("https://api.mch.weixin.qq.com/pay/unifiedorder", Product.Unknown, MerchantMode.Unknown)]
    public void KnowsProductAndMode(string address, Product product, MerchantMode mode)
    {
        Assert.Equal(product, Endpoints.Find(address)!.Product);
        Assert.Equal(mode, Endpoints.Find(address)!.Mode);
    }

    [Theory]
    [InlineData("https://openapi.alipay.com/gateway.do")]
    [InlineData("https://pay.teashop.cn/pay/unifiedorder")]
    [InlineData("https://pay.teashop.cn/v3/pay/transactions/jsapi")]
    [InlineData("https://pay.weixin.qq.com/wiki/doc/api/index.html")]
    [InlineData("api/pay/orderquery")]
    [InlineData("/api/v3/orders")]
    [InlineData("/orders")]
    [InlineData("")]
    public void IgnoresOthers(string address) => Assert.Equal("none", Describe(address));

    private static string Describe(string address) =>
        Endpoints.Find(address) is { } endpoint ? $"{endpoint.Operation} {endpoint.Version}{(endpoint.IsGlobal ? " global" : "")}" : "none";
}
