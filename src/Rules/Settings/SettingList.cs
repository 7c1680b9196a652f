namespace WeChatPayLint.Integration;

/// <summary>A list of settings under one name.</summary>
/// <param name="Items">Its values in order.</param>
/// <param name="KeySpan">Where its name is written.</param>
public record SettingList(IReadOnlyList<Setting> Items, Span KeySpan)
{
    /// <summary>A list that is not written.</summary>
    public static readonly SettingList None = new([], Span.None);

    /// <summary>Whether it is written, be it empty.</summary>
    public bool IsWritten => !KeySpan.IsNone;

    /// <summary>Whether every value of it is known.</summary>
    public bool IsKnown
    {
        get
        {
            for (var i = 0; i < Items.Count; i++)
            {
                if (Items[i].Text is null)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The edit that writes another value behind the last, or null where the layout is unusual.</summary>
    public virtual Edit? Adding(string text) => null;

    /// <summary>The values that are known, each with its text.</summary>
    public KnownSettings Known => new(Items);
}
