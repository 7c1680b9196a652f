using System.Runtime.CompilerServices;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Takes nodes for the same only if they are one object.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<Node>
{
    public static readonly ReferenceComparer Instance = new();

    public bool Equals(Node? x, Node? y) => ReferenceEquals(x, y);

    public int GetHashCode(Node node) => RuntimeHelpers.GetHashCode(node);
}
