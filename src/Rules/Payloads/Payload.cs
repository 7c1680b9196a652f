using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A set of fields that belong together, with what is known of their purpose.</summary>
public sealed class Payload
{
    private readonly Dictionary<string, Field> last = new(StringComparer.Ordinal);

    /// <summary>Recognises what the fields are.</summary>
    public Payload(PayloadShape shape, IReadOnlyList<Field> fields, Evidence evidence)
    {
        Shape = shape;
        Fields = fields;
        Evidence = evidence;
        foreach (var field in fields)
        {
            last[field.Path] = field;
        }

        IsWeChatPay = Recognition.IsWeChatPay(this);
        Version = Recognition.VersionOf(this);
        Kind = Recognition.KindOf(this);
    }

    /// <summary>The shape of code it was read from.</summary>
    public PayloadShape Shape { get; }

    /// <summary>The fields in the order of the source; a name may occur more than once.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>What else is known of the place.</summary>
    public Evidence Evidence { get; }

    /// <summary>What the fields are used for.</summary>
    public PayloadKind Kind { get; }

    /// <summary>Version of the interface they are written for.</summary>
    public ApiVersion Version { get; }

    /// <summary>Whether it is proven that these are WeChat Pay's fields.</summary>
    public bool IsWeChatPay { get; }

    /// <summary>The last field of that path, or null.</summary>
    public Field? this[string path] => last.TryGetValue(path, out var field) ? field : null;

    /// <summary>Whether any of the paths occurs.</summary>
    public bool HasAny(params string[] paths) => paths.Any(last.ContainsKey);

    /// <summary>How many of the paths occur.</summary>
    public int Count(IEnumerable<string> paths) => paths.Count(last.ContainsKey);

    /// <summary>The constant text of a field, or null.</summary>
    public string? TextOf(string path) => this[path]?.Value.AsText;
}
