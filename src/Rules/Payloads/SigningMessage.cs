using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>
/// A text that is signed, with what each part of it is. V3 signs lines, V2 pairs.
/// https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml and https://pay.weixin.qq.com/doc/v2/partner/4011987474
/// </summary>
public sealed record SigningMessage
{
    /// <summary>Recognises what the parts of a text are.</summary>
    /// <param name="span">Where the text is written.</param>
    /// <param name="parts">What it is put together from.</param>
    /// <param name="evidence">What else is known of the place.</param>
    public SigningMessage(Span span, IReadOnlyList<TextPart> parts, Evidence evidence)
    {
        Span = span;
        var pieces = new SigningPieces(parts);
        Lines = pieces.Lines;
        Inner = pieces.Inner;
        Pairs = SigningPairs.Of(Lines);
        Kind = SigningRecognition.KindOf(this, evidence);
    }

    /// <summary>Where the text is written.</summary>
    public Span Span { get; }

    /// <summary>Its lines; one for a text without line breaks.</summary>
    public IReadOnlyList<SigningLine> Lines { get; }

    /// <summary>Its pairs, for V2.</summary>
    public IReadOnlyList<SigningPair> Pairs { get; }

    /// <summary>What it is signed for.</summary>
    public SigningMessageKind Kind { get; }

    /// <summary>Texts elsewhere that it is put together from, which are no messages by themselves.</summary>
    public IReadOnlyList<Span> Inner { get; }

    /// <summary>The edit that puts a line break behind the last line, or null where that has no place.</summary>
    public Edit? FinalBreak { get; init; }

    /// <summary>What is made of the text: the signature, as far as it is computed where the text is.</summary>
    public Value? Signature { get; init; }

    /// <summary>Whether the last line has its break.</summary>
    public bool IsTerminated => Lines[Lines.Count - 1].End is not null;

    /// <summary>Whether the package has its <c>prepay_id=</c>; null where that is not known.</summary>
    public bool? HasPrefix => PackageForm.IsPrefixed(Package);

    /// <summary>What the signed package is put together from; none where there is none.</summary>
    public IReadOnlyList<TextPart> Package =>
        (Kind == SigningMessageKind.Pairs ? Pairs.FirstOrDefault(pair => pair.Name == "package")?.Parts : this[SigningRole.Package]?.Parts) ?? [];

    /// <summary>Where a local can be declared before the text, or null.</summary>
    public LocalPlace? Locals { get; init; }

    /// <summary>The text where all of it is constant, else null.</summary>
    public string? Text => Lines.All(line => line.Parts.All(part => part.Value.AsText is not null)) ? string.Concat(Lines.Select(TextOf)) : null;

    /// <summary>The line of that role, or null.</summary>
    public SigningLine? this[SigningRole role] => Lines.FirstOrDefault(line => line.Role == role);

    /// <summary>What is signed as the time stamp, the nonce and so on, whatever the version; null where it is put together from several parts.</summary>
    public TextPart? PartOf(SigningRole role) =>
        (Kind == SigningMessageKind.Pairs ? Pairs.FirstOrDefault(pair => SigningRoles.OfName(pair.Name) == role)?.Parts : this[role]?.Parts) is [var only] ? only : null;

    private static string TextOf(SigningLine line) => string.Concat(line.Parts.Select(part => part.Value.AsText)) + line.End?.Kind switch
    {
        null => "",
        LineBreakKind.CarriageReturn => "\r\n",
        _ => "\n",
    };
}
