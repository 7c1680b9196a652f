using WeChatPayLint.Api;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Finds where secrets may be written, by the names they stand under, known or not: what is shown of a file leaves them out.</summary>
internal static class SecretFinder
{
    private static readonly string[] Words = ["key", "secret", "password", "passwd", "pwd", "token", "credential", "密钥", "密码", "私钥"];

    // Names that have such a word, and no secret.
    private static readonly string[] Harmless = ["keys", "publickeyid", "wechatpaypublickeyid", "keyid"];

    public static IReadOnlyList<Span> PlacesIn(Document document)
    {
        var places = new List<Span>();
        var names = new Dictionary<string, bool>(StringComparer.Ordinal);
        var seen = document.HasRepeats ? new HashSet<Node>(ReferenceComparer.Instance) : null;
        Visit(document.Root, isSecret: false);
        return places;

        void Visit(Node node, bool isSecret)
        {
            switch (node)
            {
                case Scalar scalar when (isSecret && !IsReference(scalar.Text)) || scalar.Text.IndexOf("-----BEGIN", StringComparison.Ordinal) >= 0:
                    places.Add(scalar.Span);
                    break;
                case Sequence sequence when IsNew(sequence) || isSecret:
                    foreach (var item in sequence.Items)
                    {
                        Visit(item, isSecret);
                    }

                    break;
                case Mapping mapping when IsNew(mapping) || isSecret:
                    foreach (var entry in mapping.Entries)
                    {
                        Visit(entry.Value, isSecret || IsSecret(entry));
                    }

                    break;
            }
        }

        bool IsNew(Node node) => seen?.Add(node) != false;

        // A file has few names and many values.
        bool IsSecret(Entry entry)
        {
            var name = entry.Key.Text;
            if (!names.TryGetValue(name, out var isSecret))
            {
                names.Add(name, isSecret = IsSecretName(name));
            }

            return isSecret || (name == "keys" && entry.Value is not Mapping);
        }
    }

    private static bool IsReference(string text) => text.Length == 0 || Placeholders.IsEnvironment(text) || Placeholders.FileOf(text) is not null;

    private static bool IsSecretName(string name) =>
        !Harmless.Contains(name.Replace("_", "").Replace("-", "").ToLowerInvariant())
        && (Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || (SettingNames.WireNameOf(name) is { } wire && SettingNames.IsSecret(wire)));
}
