using WeChatPayLint.Api;

namespace WeChatPayLint.Payloads;

/// <summary>Decides from names and evidence whether fields are WeChat Pay's, what they are used for, and in which version.</summary>
internal static class Recognition
{
    public static bool IsWeChatPay(Payload payload)
    {
        var evidence = payload.Evidence;
        if (evidence.IsSdkType || payload.Shape == PayloadShape.Settings)
        {
            return true;
        }

        var names = payload.Fields.Select(field => field.Name).Distinct().ToList();
        var own = names.Count(name => WireNames.Own.Contains(name) || name == SettingNames.ApiV3Key);
        var known = names.Count(name => WireNames.All.Contains(name) || SettingNames.IsSecret(name));
        if (evidence.IsOtherProvider || payload.Fields.Any(field => WireNames.OtherProviders.Contains(field.Path)))
        {
            return false;
        }

        if (own == 0 && payload.HasAny("total_amount"))
        {
            return false;
        }

        var isObject = payload.Shape is PayloadShape.Model or PayloadShape.Anonymous;
        if (isObject && own == 0)
        {
            return IsStart(payload) || IsRequest(payload, known, evidence);
        }

        return evidence.IsNamedContainer ? known >= 1
            : known >= 2 && (own >= 1 || evidence.HasAddress || evidence.IsNamedScope || HasOwnPair(payload) || IsStart(payload));
    }

    private static bool IsStart(Payload payload) => payload.Count(WireNames.Invoke) >= (payload.Evidence.IsNamedContainer ? 2 : 3);

    // A shop's own record of an order, or what it shows to a page, has many of the names; a request has what only WeChat Pay needs.
    private static bool IsRequest(Payload payload, int known, Evidence evidence) =>
        known >= 2
        && (payload.HasAny("notify_url", "nonce_str", "sign") || payload.HasAny("openid") && evidence.IsNamedContainer || payload.TextOf("trade_type") is "JSAPI" or "NATIVE" or "APP" or "MWEB" || payload.HasAny("amount.total") && payload.HasAny("payer.openid", "description"))
        && (evidence.IsNamedContainer || evidence.HasAddress || evidence.IsNamedScope || HasOwnPair(payload));

    private static bool HasOwnPair(Payload payload) => WireNames.OwnPairs.Any(pair => payload.HasAny(pair.First) && payload.HasAny(pair.Second));

    public static PayloadKind KindOf(Payload payload)
    {
        if (payload.Shape == PayloadShape.Settings)
        {
            return PayloadKind.Settings;
        }

        if (payload.Count(WireNames.AppInvoke) >= 2 || IsAppByPackage(payload))
        {
            return PayloadKind.AppInvoke;
        }

        if (payload.HasAny("signature") && !payload.HasAny("paySign"))
        {
            return PayloadKind.PageConfig;
        }

        if (payload.HasAny("package", "paySign") && payload.Count(WireNames.Invoke) >= (payload.HasAny("paySign") || payload.Evidence.IsNamedContainer || payload.Evidence.IsSdkType ? 2 : 3))
        {
            return PayloadKind.Invoke;
        }

        if (payload.HasAny(WireNames.AnswerOnly) || (payload.HasAny("transaction_id") && payload.HasAny("total_fee") && !payload.HasAny("out_refund_no", "refund_fee")))
        {
            return PayloadKind.Answer;
        }

        if (payload.Fields.Any(field => field.Name is "out_refund_no" or "refund_fee" || field.Path == "amount.refund"))
        {
            return PayloadKind.Refund;
        }

        return payload.Fields.Any(field => WireNames.OrderOnly.Contains(field.Name)) ? PayloadKind.Order
            : payload.HasAny("out_trade_no", "transaction_id") ? PayloadKind.OrderReference
            : PayloadKind.Other;
    }

    // Prepayid is a spelling of prepay_id too; the constant is an app's alone.
    private static bool IsAppByPackage(Payload payload) =>
        payload.TextOf("package") == "Sign=WXPay" && payload.HasAny("prepay_id", "prepayid", "prepayId") && payload.HasAny("partnerid", "partnerId");

    public static ApiVersion VersionOf(Payload payload)
    {
        if (payload.Evidence.IsSdkType && payload.Evidence.Version != ApiVersion.Unknown)
        {
            return payload.Evidence.Version;
        }

        if (payload.Shape == PayloadShape.Settings)
        {
            return payload.HasAny(SettingNames.ApiV3Key) ? ApiVersion.V3 : ApiVersion.Unknown;
        }

        var v2 = payload.Fields.Count(field => WireNames.OnlyV2.Contains(field.Path));
        var v3 = payload.Fields.Count(field => WireNames.OnlyV3.Contains(field.Path));
        return v2 > v3 ? ApiVersion.V2
            : v3 > v2 ? ApiVersion.V3
            : payload.Evidence.Version;
    }

    public static Product ProductOf(Payload payload) => HasSeveralTypes(payload) ? Product.Unknown : payload.TextOf("trade_type") switch
    {
        "JSAPI" => Product.Jsapi,
        "APP" => Product.App,
        "MWEB" => Product.H5,
        "NATIVE" => Product.Native,
        null when payload.Kind == PayloadKind.Order && !payload.HasAny("trade_type") => payload.Evidence.Product,
        _ => Product.Unknown,
    };

    // Branches that write one trade_type each.
    private static bool HasSeveralTypes(Payload payload) => payload.Fields.Where(field => field.Path == "trade_type").Select(field => field.Value.AsText).Distinct().Take(2).Count() > 1;

    public static MerchantMode ModeOf(Payload payload) =>
        payload.HasAny("combine_mchid", "combine_appid", "combine_out_trade_no", "sub_orders") ? MerchantMode.Combined
        : payload.HasAny("sp_mchid", "sp_appid", "sub_mch_id") ? MerchantMode.Partner
        : payload.Evidence.Mode;
}
