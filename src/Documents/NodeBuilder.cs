namespace WeChatPayLint.Documents;

/// <summary>What makes nodes for either language, and keeps to the limits.</summary>
internal sealed class NodeBuilder(SourceText source)
{
    private const string MergeKey = "<<";

    // Up to here, comparing each with each is faster than a table.
    private const int FewEntries = 8;

    private int depth;
    private int repeated;

    /// <summary>Whether a value was repeated.</summary>
    public bool HasRepeats => repeated > 0;

    /// <summary>The failure for a place.</summary>
    public DocumentException Failure(int start, int length, Text reason) => new(new Span(source, Math.Min(start, source.Text.Length), Math.Min(length, source.Text.Length - Math.Min(start, source.Text.Length))), reason);

    /// <summary>Goes into a value.</summary>
    public void Enter(int start)
    {
        if (++depth > Limits.Depth)
        {
            throw Failure(start, 1, new Text("Values are nested more than {0} levels deep here; settings have a few", "此处嵌套超过 {0} 层；设置文件只需要几层").With(Limits.Depth));
        }
    }

    /// <summary>Leaves a value.</summary>
    public void Leave() => depth--;

    /// <summary>A list.</summary>
    public static Sequence Sequence(Span span, List<Node> items, bool isFlow)
    {
        var size = 1L;
        foreach (var item in items)
        {
            size += item.Size;
        }

        return new(span, items, isFlow) { Size = Capped(size) };
    }

    /// <summary>Values under names, with merge keys resolved: what stands beside them wins.</summary>
    public Mapping Mapping(Span span, List<Entry> entries, bool merges)
    {
        if (FirstTwice(entries) is var (first, second))
        {
            throw Failure(second.Span.Start, second.Span.Length, new Text(
                "'{0}' is already in line {1}; keep one of the two",
                "“{0}” 在第 {1} 行已经出现；请只保留一个").With(second.Text, source.PositionOf(first.Span.Start).Line));
        }

        var own = merges && entries.Exists(entry => entry.Key.Text == MergeKey) ? Merged(entries) : entries;
        var size = 1L;
        foreach (var entry in own)
        {
            size += entry.Value.Size;
        }

        return new Mapping(span, own) { Size = Capped(size) };
    }

    private static (Scalar First, Scalar Second)? FirstTwice(List<Entry> entries)
    {
        if (entries.Count > FewEntries)
        {
            var seen = new Dictionary<string, Scalar>(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                if (seen.TryGetValue(entry.Key.Text, out var first))
                {
                    return (first, entry.Key);
                }

                seen.Add(entry.Key.Text, entry.Key);
            }

            return null;
        }

        for (var i = 1; i < entries.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (entries[i].Key.Text == entries[j].Key.Text)
                {
                    return (entries[j].Key, entries[i].Key);
                }
            }
        }

        return null;
    }

    /// <summary>The anchor's value where an alias stands.</summary>
    public Node Repeat(Node node, int start)
    {
        repeated += node.Size;
        return repeated <= Limits.Values ? node : throw Failure(start, 1, new Text(
            "Aliases repeat more than {0} values up to here; write them out, or leave them out",
            "至此别名重复了超过 {0} 个值；请直接写出，或删除别名").With(Limits.Values.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private List<Entry> Merged(List<Entry> entries)
    {
        var seen = new HashSet<string>(entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        var merged = entries.Where(entry => entry.Key.Text != MergeKey).ToList();
        var merge = entries.First(entry => entry.Key.Text == MergeKey);
        foreach (var node in merge.Value is Sequence list ? list.Items : [merge.Value])
        {
            var from = node as Mapping ?? throw Failure(merge.Key.Span.Start, merge.Key.Span.Length, (
                "The merge key << takes an alias of values under names, or a list of them",
                "合并键 << 只接受映射的别名或别名列表"));
            merged.AddRange(from.Entries.Where(entry => seen.Add(entry.Key.Text)));
        }

        return merged;
    }

    private static int Capped(long size) => (int)Math.Min(size, int.MaxValue / 2);
}
