using WeChatPayLint.Integration;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Takes values out of a node by name; what is absent or of a wrong kind is not there.</summary>
internal readonly struct Fields
{
    private readonly Node? node;
    private readonly Node key;

    private Fields(Node? node, Node key)
    {
        this.node = node;
        this.key = key;
    }

    /// <summary>The first character.</summary>
    public Span Start => node is { } value ? new(value.Span.Document, value.Span.Start, Math.Min(1, value.Span.Length)) : Span.None;

    /// <summary>The value itself where it is written in its short form, as a text.</summary>
    public Setting? Self => SettingOf(node, key);

    public static Fields Of(Node node) => new(node, default);

    public bool Has(string name) => Entry(name) is not null;

    public Span KeyOf(string name) => Entry(name)?.Key.Span ?? Span.None;

    public Setting? Setting(string name) => Entry(name) is { } entry ? SettingOf(entry.Value, entry.Key) : null;

    /// <summary>The path of a file, with or without <c>file:</c> in front.</summary>
    public Setting? PathOf(string name) => Entry(name) is { } entry && Placeholders.FileOf(entry.Value.Text) is { } path
        ? new PathSetting(entry.Value, entry.Key, path)
        : Setting(name);

    public string? Text(string name) => Setting(name)?.Text;

    public bool? Flag(string name) => Entry(name)?.Value.AsBoolean;

    public Fields Under(string name) => Entry(name) is { } entry ? new Fields(entry.Value, entry.Key) : new Fields(null, key);

    public Children<Entry> Map(string name) => Entry(name)?.Value.Entries ?? default;

    /// <summary>The values of a list as they are.</summary>
    public Children<Node> ListOf(string name) => Entry(name)?.Value.Items ?? default;

    /// <summary>The values of a list, texts or values under names.</summary>
    public IEnumerable<Fields> Items(string name) => Entry(name) is { } entry ? entry.Value.Items.Select(item => new Fields(item, entry.Key)) : [];

    /// <summary>What is read from the values of a list, values under names and, unless they are to be left out, texts. Most lists of a merchant are not there.</summary>
    public IReadOnlyList<T> Each<T>(string name, Func<Fields, T?> read, bool takesTexts = true)
        where T : class
    {
        if (Entry(name) is not { Value.Items: { Count: > 0 } items } entry)
        {
            return [];
        }

        var all = new T[items.Count];
        var count = 0;
        foreach (var item in items)
        {
            if ((takesTexts || item.IsMapping) && read(new Fields(item, entry.Key)) is { } value)
            {
                all[count++] = value;
            }
        }

        Array.Resize(ref all, count);
        return all;
    }

    /// <summary>A list of texts; a text alone is a list of one.</summary>
    public SettingList List(string name) =>
        Entry(name) is not { } entry ? SettingList.None
        : entry.Value.IsSequence ? new NodeList(entry.Value, entry.Key)
        : new SettingList(SettingOf(entry.Value, entry.Key) is { } alone ? [alone] : [], entry.Key.Span);

    /// <summary>A secret: known only where it is written here and not kept elsewhere.</summary>
    public Secret? Secret(string name, string kind) =>
        Setting(name) is { } setting ? new Secret(kind, setting, setting.Text is null ? Placeholders.FileOf(Entry(name)!.Value.Value.Text) : null) : null;

    /// <summary>A text that is written; null is none.</summary>
    internal static Setting? SettingOf(Node? node, Node key) => node is { IsScalar: true, IsNull: false } scalar ? new NodeSetting(scalar, key) : null;

    private Entry? Entry(string name) => node?[name];
}
