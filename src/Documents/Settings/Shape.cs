namespace WeChatPayLint.Documents.Settings;

/// <summary>What a value of a settings file looks like.</summary>
public abstract record Shape
{
    // Shapes are shared by names; their identity is enough to compare them.
    /// <inheritdoc/>
    public override string ToString() => GetType().Name;
}

/// <summary>A text; a number is taken for one, since a merchant's number may be written without quotes.</summary>
/// <param name="Values">The texts that are possible; empty where any is.</param>
public sealed record TextShape(params string[] Values) : Shape;

/// <summary>A number.</summary>
public sealed record NumberShape : Shape;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagShape : Shape;

/// <summary>A list of values of one shape.</summary>
/// <param name="Item">The shape of each.</param>
public sealed record ListShape(Shape Item) : Shape;

/// <summary>Values under names.</summary>
/// <param name="Names">The names; any other is unknown.</param>
public sealed record ObjectShape(params Property[] Names) : Shape
{
    private readonly Dictionary<string, Property> byName = Names.ToDictionary(property => property.Name, StringComparer.Ordinal);

    /// <summary>The property of a name, or null.</summary>
    public Property? this[string name] => byName.TryGetValue(name, out var property) ? property : null;
}

/// <summary>Values of one shape under names that the author chooses.</summary>
/// <param name="Item">The shape of each.</param>
public sealed record MapShape(Shape Item) : Shape;

/// <summary>One of two shapes; the first is the short form.</summary>
/// <param name="Short">A text.</param>
/// <param name="Long">A list, or values under names.</param>
public sealed record EitherShape(Shape Short, Shape Long) : Shape;

/// <summary>A name of a settings file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Meaning">What it is, and where it is found.</param>
/// <param name="Example">A value as an editor offers it, or null.</param>
public sealed record Property(string Name, Shape Shape, Text Meaning, string? Example = null);

/// <summary>Anything.</summary>
public sealed record AnyShape : Shape;
