using System.Xml.Linq;

namespace WeChatPayLint.Generation.RulesPage;

/// <summary>What the types of the rules say about themselves, from the documentation that the compiler writes beside the assembly.</summary>
internal static class Meanings
{
    private static readonly Lazy<Dictionary<string, string>> ByType = new(Read);

    /// <summary>The summary of a rule's type, as Markdown.</summary>
    public static string Of(Rule rule) =>
        ByType.Value.GetValueOrDefault("T:" + rule.GetType().FullName) ?? throw new InvalidOperationException($"{rule.Name} has no summary.");

    private static Dictionary<string, string> Read() =>
        XDocument.Load(Path.ChangeExtension(typeof(Rule).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => OnOneLine(string.Concat(member.Element("summary")!.Nodes().Select(MarkdownOf))));

    private static string MarkdownOf(XNode node) => node switch
    {
        XText text => Markdown.Plain(text.Value),
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => element.Attributes().FirstOrDefault()?.Value.Split('.')[^1] ?? element.Value,
        _ => "",
    };

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
