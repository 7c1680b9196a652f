namespace WeChatPayLint.Documents;

/// <summary>A document cannot be read. The only exception that reading one throws.</summary>
/// <param name="place">Where reading stopped.</param>
/// <param name="reason">One sentence: what is wrong there and what to do.</param>
public sealed class DocumentException(Span place, Text reason) : Exception(reason.English)
{
    /// <summary>Where reading stopped.</summary>
    public Span Place { get; } = place;

    /// <summary>One sentence: what is wrong there and what to do.</summary>
    public Text Reason { get; } = reason;
}
