using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Sdks;

/// <summary>
/// The methods that send an order which they are given, with the fields that they fill in by themselves where the order lacks them.
/// https://github.com/fudiwei/DotNetCore.SKIT.FlurlHttpClient.Wechat , https://github.com/JeffreySu/WeiXinMPSDK , and the official demo for V2
/// </summary>
internal static class SdkClients
{
    private static readonly (string On, string Start, string[] FilledIn)[] Methods =
    [
        ("", "ExecuteCreatePayTransaction", ["mchid"]),
        ("", "ExecuteCreatePayPartnerTransaction", ["sp_mchid"]),
        ("", "ExecuteCreateCombineTransaction", ["combine_mchid"]),
        ("", "ExecuteCreateRefundDomesticRefund", []),
        ("", "ExecuteCreatePayUnifiedOrder", ["appid", "mch_id", "nonce_str", "sign"]),
        ("BasePayApis", "JsApiAsync", []), ("BasePayApis", "AppAsync", []), ("BasePayApis", "H5Async", []), ("BasePayApis", "NativeAsync", []),
        ("WxPayApi", "UnifiedOrder", ["appid", "mch_id", "nonce_str", "sign", "sign_type", "spbill_create_ip", "notify_url"]),
    ];

    /// <summary>The fields that the method fills in by itself; null for a method that is not known.</summary>
    public static IReadOnlyCollection<string>? FilledInBy(string method, ExpressionSyntax call)
    {
        foreach (var (on, start, filledIn) in Methods)
        {
            if (method.StartsWith(start, StringComparison.Ordinal) && (on.Length == 0 || IsOn(on, call)))
            {
                return filledIn;
            }
        }

        return null;
    }

    // BasePayApis is used as a type and as a variable: basePayApis, _basePayApis.
    private static bool IsOn(string type, ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && receiver.ToString().TrimEnd().EndsWith(type, StringComparison.OrdinalIgnoreCase);
}
