namespace WeChatPayLint.Values;

/// <summary>Whose clock a moment's year to second are read from.</summary>
public enum Clock
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The server's: Beijing's on a server in China, UTC's in most containers.</summary>
    Local,

    /// <summary>UTC's.</summary>
    Utc,

    /// <summary>Beijing's, whatever the server's zone.</summary>
    Beijing,

    /// <summary>That of another fixed offset.</summary>
    OtherOffset,
}
