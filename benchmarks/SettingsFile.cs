using System.Text;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Integration;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace WeChatPayLint.Benchmarks;

/// <summary>A generated settings file, and what can be done with its bytes.</summary>
internal sealed class SettingsFile
{
    private const string OneMerchant = "merchants:\n  - mchid: \"1900000109\"\n";

    private readonly byte[] bytes;

    private SettingsFile(string head, int entries, Func<int, string> entry)
    {
        Entries = entries;
        bytes = Encoding.UTF8.GetBytes(new StringBuilder(head).AppendJoin("", Enumerable.Range(0, entries).Select(entry)).ToString());
    }

    /// <summary>Number of entries, of whatever kind.</summary>
    public int Entries { get; }

    /// <summary>Length in bytes.</summary>
    public int Bytes => bytes.Length;

    private string Text => Encoding.UTF8.GetString(bytes);

    /// <summary>Merchants, each with an appid, a directory, a page and an address to notify; one page in fifty is not covered.</summary>
    public static SettingsFile Merchants(int count) => new("merchants:\n", count, i => $$"""
          - mchid: "19{{i:00000000}}"
            appids: [{ id: wxd930ea5d5a258f4f, kind: service-account }]
            paymentDirectories: [https://s{{i}}.teashop.cn/a/]
            pages: [https://s{{i}}.teashop.cn/a/b{{(i % 50 == 0 ? "/c" : "")}}]
            notifyUrl: https://pay.teashop.cn/notify/{{i}}

        """);

    /// <summary>Merchants with a directory and a page, of which a hundred thousand are within the limit of 16 MB.</summary>
    public static SettingsFile ShortMerchants(int count) => new("merchants:\n", count, i => $"""
          - mchid: "19{i:00000000}"
            paymentDirectories: [https://s{i}.teashop.cn/a/]
            pages: [https://s{i}.teashop.cn/a/b]

        """);

    /// <summary>Directories of one merchant.</summary>
    public static SettingsFile Directories(int count) => new(OneMerchant + "    paymentDirectories:\n", count, i => $"      - https://s{i}.teashop.cn/a/\n");

    /// <summary>Pages of one merchant.</summary>
    public static SettingsFile Pages(int count) => new(OneMerchant + "    paymentDirectories: [https://www.teashop.cn/]\n    pages:\n", count, i => $"      - https://www.teashop.cn/a{i}/b\n");

    /// <summary>H5 domains of one merchant.</summary>
    public static SettingsFile Domains(int count) => new(OneMerchant + "    h5Domains:\n", count, i => $"      - s{i}.teashop.cn\n");

    /// <summary>YamlDotNet's parser alone, through every event. It keeps nothing.</summary>
    public int Parse()
    {
        var parser = new Parser(new StringReader(Text));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    /// <summary>YamlDotNet's own document, which is what any program has to make to have the values.</summary>
    public int Load()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        return stream.Documents.Count;
    }

    /// <summary>The linter, from the bytes to the findings.</summary>
    public int Check() => new Checker(Settled.Default, _ => Surroundings.Unknown).CheckBytes(bytes, "wechatpay.yaml", "").Findings.Count;
}
