using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Sdks;

/// <summary>What the names of the SDKs' order types and methods tell: <c>CreatePayPartnerTransactionJsapiRequest</c>, <c>WeChatPayTransactionsH5BodyModel</c>, <c>BasePayApis.NativeAsync</c>.</summary>
internal static class SdkNames
{
    private static readonly (string Word, Product Product)[] Products =
        [("Jsapi", Product.Jsapi), ("JsApi", Product.Jsapi), ("MiniProgram", Product.Jsapi), ("Native", Product.Native), ("H5", Product.H5), ("App", Product.App)];

    private static readonly string[] Orders = ["Transaction", "JsApiAsync", "AppAsync", "H5Async", "NativeAsync"];

    /// <summary>Where an order is paid; unknown for names that are not an order's. A type's name may have those of the types around it.</summary>
    public static Product ProductOf(string names) =>
        OrderIn(names) is { } name && !name.StartsWith("Generate", StringComparison.Ordinal) ? Products.FirstOrDefault(product => name.Contains(product.Word)).Product : Product.Unknown;

    /// <summary>In whose name it is placed. Senparc's <c>TransactionsRequestData</c> serves merchants and agencies alike.</summary>
    public static MerchantMode ModeOf(string names) =>
        OrderIn(names) is not { } name ? MerchantMode.Unknown
        : name.Contains("Combine") ? MerchantMode.Combined
        : name.Contains("Partner") ? MerchantMode.Partner
        : name.StartsWith("TransactionsRequestData", StringComparison.Ordinal) || name.EndsWith("Async", StringComparison.Ordinal) && !name.Contains("Transaction") ? MerchantMode.Unknown
        : MerchantMode.Direct;

    private static string? OrderIn(string names) => names.Split('.').FirstOrDefault(name => Orders.Any(name.Contains));
}
