using WeChatPayLint.Integration;

namespace WeChatPayLint.Documents.Settings;

/// <summary>A list of texts that a document has.</summary>
internal sealed record NodeList : SettingList
{
    private readonly Node list;

    public NodeList(Node list, Node key)
        : base(Read(list, key), key.Span)
    {
        this.list = list;
    }

    public override Edit? Adding(string text) => Layout.Adding(list, text);

    private static Setting[] Read(Node list, Node key)
    {
        var settings = new Setting[list.Items.Count];
        var count = 0;
        foreach (var item in list.Items)
        {
            if (item is { IsScalar: true, IsNull: false })
            {
                settings[count++] = new NodeSetting(item, key);
            }
        }

        Array.Resize(ref settings, count);
        return settings;
    }
}
