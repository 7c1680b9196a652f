namespace WeChatPayLint.Values;

/// <summary>One of several values: <c>?:</c>, <c>??</c>, a switch expression.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Type">Type of the result, as far as known.</param>
/// <param name="Options">What it may be.</param>
public sealed record ChoiceValue(Span Span, StaticType Type, IReadOnlyList<Value> Options) : Value(Span, Type);
