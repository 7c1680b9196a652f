using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>Takes a text apart at its line breaks, through everything that it is put together from.</summary>
internal sealed class SigningPieces
{
    private readonly List<SigningLine> lines = [];
    private readonly List<Span> inner = [];
    private List<TextPart> current = [];

    public SigningPieces(IReadOnlyList<TextPart> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }

        if (current.Count > 0 || lines.Count == 0)
        {
            lines.Add(new(current, null));
        }
    }

    public IReadOnlyList<SigningLine> Lines => lines;

    /// <summary>The texts that were gone into.</summary>
    public IReadOnlyList<Span> Inner => inner;

    private void Add(TextPart part)
    {
        switch (part.Value.Resolved)
        {
            case var _ when IsNewLine(part.Value):
                Break(new(part.Value is CallValue { NameSpan: var name } ? name : part.Value.Span, LineBreakKind.Platform, NewLineEdits(part)));
                break;
            case ConstantValue { Constant: string text } constant when text.IndexOf('\n') >= 0:
                AddLines(part, constant, text);
                break;
            case ConstantValue { Constant: '\n' } constant:
                Break(new(constant.Span, LineBreakKind.LineFeed));
                break;
            case TextValue text when part.Format is null && HasBreak(text):
                inner.Add(text.Span);
                foreach (var piece in text.Parts)
                {
                    Add(piece);
                }

                break;
            case ConstantValue { Constant: "" }:
                break;
            default:
                current.Add(part);
                break;
        }
    }

    private void AddLines(TextPart part, ConstantValue constant, string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            var breakStart = end > start && text[end - 1] == '\r' ? end - 1 : end;
            AddStretch(constant, text, start, breakStart);
            Break(BreakAt(part, constant, breakStart, end + 1 - breakStart));
            start = end + 1;
        }

        AddStretch(constant, text, start, text.Length);
    }

    private void AddStretch(ConstantValue constant, string text, int start, int end)
    {
        if (end > start)
        {
            current.Add(new TextPart(new ConstantValue(constant.Part(start, end - start), StaticType.Text, text.Substring(start, end - start))
            {
                PartAt = (at, length) => constant.PartAt?.Invoke(start + at, length),
            }));
        }
    }

    // Written as \r\n it has four characters; two are a line break of the file itself, which no escape replaces.
    private static LineBreak BreakAt(TextPart part, ConstantValue constant, int start, int length)
    {
        if (length == 1)
        {
            return new(constant.Part(start, length), LineBreakKind.LineFeed);
        }

        var place = constant.Part(start, length);
        return constant.PartAt is not null && place.Length == 4 ? new(place, LineBreakKind.CarriageReturn, new Edit(place, "\\n")) : new(ReferenceEquals(part.Value, constant) ? place : part.Value.Span, LineBreakKind.CarriageReturn);
    }

    private void Break(LineBreak end)
    {
        lines.Add(new(current, end));
        current = [];
    }

    private static bool HasBreak(TextValue text) => text.Parts.Any(part => part.Value.Resolved switch
    {
        var _ when IsNewLine(part.Value) => true,
        ConstantValue { Constant: string constant } => constant.IndexOf('\n') >= 0,
        ConstantValue { Constant: '\n' } => true,
        TextValue nested => HasBreak(nested),
        _ => false,
    });

    private static bool IsNewLine(Value value) =>
        value.Resolved is ReferenceValue { Name: "NewLine", Receiver: ReferenceValue { Name: "Environment" } } or CallValue { Name: "AppendLine" };

    // A name for the platform's line break is used elsewhere too, and stays.
    private static Edit[] NewLineEdits(TextPart part) => part.Value switch
    {
        ReferenceValue { Target: null } when part.Interpolation is { } hole => part.IsEscaped ? [new Edit(hole, "\\n")] : [],
        ReferenceValue { Target: null } newLine => [new Edit(newLine.Span, "\"\\n\"")],
        CallValue { Name: "AppendLine", Arguments.Count: 0 } call => [new Edit(new(call.Span.Document, call.NameSpan.Start, call.Span.End - call.NameSpan.Start), "Append('\\n')")],
        CallValue { Name: "AppendLine" } call => [new Edit(call.NameSpan, "Append"), new Edit(call.Span.After, ".Append('\\n')")],
        _ => [],
    };
}
