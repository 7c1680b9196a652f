namespace WeChatPayLint.Payloads;

/// <summary>In whose name an order is placed; each mode has names of its own for the merchant and the payer.</summary>
public enum MerchantMode
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The merchant's own: <c>mchid</c>, <c>appid</c>, <c>payer.openid</c>.</summary>
    Direct,

    /// <summary>An agency's for its sub-merchant: <c>sp_mchid</c>, <c>sub_mchid</c>, <c>payer.sp_openid</c> or <c>payer.sub_openid</c>.</summary>
    Partner,

    /// <summary>Several orders paid at once: <c>combine_mchid</c>, <c>sub_orders</c>.</summary>
    Combined,
}
