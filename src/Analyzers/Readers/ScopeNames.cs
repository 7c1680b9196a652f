using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>The names around a piece of code, from which the provider that it serves can be told.</summary>
internal static class ScopeNames
{
    /// <summary>Method, types and namespaces, and the file with its folder, joined by blanks.</summary>
    public static string Around(SyntaxNode node)
    {
        var names = node.AncestorsAndSelf().Select(outer => outer switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => "",
        });
        return string.Join(" ", names.Append(FileOf(node.SyntaxTree.FilePath)).Where(name => name.Length > 0));
    }

    private static string FileOf(string path)
    {
        var segments = path.Split('/', '\\');
        return string.Join(" ", segments.Skip(Math.Max(0, segments.Length - 2)));
    }
}
