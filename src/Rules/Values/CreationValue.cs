namespace WeChatPayLint.Values;

/// <summary>A new object: <c>new DateTime(1970, 1, 1)</c>.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Type">Its type, as far as the rules care.</param>
/// <param name="TypeName">Simple name of the type; empty for an anonymous one.</param>
/// <param name="Arguments">The constructor's arguments in order.</param>
public sealed record CreationValue(Span Span, StaticType Type, string TypeName, IReadOnlyList<Value> Arguments) : Value(Span, Type);
