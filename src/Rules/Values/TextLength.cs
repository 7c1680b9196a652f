using System.Globalization;
using System.Text;
using WeChatPayLint.Api;

namespace WeChatPayLint.Values;

/// <summary>How long a text is, in the three ways that interfaces count. Of a computed text it is the least: the sum of what is known of its parts.</summary>
/// <param name="CodeUnits">UTF-16 code units, which is <c>string.Length</c>: "汉字" has 2, "😀" has 2.</param>
/// <param name="CodePoints">Code points, which V3 calls characters: "汉字" has 2, "😀" has 1.</param>
/// <param name="Utf8Bytes">Bytes in UTF-8, which V2 counts: "汉字" has 6, "😀" has 4.</param>
public readonly record struct TextLength(int CodeUnits, int CodePoints, int Utf8Bytes)
{
    private const int DashedGuid = 36;
    private const int TicksDigits = 18;
    private const int MaxCount = 100_000;

    /// <summary>Nothing, or nothing that is known.</summary>
    public static readonly TextLength None = default;

    /// <summary>The length of a number of ASCII characters, which count as one in every way.</summary>
    public static TextLength OfAscii(int count) => new(count, count, count);

    /// <summary>The length of a text that is known.</summary>
    public static TextLength Of(string text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return new(text.Length, text.Length - pairs, Encoding.UTF8.GetByteCount(text));
    }

    /// <summary>The least length of a value that is written as text with a format; none where nothing is known.</summary>
    public static TextLength AtLeast(Value value, string? format = null) => value.Resolved switch
    {
        ConstantValue { Constant: string text } => Of(text),
        ConstantValue constant => constant.AsNumber() is { } number ? OfAscii(Digits(number)) : None,
        TextValue text => text.Parts.Aggregate(None, (sum, part) => sum + AtLeast(part.Value, part.Format)),
        ChoiceValue choice => choice.Options.Select(option => AtLeast(option)).Aggregate((TextLength?)null, Least) ?? None,
        ConversionValue conversion => AtLeast(conversion.Operand, format),
        CallValue call => OfCall(call, format),
        { Type: StaticType.Guid } => OfGuid(format),
        { Type: StaticType.DateTime or StaticType.DateTimeOffset } => OfDate(format),
        ReferenceValue { Name: "Now" or "UtcNow" } => OfDate(format),
        ReferenceValue { Name: "Ticks" } => OfAscii(TicksDigits),
        ReferenceValue reference when IsMerchantId(reference.Name) => OfAscii(8),
        { Type: StaticType.Integer } => OfAscii(1),
        _ => None,
    };

    /// <summary>The length of two texts one after the other.</summary>
    public static TextLength operator +(TextLength left, TextLength right) =>
        new(left.CodeUnits + right.CodeUnits, left.CodePoints + right.CodePoints, left.Utf8Bytes + right.Utf8Bytes);

    private static TextLength? Least(TextLength? left, TextLength right) => left is not { } known ? right
        : new(Math.Min(known.CodeUnits, right.CodeUnits), Math.Min(known.CodePoints, right.CodePoints), Math.Min(known.Utf8Bytes, right.Utf8Bytes));

    private static TextLength OfCall(CallValue call, string? format)
    {
        var arguments = call.Arguments;
        switch (call.Name)
        {
            case "ToString" when call.Receiver is not null:
                return AtLeast(call.Receiver, arguments.Count > 0 ? arguments[0].AsText : format);
            case "BuildRandomStr" when arguments is [var count]:
                return OfAscii(Count(count));
            case "PadLeft" or "PadRight" when arguments.Count > 0:
                return OfAscii(Count(arguments[0]));

            // As many characters as are asked for, or an exception; each is taken for one code point, since what needs two code units is refused anyway.
            case "Substring" when arguments is [_, var count]:
                return OfAscii(Count(count));
            case "Replace" when call.Receiver is not null && arguments.Count == 2 && arguments[0].AsText == "-" && arguments[1].AsText == "":
                return AtLeast(call.Receiver).CodeUnits == DashedGuid ? OfAscii(32) : None;
            case "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" when call.Receiver is not null:
                return AtLeast(call.Receiver);
            case "ToUnixTimeMilliseconds":
                return OfAscii(13);
            case "ToUnixTimeSeconds":
                return OfAscii(10);
            case "Next" when arguments.Count == 2:
                return OfAscii(arguments[0].AsConstant?.AsNumber() is { } least and > 0 ? Digits(least) : 1);
            case "NewGuid":
                return OfGuid(format);
            default:
                return call.Type switch
                {
                    StaticType.Guid => OfGuid(format),
                    StaticType.DateTime or StaticType.DateTimeOffset => OfDate(format),
                    StaticType.Integer => OfAscii(1),
                    _ => None,
                };
        }
    }

    private static TextLength OfGuid(string? format) => OfAscii(format?.ToUpperInvariant() switch
    {
        "N" => 32,
        "B" or "P" => 38,
        "X" => 68,
        _ => DashedGuid,
    });

    // Without a format of its own a date is written as the culture likes it.
    private static TextLength OfDate(string? format) => OfAscii(format is null ? 0 : DateFormat.Of(format)?.LeastLength ?? 0);

    private static int Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static int Count(Value value) => value.AsConstant?.AsNumber() is { } number and > 0 and < MaxCount ? (int)number : 0;

    private static bool IsMerchantId(string name) => SpellingComparer.Instance.Equals(name, "mchid");
}
