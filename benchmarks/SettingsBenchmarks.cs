using System.Text;
using BenchmarkDotNet.Attributes;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Integration;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace WeChatPayLint.Benchmarks;

/// <summary>
/// A settings file from its bytes to its findings, beside what YamlDotNet takes for the same bytes: the baseline is its parser alone, which keeps nothing;
/// what a program does to have the values, be it the linter or another, is <see cref="Load"/>.
/// </summary>
[MemoryDiagnoser]
public class SettingsBenchmarks
{
    private byte[] file = [];

    /// <summary>Number of merchants, each with an appid, a directory, a page and an address to notify.</summary>
    [Params(10, 100, 1_000, 25_000)]
    public int Merchants { get; set; }

    /// <summary>Writes the file; one page in fifty is not covered.</summary>
    [GlobalSetup]
    public void Generate()
    {
        var text = new StringBuilder("merchants:\n");
        for (var i = 0; i < Merchants; i++)
        {
            text.Append($"""
                  - mchid: "19{i:00000000}"
                    appids: [{"{"} id: wxd930ea5d5a258f4f, kind: service-account {"}"}]
                    paymentDirectories: [https://s{i}.teashop.cn/a/]
                    pages: [https://s{i}.teashop.cn/a/b{(i % 50 == 0 ? "/c" : "")}]
                    notifyUrl: https://pay.teashop.cn/notify/{i}

                """);
        }

        file = Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The parser alone, through every event.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(file)));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    /// <summary>YamlDotNet's own document of it.</summary>
    [Benchmark]
    public int Load()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Encoding.UTF8.GetString(file)));
        return stream.Documents.Count;
    }

    /// <summary>The linter.</summary>
    [Benchmark]
    public int Check() => new Checker(Settled.Default, _ => Surroundings.Unknown).CheckBytes(file, "wechatpay.yaml", "").Findings.Count;
}
