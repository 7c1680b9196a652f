namespace WeChatPayLint.Values;

/// <summary>What is known of a value: a constant, a text with holes, a way of computing, or nothing.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Type">Its type, as far as known.</param>
public abstract record Value(Span Span, StaticType Type)
{
    /// <summary>Whether it is awaited, so that a member behind it would be asked of the task.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Whether it is a number, date or GUID that can be absent (<c>long?</c>), which has fewer ways to be converted.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The value behind names and parentheses: a reference to a known value is followed to where that value is written.</summary>
    public Value Resolved
    {
        get
        {
            var value = this;
            while (value is ReferenceValue { Target: { } target })
            {
                value = target;
            }

            return value;
        }
    }

    /// <summary>The constant behind names, or null.</summary>
    public ConstantValue? AsConstant => Resolved as ConstantValue;

    /// <summary>The constant text behind names, or null.</summary>
    public string? AsText => AsConstant?.Constant as string;

    /// <summary>This value, or every alternative that it may be, names followed.</summary>
    public IEnumerable<Value> Alternatives => Uses.Select(use => use.Resolved);

    /// <summary>This value, or every alternative that it may be, by the name it is used under.</summary>
    public IEnumerable<Value> Uses => Resolved is ChoiceValue choice ? choice.Options.SelectMany(option => option.Uses) : [this];

    // A record prints its properties, and most values are their own Resolved.
    /// <inheritdoc/>
    public sealed override string ToString() => GetType().Name + " " + Span;
}
