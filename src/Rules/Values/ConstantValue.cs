using System.Globalization;

namespace WeChatPayLint.Values;

/// <summary>A value known when the program is compiled; null is a constant too.</summary>
public record ConstantValue(Span Span, StaticType Type, object? Constant) : Value(Span, Type)
{
    /// <summary>Finds the place of a part of a constant text (start, length) in the document, or null where escapes hide it.</summary>
    public virtual Func<int, int, Span?>? PartAt { get; init; }

    /// <summary>The place of a part of a constant text; the whole value where the part cannot be told apart.</summary>
    public Span Part(int start, int length) => PartAt?.Invoke(start, length) ?? Span;

    /// <summary>The constant as a number, or null. A text counts only if <paramref name="parseText"/> says so.</summary>
    public decimal? AsNumber(bool parseText = false) => Constant switch
    {
        decimal number => number,
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        float number when Math.Abs(number) < 1e15 => (decimal)number,
        string text when parseText && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        string or char or bool or double or float or null => null,
        IConvertible number => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
        _ => null,
    };
}
