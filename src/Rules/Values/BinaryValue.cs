namespace WeChatPayLint.Values;

/// <summary>Two values joined by an arithmetic operator.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Type">Type of the result, as far as known.</param>
/// <param name="Operator">One of <c>+ - * / %</c>.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BinaryValue(Span Span, StaticType Type, char Operator, Value Left, Value Right) : Value(Span, Type);
