using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Analyzers;

/// <summary>The nodes of a file by their kind: walked once, on the first question, for all checks.</summary>
internal sealed class FileNodes(SyntaxNode root)
{
    private Dictionary<Type, List<SyntaxNode>>? byType;

    /// <summary>The nodes of a kind in the order of the file; a kind of several, such as every type declaration, too.</summary>
    public IEnumerable<T> Of<T>()
        where T : SyntaxNode
    {
        byType ??= Walk(root);
        if (typeof(T).IsSealed)
        {
            return byType.TryGetValue(typeof(T), out var nodes) ? nodes.Cast<T>() : [];
        }

        return byType.Where(pair => typeof(T).IsAssignableFrom(pair.Key)).SelectMany(pair => pair.Value).Cast<T>().OrderBy(node => node.SpanStart);
    }

    private static Dictionary<Type, List<SyntaxNode>> Walk(SyntaxNode root)
    {
        var byType = new Dictionary<Type, List<SyntaxNode>>();
        foreach (var node in root.DescendantNodesAndSelf())
        {
            var type = node.GetType();
            if (!byType.TryGetValue(type, out var nodes))
            {
                byType[type] = nodes = [];
            }

            nodes.Add(node);
        }

        return byType;
    }
}
