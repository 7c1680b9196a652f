using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Sdks;

/// <summary>The SDKs' methods that do something with an order, by their names.</summary>
internal static class SdkCalls
{
    private static readonly (string Start, Operation Operation, ApiVersion Version)[] Methods =
    [
        ("ExecuteCreatePayTransaction", Operation.PlaceOrder, ApiVersion.V3), ("ExecuteCreatePayPartnerTransaction", Operation.PlaceOrder, ApiVersion.V3),
        ("ExecuteCreateCombineTransaction", Operation.PlaceOrder, ApiVersion.V3), ("ExecuteGetPayTransaction", Operation.QueryOrder, ApiVersion.V3),
        ("ExecuteGetPayPartnerTransaction", Operation.QueryOrder, ApiVersion.V3), ("ExecuteClosePayTransaction", Operation.CloseOrder, ApiVersion.V3),
        ("ExecuteClosePayPartnerTransaction", Operation.CloseOrder, ApiVersion.V3), ("ExecuteCreateRefundDomesticRefund", Operation.Refund, ApiVersion.V3),
        ("GenerateParametersForJsapiPayRequest", Operation.StartPayment, ApiVersion.V3), ("GenerateParametersForAppPayRequest", Operation.StartPayment, ApiVersion.V3),
        ("GetJsApiUiPackage", Operation.StartPayment, ApiVersion.V3), ("GetJsApiUiPackageAsync", Operation.StartPayment, ApiVersion.V3),
        ("ExecuteCreatePayUnifiedOrder", Operation.PlaceOrder, ApiVersion.V2), ("ExecuteGetPayOrder", Operation.QueryOrder, ApiVersion.V2),
        ("ExecuteClosePayOrder", Operation.CloseOrder, ApiVersion.V2), ("ExecuteCreatePayRefund", Operation.Refund, ApiVersion.V2),
        ("GenerateParametersForJsapiGetBrandPayRequest", Operation.StartPayment, ApiVersion.V2), ("GenerateParametersForMiniProgramRequestPayment", Operation.StartPayment, ApiVersion.V2),
        ("GenerateParametersForAppGetBrandPayRequest", Operation.StartPayment, ApiVersion.V2), ("GetJsPaySign", Operation.StartPayment, ApiVersion.V2),
    ];

    // Names too short to stand alone: the class they are called on has to fit.
    private static readonly (string On, string Method, Operation Operation, ApiVersion Version)[] Qualified =
    [
        ("WxPayApi", "UnifiedOrder", Operation.PlaceOrder, ApiVersion.V2), ("WxPayApi", "OrderQuery", Operation.QueryOrder, ApiVersion.V2),
        ("WxPayApi", "CloseOrder", Operation.CloseOrder, ApiVersion.V2), ("WxPayApi", "Refund", Operation.Refund, ApiVersion.V2),
        ("TenPayV3", "Unifiedorder", Operation.PlaceOrder, ApiVersion.V2), ("TenPayV3", "UnifiedorderAsync", Operation.PlaceOrder, ApiVersion.V2),
        ("TenPayOldV3", "Unifiedorder", Operation.PlaceOrder, ApiVersion.V2), ("TenPayOldV3", "UnifiedorderAsync", Operation.PlaceOrder, ApiVersion.V2),
        ("TenPayV3", "OrderQuery", Operation.QueryOrder, ApiVersion.V2), ("TenPayV3", "OrderQueryAsync", Operation.QueryOrder, ApiVersion.V2),
        ("TenPayV3", "CloseOrder", Operation.CloseOrder, ApiVersion.V2), ("TenPayV3", "CloseOrderAsync", Operation.CloseOrder, ApiVersion.V2),
        ("BasePayApis", "JsApiAsync", Operation.PlaceOrder, ApiVersion.V3), ("BasePayApis", "AppAsync", Operation.PlaceOrder, ApiVersion.V3),
        ("BasePayApis", "H5Async", Operation.PlaceOrder, ApiVersion.V3), ("BasePayApis", "NativeAsync", Operation.PlaceOrder, ApiVersion.V3),
        ("BasePayApis", "OrderQueryByOutTradeNoAsync", Operation.QueryOrder, ApiVersion.V3), ("BasePayApis", "CloseOrderAsync", Operation.CloseOrder, ApiVersion.V3),
    ];

    private static readonly HashSet<string> QualifiedMethods = [.. Qualified.Select(call => call.Method)];

    /// <summary>Whether a method of this name may be one of the SDKs'.</summary>
    public static bool MayBe(string method) =>
        QualifiedMethods.Contains(method) || method.StartsWith("Execute", StringComparison.Ordinal) || method.StartsWith("Generate", StringComparison.Ordinal) || method.StartsWith("GetJs", StringComparison.Ordinal);

    /// <summary>What the call does, or null. <paramref name="on"/> is the name of the variable's or the receiver's type.</summary>
    public static (Operation Operation, ApiVersion Version)? Find(string method, string on)
    {
        foreach (var (start, operation, version) in Methods)
        {
            if (method.StartsWith(start, StringComparison.Ordinal))
            {
                return (operation, version);
            }
        }

        foreach (var (type, name, operation, version) in Qualified)
        {
            if (method == name && on == type)
            {
                return (operation, version);
            }
        }

        return null;
    }
}
