namespace WeChatPayLint.Values;

/// <summary>A value of which nothing is known but, perhaps, its type.</summary>
public sealed record UnknownValue(Span Span, StaticType Type) : Value(Span, Type);
