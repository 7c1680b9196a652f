namespace WeChatPayLint.Values;

/// <summary>A value behind a name: a local, a parameter, a field, a property, or the last name of a member access.</summary>
/// <param name="Span">Where the name is written.</param>
/// <param name="Type">Its type, as far as known.</param>
/// <param name="Name">The name.</param>
/// <param name="Receiver">What the member is taken of (<c>response</c> in <c>response.PrepayId</c>), or null.</param>
/// <param name="Target">The value that was found behind the name, or null.</param>
public sealed record ReferenceValue(Span Span, StaticType Type, string Name, Value? Receiver, Value? Target) : Value(Span, Type)
{
    /// <summary>Whether the variable was given another value than its first, so that its name says less.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Whether the name is that of a place that keeps its value (a local, a parameter, a field, an automatic property), so that two uses are one value.</summary>
    public bool IsStored { get; init; }

    /// <summary>The arguments, where the name is that of a method that was followed to what it returns.</summary>
    public IReadOnlyList<Value> Arguments { get; init; } = [];
}
