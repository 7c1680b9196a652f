namespace WeChatPayLint.Values;

/// <summary>A part of a date format.</summary>
/// <param name="Kind">What it writes.</param>
/// <param name="Text">The letters; of a literal the text that is written.</param>
/// <param name="Start">Where it begins in the format, or in the text that stands literally.</param>
/// <param name="Length">How much of the format it is, quotes and backslashes included.</param>
public readonly record struct DatePart(DatePartKind Kind, string Text, int Start, int Length)
{
    /// <summary>The least number of characters it writes.</summary>
    public int LeastLength => Kind switch
    {
        DatePartKind.Zone or DatePartKind.OptionalFraction or DatePartKind.Designator => 0,
        DatePartKind.Offset => Text.Length switch { 1 => 2, 2 => 3, _ => 6 },
        DatePartKind.Name => 1,
        DatePartKind.Literal or DatePartKind.Year or DatePartKind.Fraction => Text.Length,
        _ => Math.Min(Text.Length, 2),
    };

    /// <summary>Whether it is a literal written without quotes or a backslash.</summary>
    public bool IsBare => Kind == DatePartKind.Literal && Text.Length == Length;
}
