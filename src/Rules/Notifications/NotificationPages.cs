namespace WeChatPayLint.Notifications;

/// <summary>The official pages about notifications.</summary>
internal static class NotificationPages
{
    /// <summary>The payment notification of V2: XML, signed, answered by XML.</summary>
    public static readonly Source V2 = Source.Page("Payment notification of V2", "https://pay.weixin.qq.com/doc/v2/partner/4011984734");

    /// <summary>What a handler has to see to.</summary>
    public static readonly Source Considerations = Source.Page("Considerations for notifications", "https://pay.weixin.qq.com/docs/partner/development/practices/notification-considerations.html");

    /// <summary>How V3 signs what it sends.</summary>
    public static readonly Source SignaturesOfV3 = Source.Page("Signatures of V3", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml");
}
