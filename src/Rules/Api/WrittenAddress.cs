using System.Text;
using WeChatPayLint.Literals;
using WeChatPayLint.Values;

namespace WeChatPayLint.Api;

/// <summary>An address as it is written: constants, texts and named parts put together, with <see cref="LiteralPiece.Hole"/> for each value that is not known.</summary>
internal sealed class WrittenAddress
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, ConstantValue Constant)> pieces = [];
    private readonly List<Value> holes = [];

    private WrittenAddress(Value value)
    {
        Append(value);
        Text = text.ToString();
    }

    /// <summary>The text with its holes.</summary>
    public string Text { get; }

    /// <summary>What is put into the holes, in order.</summary>
    public IReadOnlyList<Value> Holes => holes;

    /// <summary>Reads an address.</summary>
    public static WrittenAddress Of(Value value) => new(value);

    /// <summary>What is put in right behind a part of the text; null where something else stands there.</summary>
    public Value? HoleBehind(string part)
    {
        var at = Text.IndexOf(part, StringComparison.Ordinal) + part.Length;
        return at >= part.Length && at < Text.Length && Text[at] == LiteralPiece.Hole ? holes[Text.Take(at).Count(c => c == LiteralPiece.Hole)] : null;
    }

    /// <summary>The place of a part of the text; null where it is put together or escapes hide it.</summary>
    public Span? Place(int start, int length)
    {
        var (pieceStart, constant) = pieces.LastOrDefault(piece => piece.Start <= start);
        return constant is { Constant: string piece } && start + length <= pieceStart + piece.Length ? constant.PartAt?.Invoke(start - pieceStart, length) : null;
    }

    private void Append(Value value)
    {
        switch (value.Resolved)
        {
            case ConstantValue { Constant: string piece } constant:
                pieces.Add((text.Length, constant));
                text.Append(piece);
                break;
            case TextValue parts:
                foreach (var part in parts.Parts)
                {
                    Append(part.Value);
                }

                break;
            default:
                holes.Add(value);
                text.Append(LiteralPiece.Hole);
                break;
        }
    }
}
