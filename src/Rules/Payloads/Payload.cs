using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>A set of fields that belong together, with what is known of their purpose.</summary>
public sealed class Payload
{
    private readonly Dictionary<string, Field> last = new(StringComparer.Ordinal);
    private Completeness? completeness;

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
        Product = Recognition.ProductOf(this);
        Mode = Recognition.ModeOf(this);
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

    /// <summary>Where the order is paid, as far as its fields, its type or its address tell.</summary>
    public Product Product { get; }

    /// <summary>In whose name the order is placed, by its fields first.</summary>
    public MerchantMode Mode { get; }

    /// <summary>Where it is created; where that is not in sight, the name of its first field.</summary>
    public Span Place => !Evidence.Creation.IsNone ? Evidence.Creation : Fields.Count > 0 ? Fields[0].KeySpan : Span.None;

    /// <summary>How much of it is in sight.</summary>
    public Completeness Completeness => completeness ??= Evidence.FindCompleteness?.Invoke() ?? Completeness.Unknown;

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

    /// <summary>
    /// Whether it is proven that the payload goes out without the field: everything that could put it in is in sight, and no object around it came from elsewhere.
    /// A sender of the program's own can add what comes from its settings (appid, merchant, notify_url, signature); such a field is lacking only in a payload that is sent as it is.
    /// What a known client fills in is never lacking.
    /// </summary>
    public bool Lacks(string path, bool senderMayAdd = false) =>
        !last.ContainsKey(path)
        && !HasUnreadParentOf(path)
        && (senderMayAdd ? Completeness.IsSent : Completeness.IsKnown)
        && !Completeness.FilledIn.Contains(path);

    // amount = x.ToAmount() may have a total, and a variable's object can be given one after its creation; an SDK's empty new Amount() has none.
    private bool HasUnreadParentOf(string path)
    {
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            var parent = path.Substring(0, dot);
            if (last.TryGetValue(parent, out var field) && field.Value.AsConstant is null && (field.Value is ReferenceValue || (!IsEmptyPart(field) && !last.Keys.Any(other => other.StartsWith(parent + ".", StringComparison.Ordinal)))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEmptyPart(Field field) => Evidence.IsSdkType && field.Value is CreationValue { Arguments.Count: 0 };
}
