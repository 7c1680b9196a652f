using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>Recognises the requests that place an order for one of the basic products, and what they lack.</summary>
internal static class OrderRequest
{
    // What only other interfaces take, some of which share the rest of the names: payment by code, red packets, transfers, profit sharing; and one of several orders, alone.
    private static readonly string[] Foreign = ["auth_code", "mch_billno", "partner_trade_no", "out_order_no", "re_openid", "amount.total_amount"];

    private static readonly string[] NamesOfV2 = ["appid", "mch_id", "nonce_str", "sign", "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type"];

    private static readonly string[] NamesOfV3 =
        ["appid", "mchid", "sp_appid", "sp_mchid", "sub_mchid", "combine_appid", "combine_mchid", "combine_out_trade_no", "sub_orders", "description", "out_trade_no", "notify_url", "amount", "payer"];

    /// <summary>Whether it is an order of the interfaces that were read for it, and not one of another interface or a shop's own record.</summary>
    public static bool Is(Payload payload) =>
        payload.Kind == PayloadKind.Order && !payload.HasAny(Foreign) && payload.Version switch
        {
            ApiVersion.V2 => payload.Count(NamesOfV2) >= 3 && (payload.Product != Product.Unknown || (payload["trade_type"] is { } type && type.Value.AsConstant is null)),
            ApiVersion.V3 => payload.Product != Product.Unknown ? payload.Count(NamesOfV3) >= 3 : (payload.Evidence.IsSdkType || !payload.Evidence.HasAddress) && payload.Count(NamesOfV3) >= 4,
            _ => false,
        };

    /// <summary>Whether it is an order that takes the payer's address; at the till and in other interfaces the machine's own is right.</summary>
    public static bool TakesPayersAddress(Payload payload) =>
        payload.Kind == PayloadKind.Order && !payload.HasAny(Foreign) && (payload.Product != Product.Unknown || payload.HasAny("notify_url", "trade_type"));

    /// <summary>How sure it is that the field is missing: nothing can be added to what is sent as it is, and its address, type or trade_type tells that it is an order.</summary>
    public static Severity Confidence(Payload payload) => payload.Completeness.IsSent && payload.Product != Product.Unknown ? Severity.Warning : Severity.Info;

    /// <summary>Whether the field is written, but as null or an empty text, in this place and for good.</summary>
    public static bool IsEmpty(Field? field, Payload payload) =>
        field is { Value: ConstantValue { Constant: null or "" } } && ReferenceEquals(payload[field.Path], field);

    /// <summary>What demands a field of one product: V2's trade_type; in V3, which has none, where the order is created.</summary>
    public static Span Demand(Payload payload) => payload["trade_type"]?.Value.AsConstant is { } type ? type.Span : payload.Place;
}
