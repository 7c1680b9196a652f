using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>Which fields are amounts that are sent: in fen, a whole number of at least 1. https://pay.weixin.qq.com/docs/merchant/products/jsapi-payment/apilist.html</summary>
internal static class Amount
{
    /// <summary>The last names of amount fields.</summary>
    public static readonly IReadOnlyCollection<string> Names = ["total_fee", "refund_fee", "total", "refund", "total_amount"];

    /// <summary>
    /// Whether the field is an amount of an order or of a refund, not one that is shown to a page or was answered.
    /// A class that declares it as a fraction has to look like a request in other ways too: bills and a shop's own records are in yuan.
    /// </summary>
    public static bool IsSent(Field field, Payload payload) =>
        payload.Kind is PayloadKind.Order or PayloadKind.Refund
        && (WireNames.AmountPaths.Contains(field.Path) || (field.Path == "total_amount" && payload.HasAny("mch_billno", "re_openid")))
        && (field.SlotType is not (StaticType.Decimal or StaticType.Float) || payload.Shape == PayloadShape.Anonymous || payload.Evidence.IsSdkType || payload.HasAny("notify_url", "trade_type", "spbill_create_ip", "nonce_str"));
}
