using System.Globalization;
using System.Text;
using System.Xml;
using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>JUnit's XML, as Jenkins and Azure Pipelines take it: a suite for every file, a failed case for every finding; suggestions pass.</summary>
internal sealed class JUnitFormat : IFormat
{
    public string Name => "junit";

    public void Write(Report report, TextWriter output, bool inColour)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", Tool.Name);
            foreach (var file in report.Files)
            {
                Write(file, report, xml);
            }

            xml.WriteEndElement();
        }

        output.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        output.WriteLine(text);
    }

    private static void Write(CheckedFile file, Report report, XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(file.Source.Path));
        xml.WriteAttributeString("tests", Math.Max(1, file.Findings.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", file.Findings.Count(IsFailure).ToString(CultureInfo.InvariantCulture));
        foreach (var finding in file.Findings)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", $"{finding.Rule.Id} {finding.Start.Line}:{finding.Start.Column}");
            xml.WriteAttributeString("classname", Clean(file.Source.Path));
            xml.WriteStartElement(IsFailure(finding) ? "failure" : "system-out");
            if (IsFailure(finding))
            {
                xml.WriteAttributeString("type", finding.Level.ToString().ToLowerInvariant());
                xml.WriteAttributeString("message", Clean(report.In(finding.Problem.Message)));
            }

            xml.WriteString(Clean($"{file.Source.Path}:{finding.Start.Line}:{finding.Start.Column}: {report.In(finding.Problem.Message)}\n{finding.Rule.HelpLink}"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (file.Findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Tool.Name);
            xml.WriteAttributeString("classname", Clean(file.Source.Path));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool IsFailure(Finding finding) => finding.Level >= Level.Warning;

    // XML has no room for lone surrogates and control characters.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value is < ' ' and not '\n' || rune.Value >= 0xFFFE && rune.Value <= 0xFFFF ? "\uFFFD" : rune.ToString()));
}
