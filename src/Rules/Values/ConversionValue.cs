namespace WeChatPayLint.Values;

/// <summary>A cast that is written out: <c>(int)x</c>. <see cref="Value.Type"/> is the type it casts to.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Type">The type it casts to.</param>
/// <param name="Operand">The value that is cast.</param>
public sealed record ConversionValue(Span Span, StaticType Type, Value Operand) : Value(Span, Type);
