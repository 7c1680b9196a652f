using WeChatPayLint.Payloads;

namespace WeChatPayLint.Api;

/// <summary>
/// The addresses of the interfaces: which operation, in which version.
/// https://pay.weixin.qq.com/doc/v3/merchant/4013070356 and https://pay.weixin.qq.com/doc/v2/partner/4011939925
/// </summary>
public static class Endpoints
{
    /// <summary>Part of every host of the interfaces: <c>api.mch.weixin.qq.com</c>, <c>api2.…</c>, <c>apihk.…</c>.</summary>
    public const string Host = "mch.weixin.qq.com";

    private static readonly (string Path, Operation Operation, ApiVersion Version)[] Paths =
    [
        ("/v3/combine-transactions/out-trade-no/", Operation.QueryOrder, ApiVersion.V3),
        ("/v3/combine-transactions/", Operation.PlaceOrder, ApiVersion.V3),
        ("/transactions/out-trade-no/", Operation.QueryOrder, ApiVersion.V3),
        ("/transactions/id/", Operation.QueryOrder, ApiVersion.V3),
        ("/transactions/jsapi", Operation.PlaceOrder, ApiVersion.V3),
        ("/transactions/native", Operation.PlaceOrder, ApiVersion.V3),
        ("/transactions/app", Operation.PlaceOrder, ApiVersion.V3),
        ("/transactions/h5", Operation.PlaceOrder, ApiVersion.V3),
        ("/refund/domestic/refunds", Operation.Refund, ApiVersion.V3),
        ("/pay/unifiedorder", Operation.PlaceOrder, ApiVersion.V2),
        ("/pay/orderquery", Operation.QueryOrder, ApiVersion.V2),
        ("/pay/closeorder", Operation.CloseOrder, ApiVersion.V2),
        ("/pay/refundquery", Operation.Other, ApiVersion.V2),
        ("/pay/refund", Operation.Refund, ApiVersion.V2),
        ("/pay/reverse", Operation.Other, ApiVersion.V2),
        ("/pay/micropay", Operation.Other, ApiVersion.V2),
        ("/pay/downloadbill", Operation.Other, ApiVersion.V2),
        ("/v3/", Operation.Other, ApiVersion.V3),
    ];

    private static readonly (string Path, Product Product)[] Products =
        [("/jsapi", Product.Jsapi), ("/miniprogram", Product.Jsapi), ("/native", Product.Native), ("/app", Product.App), ("/h5", Product.H5)];

    /// <summary>What an address stands for, or null where it is none of WeChat Pay's.</summary>
    public static Endpoint? Find(string address)
    {
        var hasHost = address.Contains(Host);
        foreach (var (path, operation, version) in Paths)
        {
            if (address.Contains(path) && (hasHost || address.StartsWith("/v3/", StringComparison.Ordinal) || address.StartsWith(path, StringComparison.Ordinal)))
            {
                return new Endpoint(IsClose(address, operation) ? Operation.CloseOrder : operation, version)
                {
                    Product = operation == Operation.PlaceOrder && version == ApiVersion.V3 ? ProductOf(address) : Product.Unknown,
                    Mode = operation == Operation.Other || version != ApiVersion.V3 || operation == Operation.Refund ? MerchantMode.Unknown : ModeOf(address),
                    IsGlobal = address.Contains("/v3/global/") || address.Contains("apihk."),
                };
            }
        }

        return hasHost ? new Endpoint(Operation.Other, ApiVersion.Unknown) { IsGlobal = address.Contains("apihk.") } : null;
    }

    private static bool IsClose(string address, Operation operation) => operation == Operation.QueryOrder && address.EndsWith("/close", StringComparison.Ordinal);

    private static Product ProductOf(string address) => Products.FirstOrDefault(product => address.Contains("transactions" + product.Path)).Product;

    private static MerchantMode ModeOf(string address) =>
        address.Contains("/combine-transactions/") ? MerchantMode.Combined
        : address.Contains("/partner/") ? MerchantMode.Partner
        : MerchantMode.Direct;
}
