using System.Text;
using CsCheck;
using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>Whatever a file has in it, a run ends with findings or one clear sentence.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Words =
    [
        "merchants:", "\n", "\n  ", "\n  - ", "\n    ", "- ", ": ", "mchid", "\"1900000109\"", "paymentDirectories:", "https://www.Teashop.cn/pay", "pages:", "{ ", " }", "[", "]", ",", "#", " # ",
        "wechatpay-lint: ignore[WXC102] x", "wechatpay-lint: ignore[", "&a ", "*a", "<<: ", "'", "\"", "|\n", ">-\n", "!x ", "\t", "\r\n", "汉", "😀", "://", "?", "%41", "keys:", "apiV3Key:", "env:A", "${A}",
        "certificate:", "serial:", "file:", "../../x", "notifyUrl:", "https://", "http://[::1", "@", ":8443", "---", "...", "\\", "\\u12", "null", "true", "1e999", "-", "environments:", "orders:", "product: jsapi",
        "appids:", "oauthDomains:", "*.a", "h5Domains:", "lifetimes:", "99999999999999999999", "\uFEFF", "\u2028", "\u0085", "\uD800",
    ];

    private static readonly Gen<string> Texts = AnyOf(Words).Array[0, 40].Select(words => string.Concat(words));

    [Fact]
    public void ReadsAnyTextOrSaysWhyNot() => Gen.OneOf(Texts, Gen.String).Sample(text =>
    {
        foreach (var name in new[] { "wechatpay.yaml", "wechatpay.json", "appsettings.json" })
        {
            AssertTold(Check(name, Encoding.UTF8.GetBytes(text)));
        }
    }, iter: 1500);

    [Fact]
    public void ReadsAnyBytesOrSaysWhyNot() => Gen.Byte.Array[0, 200].Sample(bytes => AssertTold(Check("wechatpay.yaml", bytes)), iter: 1000);

    // Real documents, cut, doubled and mixed, reach deeper than chance does.
    [Fact]
    public void ReadsBrokenExamplesOrSaysWhyNot()
    {
        var examples = RuleCatalog.OfSettings.SelectMany(rule => new[] { rule.Bad, rule.Good }).Where(text => text.Length > 0).Select(text => text.Replace("[|", "").Replace("|]", "")).ToArray();
        Gen.Select(AnyOf(examples), Gen.Int[0, 600], Gen.Int[0, 40], AnyOf(Words)).Sample(
            (text, at, length, word) =>
            {
                at = Math.Min(at, text.Length);
                length = Math.Min(length, text.Length - at);
                AssertTold(Check("wechatpay.yaml", Encoding.UTF8.GetBytes(text.Remove(at, length).Insert(at, word))));
            },
            iter: 1500);
    }

    [Fact]
    public void MendsIntoTheSameDocumentApartFromTheEdits()
    {
        var examples = RuleCatalog.OfSettings.Where(rule => rule.HasSafeRepair || rule.HasReviewedRepair).Select(rule => rule.Bad.Replace("[|", "").Replace("|]", "")).ToArray();
        Gen.Select(AnyOf(examples), Gen.Int[0, 600], AnyOf(Words)).Sample(
            (text, at, word) =>
            {
                var file = Check("wechatpay.yaml", Encoding.UTF8.GetBytes(text.Insert(Math.Min(at, text.Length), word)));
                if (file.Document is null)
                {
                    return;
                }

                var (mended, count) = new Fixer(source => Check(source.Path, source.Encoding.GetBytes(source.Text)), isUnsafe: true).Fix(file);
                Assert.NotNull(mended.Document);
                Assert.Equal(count == 0, mended.Source.Text == file.Source.Text);
                Assert.Equal(CommentsOf(file.Source.Text), CommentsOf(mended.Source.Text));
            },
            iter: 400);
    }

    [Fact]
    public void MendsASecondTimeNothing()
    {
        foreach (var rule in RuleCatalog.OfSettings.Where(rule => rule.HasSafeRepair || rule.HasReviewedRepair))
        {
            var fixer = new Fixer(source => Check(source.Path, source.Encoding.GetBytes(source.Text)), isUnsafe: true);
            var (mended, _) = fixer.Fix(Check("wechatpay.yaml", Encoding.UTF8.GetBytes(rule.Bad.Replace("[|", "").Replace("|]", ""))));
            Assert.Equal(0, fixer.Fix(mended).Mended);
        }
    }

    [Fact]
    public void FiftyMegabytesAreRefusedAtOnce()
    {
        using var sandbox = new Sandbox();
        using (var file = File.Create(sandbox["wechatpay.yaml"]))
        {
            file.SetLength(50L * 1024 * 1024);
        }

        var (exit, output, _) = sandbox.Run(["-f", "msbuild"]);
        Assert.Equal(2, exit);
        Assert.StartsWith("wechatpay.yaml(1,1): error WXC001: The file has 50 MB, the limit is 16 MB", output);
    }

    [Fact]
    public void AnUnreadableFolderIsPassedOverAndAnUnreadableFileIsSaid()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var sandbox = new Sandbox();
        sandbox.Write("closed/wechatpay.yaml", "merchants: [{ mchid: \"12\" }]\n");
        sandbox.Write("open/wechatpay.yaml", "merchants: []\n");
        var folder = new DirectoryInfo(sandbox["closed"]);
        folder.UnixFileMode = UnixFileMode.None;
        try
        {
            var (exit, output, _) = sandbox.Run(["-f", "msbuild", "closed", "open"]);
            // The administrator reads everything.
            Assert.Equal(Environment.IsPrivilegedProcess, output.Contains("WXC503", StringComparison.Ordinal));
            Assert.Equal(0, exit);
        }
        finally
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    [Fact]
    public void ALinkThatLoopsEnds()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("a/wechatpay.yaml", "merchants: [{ mchid: \"190000\" }]\n");
        Directory.CreateSymbolicLink(sandbox["a/b"], sandbox["a"]);
        File.CreateSymbolicLink(sandbox["wechatpay.yaml"], sandbox["wechatpay.yaml"]);
        var (exit, output, _) = sandbox.Run(["-f", "msbuild"]);
        Assert.Equal(2, exit);
        Assert.Contains("wechatpay.yaml(1,1): error WXC001: The file cannot be opened", output);
        Assert.Single(output.Split('\n'), line => line.Contains("WXC503", StringComparison.Ordinal));
    }

    [Fact]
    public void ManyEntriesAreCheckedToTheLast()
    {
        var text = new StringBuilder("merchants:\n");
        for (var i = 0; i < 2000; i++)
        {
            text.Append($"  - mchid: \"19{i:00000000}\"\n    paymentDirectories: [https://s{i}.teashop.cn/a/]\n    pages: [https://s{i}.teashop.cn/a/b, https://s{i}.teashop.cn/a/c]\n");
        }

        text.Append("  - mchid: \"12\"\n");
        Assert.Equal("WXC503", Assert.Single(Check("wechatpay.yaml", Encoding.UTF8.GetBytes(text.ToString())).Findings).Rule.Id);
    }

    private static Gen<T> AnyOf<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static CheckedFile Check(string name, byte[] bytes) => new Checker(Settled.Default, _ => new TestSurroundings()).CheckBytes(bytes, name, name);

    private static void AssertTold(CheckedFile file)
    {
        Assert.DoesNotContain(file.Findings, finding => finding.Rule.Id == "WXC000");
        Assert.Equal(file.IsUnreadable, file.Document is null);
        Assert.All(file.Findings, finding =>
        {
            Assert.Same(file.Source, finding.Problem.Span.Document);
            Assert.InRange(finding.Problem.Span.Start, 0, file.Source.Text.Length);
            Assert.InRange(finding.Problem.Span.End, finding.Problem.Span.Start, file.Source.Text.Length);
            Assert.DoesNotContain('\n', finding.Problem.Message.English);
            Assert.NotEqual(finding.Problem.Message.English, finding.Problem.Message.Chinese);
        });
    }

    private static IEnumerable<string> CommentsOf(string text) => text.Split('\n').Where(line => line.TrimStart().StartsWith('#'));
}
