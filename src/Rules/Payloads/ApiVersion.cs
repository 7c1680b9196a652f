namespace WeChatPayLint.Payloads;

/// <summary>Version of WeChat Pay's interface. The two differ in names, formats and signatures and cannot be mixed for one order.</summary>
public enum ApiVersion
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>XML, MD5 or HMAC-SHA256.</summary>
    V2,

    /// <summary>JSON, SHA256 with RSA.</summary>
    V3,
}
