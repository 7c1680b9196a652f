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

        if (evidence.IsNamedContainer)
        {
            return known >= 1;
        }

        return known >= 2 && (own >= 1 || evidence.HasAddress || evidence.IsNamedScope || HasOwnPair(payload) || payload.Count(WireNames.Invoke) >= 3);
    }

    // A shop's own record of an order may have any two of the names; the value of trade_type tells it from a request.
    private static bool HasOwnPair(Payload payload) =>
        (payload.Shape != PayloadShape.Model || payload.TextOf("trade_type") is "JSAPI" or "NATIVE" or "APP" or "MWEB")
        && WireNames.OwnPairs.Any(pair => payload.HasAny(pair.First) && payload.HasAny(pair.Second));

    public static PayloadKind KindOf(Payload payload)
    {
        if (payload.Shape == PayloadShape.Settings)
        {
            return PayloadKind.Settings;
        }

        if (payload.Count(WireNames.AppInvoke) >= 2)
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

        if (payload.HasAny(WireNames.AnswerOnly))
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

    public static ApiVersion VersionOf(Payload payload)
    {
        if (payload.Evidence.IsSdkType && payload.Evidence.Version != ApiVersion.Unknown)
        {
            return payload.Evidence.Version;
        }

        var v2 = payload.Fields.Count(field => WireNames.OnlyV2.Contains(field.Path));
        var v3 = payload.Fields.Count(field => WireNames.OnlyV3.Contains(field.Path));
        return v2 > v3 ? ApiVersion.V2
            : v3 > v2 ? ApiVersion.V3
            : payload.Evidence.Version;
    }
}
