using WeChatPayLint.Integration;
using WeChatPayLint.Values;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Takes values out of a node by name; what is absent or of a wrong kind is not there.</summary>
internal readonly struct Fields
{
    private static readonly Mapping Nothing = new(Span.None, []);

    private readonly Node node;
    private readonly Span key;

    private Fields(Node node, Span key)
    {
        this.node = node;
        this.key = key;
    }

    /// <summary>The first character.</summary>
    public Span Start => new(node.Span.Document, node.Span.Start, Math.Min(1, node.Span.Length));

    /// <summary>The value itself where it is written in its short form, as a text.</summary>
    public Setting? Self => node is Scalar { IsNull: false } scalar ? SettingOf(scalar, key) : null;

    public static Fields Of(Node node) => new(node, Span.None);

    public bool Has(string name) => Entry(name) is not null;

    public Span KeyOf(string name) => Entry(name)?.Key.Span ?? Span.None;

    public Setting? Setting(string name) => Entry(name) is { Value: Scalar { IsNull: false } scalar } entry ? SettingOf(scalar, entry.Key.Span) : null;

    /// <summary>The path of a file, with or without <c>file:</c> in front.</summary>
    public Setting? PathOf(string name) => Entry(name) is { Value: Scalar scalar } entry && Placeholders.FileOf(scalar.Text) is { } path
        ? new Setting(new ConstantValue(scalar.Span, StaticType.Text, path), entry.Key.Span)
        : Setting(name);

    public string? Text(string name) => Setting(name)?.Text;

    public bool? Flag(string name) => (Entry(name)?.Value as Scalar)?.AsBoolean;

    public Fields Under(string name) => Entry(name) is { } entry ? new Fields(entry.Value, entry.Key.Span) : new Fields(Nothing, key);

    public IEnumerable<Entry> Map(string name) => (Entry(name)?.Value as Mapping)?.Entries ?? [];

    /// <summary>The values of a list, texts or values under names.</summary>
    public IReadOnlyList<Fields> Items(string name) => Entry(name) is { Value: Sequence list } entry ? ItemsOf(list, entry.Key.Span, takesTexts: true) : [];

    /// <summary>The values of a list that are values under names.</summary>
    public IReadOnlyList<Fields> Objects(string name) => Entry(name) is { Value: Sequence list } entry ? ItemsOf(list, entry.Key.Span, takesTexts: false) : [];

    /// <summary>A list of texts; a text alone is a list of one.</summary>
    public SettingList List(string name)
    {
        if (Entry(name) is not { } entry)
        {
            return SettingList.None;
        }

        if (entry.Value is not Sequence sequence)
        {
            return new SettingList(entry.Value is Scalar { IsNull: false } alone ? [SettingOf(alone, entry.Key.Span)] : [], entry.Key.Span);
        }

        var settings = new List<Setting>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (item is Scalar { IsNull: false } scalar)
            {
                settings.Add(SettingOf(scalar, entry.Key.Span));
            }
        }

        return new SettingList(settings, entry.Key.Span) { Adding = text => Layout.Adding(sequence, text) };
    }

    /// <summary>A secret: known only where it is written here and not kept elsewhere.</summary>
    public Secret? Secret(string name, string kind) =>
        Setting(name) is { } setting ? new Secret(kind, setting, setting.Text is null && Entry(name)!.Value is Scalar scalar ? Placeholders.FileOf(scalar.Text) : null) : null;

    private static List<Fields> ItemsOf(Sequence list, Span key, bool takesTexts)
    {
        var items = new List<Fields>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (takesTexts || item is Mapping)
            {
                items.Add(new Fields(item, key));
            }
        }

        return items;
    }

    private Entry? Entry(string name) => (node as Mapping)?[name];

    internal static Setting SettingOf(Scalar scalar, Span key) => new(ValueOf(scalar), key);

    private static Value ValueOf(Scalar scalar)
    {
        if (scalar.IsTagged || Placeholders.Is(scalar.Text) || Placeholders.FileOf(scalar.Text) is not null)
        {
            return new UnknownValue(scalar.Span, StaticType.Text);
        }

        return new ScalarValue(scalar);
    }

    // Few settings are ever asked for the place of a part, so that none keeps a delegate for it.
    private sealed record ScalarValue(Scalar Scalar) : ConstantValue(Scalar.Span, StaticType.Text, Scalar.AsBoolean is { } flag ? flag : Scalar.Text)
    {
        public override Func<int, int, Span?>? PartAt => Scalar.PartAt;
    }
}
