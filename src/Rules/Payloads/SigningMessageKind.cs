namespace WeChatPayLint.Payloads;

/// <summary>What a text that is signed is signed for.</summary>
public enum SigningMessageKind
{
    /// <summary>None that WeChat Pay knows.</summary>
    Other,

    /// <summary>Starts a payment in V3: appid, time stamp, nonce and package, each with a line break.</summary>
    Payment,

    /// <summary>Authorizes a request of V3: method, path with query, time stamp, nonce and body, each with a line break.</summary>
    Request,

    /// <summary>Verifies an answer or a notification of V3: time stamp, nonce and body, each with a line break.</summary>
    Verification,

    /// <summary>V2: <c>name=value</c> pairs in the order of their names, and the API key as the last one.</summary>
    Pairs,
}
