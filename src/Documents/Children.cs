using System.Collections;

namespace WeChatPayLint.Documents;

/// <summary>The values of a list, or the entries of values under names. A loop over them allocates nothing.</summary>
/// <typeparam name="T">A value, or an entry.</typeparam>
public readonly struct Children<T> : IReadOnlyList<T>
{
    private readonly NodeTable? table;
    private readonly Func<NodeTable, int, T>? read;
    private readonly int first;
    private readonly int width;

    // An entry is two values of the table, a value is one.
    internal Children(NodeTable table, Row parent, int width, Func<NodeTable, int, T> read)
    {
        this.table = table;
        this.read = read;
        this.width = width;
        first = parent.FirstChild;
        Count = parent.ChildCount / width;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index] => read!(table!, first + width * index);

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through values.</summary>
    /// <param name="children">The values.</param>
    public struct Enumerator(Children<T> children) : IEnumerator<T>
    {
        private int index = -1;

        /// <inheritdoc/>
        public readonly T Current => children[index];

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++index < children.Count;

        /// <inheritdoc/>
        public void Reset() => index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
