namespace WeChatPayLint.Payloads;

/// <summary>What a set of fields is used for.</summary>
public enum PayloadKind
{
    /// <summary>Not recognised, or nothing a rule speaks about.</summary>
    Other,

    /// <summary>Places an order.</summary>
    Order,

    /// <summary>Asks for a refund.</summary>
    Refund,

    /// <summary>Queries or closes an order: an order's number without its amount.</summary>
    OrderReference,

    /// <summary>Starts a payment from a page or a mini program (<c>getBrandWCPayRequest</c>, <c>wx.chooseWXPay</c>, <c>wx.requestPayment</c>).</summary>
    Invoke,

    /// <summary>Starts a payment from an app.</summary>
    AppInvoke,

    /// <summary>Configures the JS-SDK (<c>wx.config</c>): here a numeric time stamp and SHA1 are right.</summary>
    PageConfig,

    /// <summary>What WeChat Pay answered or notified; the program only reads it.</summary>
    Answer,

    /// <summary>Settings held in a class.</summary>
    Settings,
}
