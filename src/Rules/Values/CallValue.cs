namespace WeChatPayLint.Values;

/// <summary>A call whose result is the value: <c>Guid.NewGuid()</c>, <c>price.ToString("F2")</c>.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Type">Type of the result, as far as known.</param>
/// <param name="Name">Name of the method.</param>
/// <param name="Receiver">What it is called on; a type's name is a <see cref="ReferenceValue"/> such as <c>Math</c>. Null for a plain call.</param>
/// <param name="Arguments">The arguments in order.</param>
/// <param name="NameSpan">Where the method's name is written.</param>
public sealed record CallValue(Span Span, StaticType Type, string Name, Value? Receiver, IReadOnlyList<Value> Arguments, Span NameSpan) : Value(Span, Type)
{
    /// <summary>Name of the type or member the method is called on, such as <c>Math</c>; empty where there is none.</summary>
    public string On => Receiver is ReferenceValue reference ? reference.Name : "";

    /// <summary>Whether this is a call of the named method on the named type: <c>Is("Math", "Round")</c>.</summary>
    public bool Is(string type, string method) => Name == method && On == type;
}
