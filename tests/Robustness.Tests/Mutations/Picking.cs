using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.Robustness.Tests.Mutations;

/// <summary>Picks parts of a source, and puts others into their places.</summary>
internal static class Picking
{
    public static T? Pick<T>(this Random random, IReadOnlyList<T> all) => all.Count == 0 ? default : all[random.Next(all.Count)];

    public static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();

    public static IReadOnlyList<T> NodesOf<T>(string text)
        where T : SyntaxNode => [.. Parse(text).DescendantNodes().OfType<T>()];

    public static string With(this string text, TextSpan place, string replacement) => string.Concat(text.AsSpan(0, place.Start), replacement, text.AsSpan(place.End));

    /// <summary>Both places hold what the other one held; places within each other stay as they are.</summary>
    public static string WithSwapped(this string text, TextSpan one, TextSpan other)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        return first.End > second.Start ? text : string.Concat(
            text.AsSpan(0, first.Start), text.AsSpan(second.Start, second.Length), text.AsSpan(first.End, second.Start - first.End), text.AsSpan(first.Start, first.Length).ToString() + text[second.End..]);
    }
}
