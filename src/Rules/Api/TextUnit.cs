namespace WeChatPayLint.Api;

/// <summary>What a limit counts.</summary>
public enum TextUnit
{
    /// <summary>Code points, which V3's pages call characters.</summary>
    Characters,

    /// <summary>Bytes in UTF-8, three for a Chinese character.</summary>
    Utf8Bytes,
}
