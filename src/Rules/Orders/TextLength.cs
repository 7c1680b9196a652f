using System.Globalization;
using WeChatPayLint.Api;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>How long a computed text is at least, in characters: the sum of what is known of its parts.</summary>
internal static class TextLength
{
    private const int DashedGuid = 36;
    private const int TicksDigits = 18;

    /// <summary>The least length; 0 where nothing is known.</summary>
    public static int AtLeast(Value value, string? format = null) => value.Resolved switch
    {
        ConstantValue { Constant: string text } => text.Length,
        ConstantValue constant => constant.AsNumber() is { } number ? number.ToString(CultureInfo.InvariantCulture).Length : 0,
        TextValue text => text.Parts.Sum(part => AtLeast(part.Value, part.Format)),
        ChoiceValue choice => choice.Options.Select(option => AtLeast(option)).DefaultIfEmpty().Min(),
        ConversionValue conversion => AtLeast(conversion.Operand, format),
        CallValue call => OfCall(call, format),
        { Type: StaticType.Guid } => OfGuid(format),
        { Type: StaticType.DateTime or StaticType.DateTimeOffset } => OfDate(format),
        ReferenceValue { Name: "Now" or "UtcNow" } => OfDate(format),
        ReferenceValue { Name: "Ticks" } => TicksDigits,
        ReferenceValue reference when IsMerchantId(reference.Name) => 8,
        { Type: StaticType.Integer } => 1,
        _ => 0,
    };

    private static int OfCall(CallValue call, string? format)
    {
        var arguments = call.Arguments;
        switch (call.Name)
        {
            case "ToString" when call.Receiver is not null:
                return AtLeast(call.Receiver, arguments.Count > 0 ? arguments[0].AsText : format);
            case "BuildRandomStr" when arguments is [var count]:
                return (int)(count.AsConstant?.AsNumber() ?? 0);
            case "PadLeft" or "PadRight" when arguments.Count > 0:
                return (int)(arguments[0].AsConstant?.AsNumber() ?? 0);
            case "Replace" when call.Receiver is not null && arguments.Count == 2 && arguments[0].AsText == "-" && arguments[1].AsText == "":
                return AtLeast(call.Receiver) == DashedGuid ? 32 : 0;
            case "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" when call.Receiver is not null:
                return AtLeast(call.Receiver);
            case "ToUnixTimeMilliseconds":
                return 13;
            case "ToUnixTimeSeconds":
                return 10;
            case "Next" when arguments.Count == 2:
                return arguments[0].AsConstant?.AsNumber() is { } least and > 0 ? least.ToString(CultureInfo.InvariantCulture).Length : 1;
            case "NewGuid":
                return OfGuid(format);
            default:
                return call.Type switch
                {
                    StaticType.Guid => OfGuid(format),
                    StaticType.DateTime or StaticType.DateTimeOffset => OfDate(format),
                    StaticType.Integer => 1,
                    _ => 0,
                };
        }
    }

    private static int OfGuid(string? format) => format?.ToUpperInvariant() switch
    {
        "N" => 32,
        "B" or "P" => 38,
        "X" => 68,
        _ => DashedGuid,
    };

    // Only formats of digits have a length of their own: yyyyMMddHHmmssfff, with separators.
    private static int OfDate(string? format)
    {
        if (format is null || format.Length < 2)
        {
            return 0;
        }

        var isFixed = format.All(c => "yMdHhmsf-_.: ".IndexOf(c) >= 0);
        return isFixed && !format.Contains("MMM") && !format.Contains("ddd") && HasOnlyPairs(format) ? format.Length : 0;
    }

    private static bool HasOnlyPairs(string format) => "MdHhms".All(letter => format.Count(c => c == letter) % 2 == 0);

    private static bool IsMerchantId(string name) => SpellingComparer.Instance.Equals(name, "mchid");
}
