using System.Text;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>Checks one settings file and compares what is found.</summary>
internal static class Verify
{
    /// <summary>Exactly the marked places are reported, all by the rule.</summary>
    public static void Catches(string id, string marked, string name = "wechatpay.yaml")
    {
        var (text, marks) = MarkedText.Parse(marked);
        Assert.NotEmpty(marks);
        var findings = Check(text, name).Findings;
        Assert.Equal(MarkedText.Mark(text, marks), MarkedText.Mark(text, findings.Where(finding => finding.Rule.Id == id).Select(finding => (finding.Problem.Span.Start, finding.Problem.Span.Length))));
        Assert.DoesNotContain(findings, finding => finding.Rule.Id != id);
    }

    /// <summary>Nothing is reported, not even a suggestion.</summary>
    public static void Ignores(string text, string name = "wechatpay.yaml") => Assert.Empty(Check(text, name).Findings);

    /// <summary>What is found in a text.</summary>
    public static CheckedFile Check(string text, string name = "wechatpay.yaml", Settled? settled = null) =>
        new Checker(settled ?? Settled.Default, _ => new TestSurroundings()).CheckBytes(Encoding.UTF8.GetBytes(text), name, name);

    /// <summary>Reads a text.</summary>
    public static Document Read(string text, string name = "wechatpay.yaml") => Document.Read(new SourceText(name, text));
}
