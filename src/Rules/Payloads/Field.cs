using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A value under a wire name.</summary>
public sealed record Field
{
    private readonly Lazy<Value> value;

    /// <summary>A field whose value is read when a rule first asks for it: of many fields, only the name counts.</summary>
    /// <param name="path">The wire names from the payload's root, joined by dots: <c>amount.total</c>.</param>
    /// <param name="readValue">Reads the value that is sent.</param>
    /// <param name="keySpan">Where the name is written.</param>
    public Field(string path, Func<Value> readValue, Span keySpan)
    {
        Path = path;
        KeySpan = keySpan;
        value = new(readValue, LazyThreadSafetyMode.None);
    }

    /// <summary>A field whose value is known already.</summary>
    /// <param name="path">The wire names from the payload's root, joined by dots: <c>amount.total</c>.</param>
    /// <param name="value">The value that is sent.</param>
    /// <param name="keySpan">Where the name is written.</param>
    public Field(string path, Value value, Span keySpan)
        : this(path, () => value, keySpan)
    {
    }

    /// <summary>The wire names from the payload's root, joined by dots: <c>amount.total</c>.</summary>
    public string Path { get; init; }

    /// <summary>The value that is sent.</summary>
    public Value Value => value.Value;

    /// <summary>Where the name is written.</summary>
    public Span KeySpan { get; init; }

    /// <summary>Type of the member that takes the value; unknown for a container that takes anything.</summary>
    public StaticType SlotType { get; init; }

    /// <summary>What puts the field in, where another can be written beside it.</summary>
    public Element? Element { get; init; }

    /// <summary>How another key is written where this one is a string.</summary>
    public bool IsQuotedKey { get; init; }

    /// <summary>Whether other code may use the key's name, as it does with a variable's anonymous object.</summary>
    public bool IsKeyShared { get; init; }

    /// <summary>The keyword that makes the value's member a constant of the language, which cannot be computed; null where it is none.</summary>
    public Span? ConstKeyword { get; init; }

    /// <summary>Whether only its own type can use the member.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether it is set only in a branch or a loop that the payload was not created in.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Another wire name, written as this field's key is.</summary>
    public string KeyOf(string wire) => IsQuotedKey ? "\"" + wire + "\"" : wire;

    /// <summary>The last wire name of the path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('.') + 1);

    /// <summary>Whether the member's name is only a spelling of the wire name, as an SDK's <c>OutTradeNumber</c> is.</summary>
    public bool IsSpelling { get; init; }

    /// <summary>Whether the value is put into markup as it is, so that a <c>&lt;</c> or <c>&amp;</c> in it breaks the document: an element's text outside of CDATA.</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Whether a converter writes the member, so that its type says nothing about the wire.</summary>
    public bool HasConverter { get; init; }

    /// <summary>Finds out whether the value comes straight from the client; asked only for what a client must not decide, since it costs a walk through the method.</summary>
    public Func<ClientInput?>? FindClientInput { get; init; }

    /// <summary>Finds where the value is made anew for each attempt of something that is tried again; asked only for what has to stay the same, since it costs a walk through the method.</summary>
    public Func<Span?>? FindRenewal { get; init; }

    /// <summary>The place to mark and the place where the value is used, if they differ.</summary>
    public Problem Problem(Value wrong, Text message) => Problem(wrong.Span, message);

    /// <summary>A problem at a place within the value; where that is elsewhere in the program, the use becomes a related place.</summary>
    public Problem Problem(Span place, Text message) => Used(new(place, message));

    /// <summary>A problem of the value itself, which is marked where the field is if it has no place; where it has one elsewhere in the program, the use becomes a related place.</summary>
    public Problem Used(Problem problem)
    {
        var place = problem.Span.IsNone ? Value.Span : problem.Span;
        return problem with { Span = place, Related = Value.Span.Contains(place) ? [] : [Value.Span] };
    }
}
