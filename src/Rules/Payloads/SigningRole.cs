namespace WeChatPayLint.Payloads;

/// <summary>What a line of a message to sign holds.</summary>
public enum SigningRole
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The appid.</summary>
    AppId,

    /// <summary>Seconds since 1970.</summary>
    Timestamp,

    /// <summary>The random text.</summary>
    Nonce,

    /// <summary>The order's prepay id, with or without <c>prepay_id=</c>.</summary>
    Package,

    /// <summary>GET, POST and the like.</summary>
    Method,

    /// <summary>Path and query of a request.</summary>
    Address,

    /// <summary>What is sent; empty for GET.</summary>
    Body,
}
