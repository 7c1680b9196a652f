using WeChatPayLint.Api;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Finds where secrets may be written, by the names they stand under, known or not: what is shown of a file leaves them out.</summary>
internal sealed class SecretFinder
{
    private const string KeyBlock = "-----BEGIN";

    private static readonly string[] Words = ["key", "secret", "password", "passwd", "pwd", "token", "credential", "密钥", "密码", "私钥"];

    // Names that have such a word, and no secret.
    private static readonly string[] Harmless = ["keys", "publickeyid", "wechatpaypublickeyid", "keyid"];

    private readonly List<Span> places = [];
    private readonly Dictionary<string, bool> names = new(StringComparer.Ordinal);
    private readonly HashSet<Node>? seen;
    private readonly bool hasKeyBlock;

    private SecretFinder(Document document)
    {
        seen = document.HasRepeats ? [] : null;
        hasKeyBlock = document.Source.Text.IndexOf(KeyBlock, StringComparison.Ordinal) >= 0;
    }

    public static IReadOnlyList<Span> PlacesIn(Document document)
    {
        var finder = new SecretFinder(document);
        finder.Visit(document.Root, isSecret: false);
        return finder.places;
    }

    private void Visit(Node node, bool isSecret)
    {
        if (node.IsScalar)
        {
            if ((isSecret && !IsReference(node.Text)) || IsKeyBlock(node))
            {
                places.Add(node.Span);
            }
        }
        else if (seen?.Add(node) != false || isSecret)
        {
            foreach (var item in node.Items)
            {
                Visit(item, isSecret);
            }

            foreach (var entry in node.Entries)
            {
                Visit(entry.Value, isSecret || IsSecret(entry));
            }
        }
    }

    // What is written as it is meant cannot have what the file has not.
    private bool IsKeyBlock(Node scalar) => (hasKeyBlock || !scalar.IsVerbatim) && scalar.Text.IndexOf(KeyBlock, StringComparison.Ordinal) >= 0;

    // A file has few names and many values.
    private bool IsSecret(Entry entry)
    {
        var name = entry.Name;
        if (!names.TryGetValue(name, out var isSecret))
        {
            names.Add(name, isSecret = IsSecretName(name));
        }

        return isSecret || (name == "keys" && !entry.Value.IsMapping);
    }

    private static bool IsReference(string text) => text.Length == 0 || Placeholders.IsEnvironment(text) || Placeholders.FileOf(text) is not null;

    private static bool IsSecretName(string name) =>
        !Harmless.Contains(name.Replace("_", "").Replace("-", "").ToLowerInvariant())
        && (Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || (SettingNames.WireNameOf(name) is { } wire && SettingNames.IsSecret(wire)));
}
