using WeChatPayLint.Api;
using WeChatPayLint.Integration;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Finds the payment sections of a program's <c>appsettings.json</c>, by their names or by names that only WeChat Pay's settings have.</summary>
internal sealed class ProgramSettingsReader
{
    private static readonly string[] ForTests = ["development", "dev", "local", "test", "testing", "staging", "uat"];

    private readonly List<Merchant> merchants = [];
    private readonly bool isTest;
    private readonly bool mayBeOverridden;

    private ProgramSettingsReader(string path)
    {
        // appsettings.Development.json
        var words = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Split('.');
        isTest = words.Any(word => ForTests.Contains(word, StringComparer.OrdinalIgnoreCase));
        mayBeOverridden = words.Length < 3;
    }

    public static IReadOnlyList<Merchant> Read(Document document)
    {
        var reader = new ProgramSettingsReader(document.Source.Path);
        reader.Visit(document.Root, "");
        return reader.merchants;
    }

    private void Visit(Node node, string sections)
    {
        foreach (var item in node.Items)
        {
            Visit(item, sections);
        }

        foreach (var group in node.Entries.Where(entry => entry.Value.IsScalar).GroupBy(entry => Split(entry.Name).Section, StringComparer.Ordinal))
        {
            Read(sections + "/" + group.Key, [.. group]);
        }

        foreach (var entry in node.Entries.Where(entry => !entry.Value.IsScalar))
        {
            Visit(entry.Value, sections + "/" + entry.Name);
        }
    }

    // "WeChatPay:MchId" and "EasyAbp.Abp.WeChat.Pay.MchId" have their sections in the name.
    private static (string Section, string Name) Split(string name)
    {
        var end = name.LastIndexOfAny([':', '.']);
        return end < 0 ? ("", name) : (name.Substring(0, end), name.Substring(end + 1));
    }

    private void Read(string sections, IReadOnlyList<Entry> entries)
    {
        var known = entries
            .Select(entry => (Entry: entry, Meaning: ProgramSettingNames.MeaningOf(Split(entry.Name).Name)))
            .Where(pair => pair.Meaning is not null && pair.Entry.Value.Text.Length > 0)
            .Select(pair => (Setting: Fields.SettingOf(pair.Entry.Value, pair.Entry.Key), Meaning: pair.Meaning!))
            .Where(pair => pair.Setting is not null)
            .Select(pair => (Setting: pair.Setting!, pair.Meaning))
            .ToList();
        if (known.Count == 0 || ProgramSettingNames.IsOther(sections) || !(ProgramSettingNames.IsPayment(sections) || IsOwn(entries, known.Select(pair => pair.Meaning).ToList())))
        {
            return;
        }

        Setting? First(string meaning) => known.Where(pair => pair.Meaning == meaning).Select(pair => pair.Setting).FirstOrDefault();
        IEnumerable<Setting> All(string meaning) => known.Where(pair => pair.Meaning == meaning).Select(pair => pair.Setting);

        var merchant = new Merchant
        {
            Place = known[0].Setting.Span,
            Environment = sections,
            IsTest = isTest,
            MayBeOverridden = mayBeOverridden,
            Mchid = First(ProgramSettingNames.Mchid),
            Version = known.Any(pair => pair.Meaning is SettingNames.ApiV3Key or ProgramSettingNames.Serial or ProgramSettingNames.PublicKeyId) ? ApiVersion.V3 : ApiVersion.Unknown,
            Appids = [.. All(ProgramSettingNames.Appid).Select(id => new Appid(id, null))],
            NotifyUrls = [.. All(ProgramSettingNames.NotifyUrl).Select(url => new SettingList([url], url.KeySpan))],
            Secrets = [.. known.Where(pair => SettingNames.IsSecret(pair.Meaning)).Select(pair => new Secret(pair.Meaning, pair.Setting, PathIn(pair.Meaning, pair.Setting)))],
            Certificate = First(ProgramSettingNames.Serial) is var serial && First(ProgramSettingNames.CertificateFile) is var file && (serial ?? file) is not null ? new Certificate(serial, file) : null,
            PublicKeyId = First(ProgramSettingNames.PublicKeyId),
        };
        merchants.Add(merchant);
        foreach (var sub in All(ProgramSettingNames.SubMchid))
        {
            merchants.Add(new Merchant { Place = sub.Span, Environment = sections, IsTest = isTest, Mchid = sub, Provider = merchant });
        }
    }

    // A merchant's number is anybody's name; beside an APIv3 key, or an appid and an address to notify, it is WeChat Pay's.
    private static bool IsOwn(IReadOnlyList<Entry> entries, List<string> meanings) =>
        entries.Any(entry => SettingNames.IsOwn(Split(entry.Name).Name))
        && meanings.Contains(ProgramSettingNames.Mchid)
        && (meanings.Contains(SettingNames.ApiV3Key) || HasAppid(entries));

    private static bool HasAppid(IReadOnlyList<Entry> entries) => entries.Any(entry =>
        ProgramSettingNames.MeaningOf(Split(entry.Name).Name) == ProgramSettingNames.Appid && entry.Value.Text.StartsWith("wx", StringComparison.Ordinal));

    private static string? PathIn(string meaning, Setting setting) =>
        meaning == SettingNames.PrivateKey && setting.Text is { Length: < 260 } text && (text.EndsWith(".pem", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".key", StringComparison.OrdinalIgnoreCase)) ? text : null;
}
