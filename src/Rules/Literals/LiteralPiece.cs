namespace WeChatPayLint.Literals;

/// <summary>A part of a value: constant text, or a hole.</summary>
/// <param name="Text">The constant text with its escapes decoded; null for a hole.</param>
/// <param name="HoleIndex">Which hole of the whole document, counted from 0; -1 for constant text.</param>
public readonly record struct LiteralPiece(string? Text, int HoleIndex)
{
    /// <summary>Stands for a hole in the text that is read (U+FFFC, the object replacement character).</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Whether this is a hole.</summary>
    public bool IsHole => Text is null;
}
