using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Sdks;

/// <summary>A type of a known SDK.</summary>
/// <param name="Version">Version of the interface that it speaks.</param>
/// <param name="Prefix">Path of the fields of a type that is part of another: <c>amount.</c>.</param>
internal sealed record SdkType(ApiVersion Version, string Prefix)
{
    /// <summary>Where an order of the type is paid, if the type's name tells.</summary>
    public Product Product { get; private init; }

    /// <summary>In whose name an order of the type is placed, if the type's name tells.</summary>
    public MerchantMode Mode { get; private init; }

    /// <summary>Whether it is part of the cross-border interface, which has names of its own.</summary>
    public bool IsGlobal { get; private init; }

    // The longer name first: Senparc.Weixin.TenPayV3 speaks V3, Senparc.Weixin.TenPay (with its namespace TenPay.V3) speaks V2.
    private static readonly (string Namespace, ApiVersion Version)[] Namespaces =
    [
        ("SKIT.FlurlHttpClient.Wechat.TenpayV3", ApiVersion.V3), ("SKIT.FlurlHttpClient.Wechat.TenpayV2", ApiVersion.V2),
        ("Senparc.Weixin.TenPayV3", ApiVersion.V3), ("Senparc.Weixin.TenPay", ApiVersion.V2),
        ("Essensoft.Paylink.WeChatPay.V3", ApiVersion.V3), ("Essensoft.Paylink.WeChatPay.V2", ApiVersion.V2), ("Essensoft.Paylink.WeChatPay", ApiVersion.Unknown),
        ("EasyAbp.Abp.WeChat.Pay", ApiVersion.V3), ("Magicodes.Pay.Wxpay", ApiVersion.V2), ("PaySharp.Wechatpay", ApiVersion.V2),
    ];

    // For code whose references are not restored: the names are the SDKs' own.
    private static readonly (string Start, string End, ApiVersion Version)[] Names =
    [
        ("CreatePayTransaction", "Request", ApiVersion.V3), ("CreatePayPartnerTransaction", "Request", ApiVersion.V3), ("CreateCombineTransaction", "Request", ApiVersion.V3),
        ("CreateRefundDomesticRefund", "Request", ApiVersion.V3), ("CreatePayUnifiedOrder", "Request", ApiVersion.V2), ("CreatePayRefund", "Request", ApiVersion.V2),
        ("CreatePayMicroPay", "Request", ApiVersion.V2), ("TransactionsRequestData", "", ApiVersion.V3), ("CombineTransactionsRequestData", "", ApiVersion.V3),
        ("TenPayV3UnifiedorderRequestData", "", ApiVersion.V2), ("TenPayV3RefundRequestData", "", ApiVersion.V2),
        ("WeChatPayTransactions", "BodyModel", ApiVersion.V3), ("WeChatPayPartnerTransactions", "BodyModel", ApiVersion.V3), ("WeChatPayCombineTransactions", "BodyModel", ApiVersion.V3),
        ("WeChatPayRefundDomesticRefunds", "BodyModel", ApiVersion.V3), ("WeChatPayUnifiedOrder", "Request", ApiVersion.V2), ("WeChatPayRefund", "Request", ApiVersion.V2),
    ];

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["Amount"] = "amount.", ["RefundAmount"] = "amount.", ["CombineAmount"] = "amount.", ["CreateOrderAmountModel"] = "amount.", ["AmountInfo"] = "amount.",
        ["Payer"] = "payer.", ["PayerInfo"] = "payer.", ["Scene"] = "scene_info.", ["Scene_Info"] = "scene_info.", ["SceneInfo"] = "scene_info.", ["H5Info"] = "scene_info.h5_info.",
        ["H5_Info"] = "scene_info.h5_info.", ["SubOrder"] = "sub_orders.", ["Sub_Order"] = "sub_orders.", ["Settlement"] = "settle_info.", ["Settle_Info"] = "settle_info.",
        ["Detail"] = "detail.", ["StoreInfo"] = "scene_info.store_info.", ["Store_Info"] = "scene_info.store_info.",
    };

    /// <summary>The SDK's type that this is, or null; an unresolved type is known by the names it is written with.</summary>
    public static SdkType? Of(ITypeSymbol? type, string written)
    {
        written = written.Length == 0 && type is not null ? type.Name : written;
        var version = type is null or IErrorTypeSymbol ? OfNames(written) : OfNamespace(type.ContainingNamespace?.ToDisplayString() ?? "");
        if (version is not { } known)
        {
            return null;
        }

        var names = type is null or IErrorTypeSymbol ? written : WithOuter(type);
        return new SdkType(known, PrefixOf(LastName(names)))
        {
            Product = SdkNames.ProductOf(names),
            Mode = known == ApiVersion.V3 ? SdkNames.ModeOf(names) : MerchantMode.Unknown,
            IsGlobal = type?.ContainingNamespace?.ToDisplayString().Contains(".Global.") == true,
        };
    }

    // CreatePayPartnerTransactionJsapiRequest.Types.Payer
    private static string WithOuter(ITypeSymbol type) => type.ContainingType is { } outer ? WithOuter(outer) + "." + type.Name : type.Name;

    /// <summary>Whether a type of this name may be part of an SDK's model.</summary>
    public static bool MayBePart(TypeSyntax type) => Parts.ContainsKey(LastName(type.ToString()));

    private static ApiVersion? OfNamespace(string name)
    {
        foreach (var (known, version) in Namespaces)
        {
            if (name.StartsWith(known, StringComparison.Ordinal) && (name.Length == known.Length || name[known.Length] == '.'))
            {
                return version;
            }
        }

        return null;
    }

    private static ApiVersion? OfNames(string written)
    {
        foreach (var name in written.Split('.'))
        {
            foreach (var (start, end, version) in Names)
            {
                if (name.StartsWith(start, StringComparison.Ordinal) && (end.Length == 0 ? name.Length == start.Length : name.EndsWith(end, StringComparison.Ordinal)))
                {
                    return version;
                }
            }
        }

        return null;
    }

    private static string LastName(string written) => written.Substring(written.LastIndexOf('.') + 1);

    private static string PrefixOf(string name) => Parts.TryGetValue(name, out var prefix) ? prefix : "";
}
