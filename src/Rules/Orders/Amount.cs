using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>Which fields are amounts that are sent: in fen, a whole number of at least 1. https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html</summary>
internal static class Amount
{
    /// <summary>The last names of amount fields.</summary>
    public static readonly IReadOnlyCollection<string> Names = ["total_fee", "refund_fee", "total", "refund", "total_amount"];

    /// <summary>Whether the field is an amount of an order or of a refund, not one that is shown to a page or was answered.</summary>
    public static bool IsSent(Field field, Payload payload) =>
        payload.Kind is PayloadKind.Order or PayloadKind.Refund
        && (WireNames.AmountPaths.Contains(field.Path) || (field.Path == "total_amount" && payload.HasAny("mch_billno", "re_openid")));
}
