namespace WeChatPayLint.Payloads;

/// <summary>Where the customer pays, which decides what an order has to carry.</summary>
public enum Product
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A page inside WeChat or a mini program: needs the payer's openid. V2: <c>JSAPI</c>.</summary>
    Jsapi,

    /// <summary>The merchant's own app. V2: <c>APP</c>.</summary>
    App,

    /// <summary>A page in a browser outside WeChat: needs the scene and the payer's address. V2: <c>MWEB</c>.</summary>
    H5,

    /// <summary>A QR code that the customer scans: V2 needs the product's id. V2: <c>NATIVE</c>.</summary>
    Native,
}
