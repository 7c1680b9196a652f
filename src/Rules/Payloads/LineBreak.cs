namespace WeChatPayLint.Payloads;

/// <summary>A line break in a message to sign.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="AsLineFeed">The edits that make a line feed of it; none where it is one, or where they cannot be told.</param>
public sealed record LineBreak(Span Span, LineBreakKind Kind, params Edit[] AsLineFeed);

/// <summary>What a line break is.</summary>
public enum LineBreakKind
{
    /// <summary>A line feed, as WeChat Pay has it.</summary>
    LineFeed,

    /// <summary>A carriage return and a line feed.</summary>
    CarriageReturn,

    /// <summary>Whatever the operating system has: <c>Environment.NewLine</c>, <c>AppendLine</c>.</summary>
    Platform,
}
