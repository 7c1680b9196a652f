using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A line of a message to sign.</summary>
/// <param name="Parts">What it is put together from; none for an empty line.</param>
/// <param name="End">The break behind it; null for a last line without one.</param>
public sealed record SigningLine(IReadOnlyList<TextPart> Parts, LineBreak? End)
{
    /// <summary>What the line holds.</summary>
    public SigningRole Role { get; } = SigningRoles.Of(Parts);

    /// <summary>The line's value, or null where it is put together from several or empty.</summary>
    public Value? Value => Parts.Count == 1 ? Parts[0].Value : null;

    /// <summary>Where the line is written, as far as it is in one place.</summary>
    public Span Span
    {
        get
        {
            if (Parts.Count == 0)
            {
                return End?.Span ?? Span.None;
            }

            var (first, last) = (Parts[0].Value.Span, Parts[Parts.Count - 1].Value.Span);
            return Equals(first.Document, last.Document) && last.End >= first.Start ? new(first.Document, first.Start, last.End - first.Start) : first;
        }
    }

    /// <summary>The line as far as it is constant from its start on.</summary>
    public string ConstantStart => string.Concat(Parts.Select(part => part.Value.AsText).TakeWhile(text => text is not null));
}
