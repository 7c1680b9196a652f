using WeChatPayLint.Integration;
using WeChatPayLint.Values;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Takes values out of a node by name; what is absent or of a wrong kind is not there.</summary>
internal sealed class Fields
{
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

    public Fields Under(string name) => Entry(name) is { } entry ? new Fields(entry.Value, entry.Key.Span) : new Fields(new Mapping(node.Span, []), key);

    public IEnumerable<Entry> Map(string name) => (Entry(name)?.Value as Mapping)?.Entries ?? [];

    /// <summary>The values of a list, texts or values under names.</summary>
    public IEnumerable<Fields> Items(string name) => Entry(name) is { Value: Sequence list } entry ? list.Items.Select(item => new Fields(item, entry.Key.Span)) : [];

    /// <summary>The values of a list that are values under names.</summary>
    public IEnumerable<Fields> Objects(string name) => Items(name).Where(item => item.node is Mapping);

    /// <summary>A list of texts; a text alone is a list of one.</summary>
    public SettingList List(string name)
    {
        if (Entry(name) is not { } entry)
        {
            return SettingList.None;
        }

        var items = entry.Value is Sequence list ? list.Items : [entry.Value];
        return new SettingList([.. items.OfType<Scalar>().Where(item => !item.IsNull).Select(item => SettingOf(item, entry.Key.Span))], entry.Key.Span)
        {
            Adding = entry.Value is Sequence sequence ? text => Layout.Adding(sequence, text) : null,
        };
    }

    /// <summary>A secret: known only where it is written here and not kept elsewhere.</summary>
    public Secret? Secret(string name, string kind) =>
        Setting(name) is { } setting ? new Secret(kind, setting, setting.Text is null && Entry(name)!.Value is Scalar scalar ? Placeholders.FileOf(scalar.Text) : null) : null;

    private Entry? Entry(string name) => (node as Mapping)?[name];

    internal static Setting SettingOf(Scalar scalar, Span key) => new(ValueOf(scalar), key);

    private static Value ValueOf(Scalar scalar)
    {
        if (scalar.IsTagged || Placeholders.Is(scalar.Text) || Placeholders.FileOf(scalar.Text) is not null)
        {
            return new UnknownValue(scalar.Span, StaticType.Text);
        }

        return new ConstantValue(scalar.Span, StaticType.Text, scalar.AsBoolean is { } flag ? flag : scalar.Text) { PartAt = scalar.PartAt };
    }
}
