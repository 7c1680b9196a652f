namespace WeChatPayLint.Options;

/// <summary>The language of messages.</summary>
public enum MessageLanguage
{
    /// <summary>The language of the host: the compiler's or the editor's.</summary>
    Host,

    /// <summary>English, whatever the host speaks.</summary>
    English,

    /// <summary>Chinese, whatever the host speaks.</summary>
    Chinese,
}
