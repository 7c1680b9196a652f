using System.Security.Cryptography;
using System.Text;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>What makes a finding the same after lines were added elsewhere: its rule, its file, the names it stands under and the value. Nothing of a secret goes in.</summary>
internal static class Fingerprint
{
    private const int Digits = 32;

    public static string Of(Finding finding)
    {
        var place = finding.Problem.Span;
        var isSecret = finding.File.SecretsWithin(place.Start, place.End).Any();
        var names = finding.File.Document is { } document ? string.Join('/', NamesAt(document.Root, place)) : "";
        var value = isSecret || finding.File.IsUnreadable ? "" : finding.Source[place];
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule.Id}\n{finding.Source.Path}\n{names}\n{value}")))[..Digits];
    }

    private static IEnumerable<string> NamesAt(Node root, Span place)
    {
        for (Node? at = root; at is { } node;)
        {
            Entry? entry = node.Entries.Where(entry => entry.Value.Span.Contains(place) || entry.Key.Span.Contains(place)).Select(entry => (Entry?)entry).FirstOrDefault();
            if (entry is { Name: var name })
            {
                yield return name;
            }

            at = entry?.Value ?? node.Items.Where(item => item.Span.Contains(place)).Select(item => (Node?)item).FirstOrDefault();
        }
    }
}
