namespace WeChatPayLint.Documents;

/// <summary>What makes nodes for either language, and keeps to the limits.</summary>
internal sealed class NodeBuilder(SourceText source)
{
    private const string MergeKey = "<<";

    private int depth;
    private int repeated;

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
    public static Sequence Sequence(Span span, List<Node> items, bool isFlow) => new(span, items, isFlow) { Size = SizeOf(items) };

    /// <summary>Values under names, with merge keys resolved: what stands beside them wins.</summary>
    public Mapping Mapping(Span span, List<Entry> entries, bool merges)
    {
        var seen = new Dictionary<string, Scalar>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (seen.TryGetValue(entry.Key.Text, out var first))
            {
                throw Failure(entry.Key.Span.Start, entry.Key.Span.Length, new Text(
                    "'{0}' is already in line {1}; keep one of the two",
                    "“{0}” 在第 {1} 行已经出现；请只保留一个").With(entry.Key.Text, source.PositionOf(first.Span.Start).Line));
            }

            seen.Add(entry.Key.Text, entry.Key);
        }

        var own = merges && seen.ContainsKey(MergeKey) ? Merged(entries, seen) : entries;
        return new Mapping(span, own) { Size = SizeOf(own.Select(entry => entry.Value)) };
    }

    /// <summary>The anchor's value where an alias stands.</summary>
    public Node Repeat(Node node, int start)
    {
        repeated += node.Size;
        return repeated <= Limits.Values ? node : throw Failure(start, 1, new Text(
            "Aliases repeat more than {0} values up to here; write them out, or leave them out",
            "至此别名重复了超过 {0} 个值；请直接写出，或删除别名").With(Limits.Values.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private List<Entry> Merged(List<Entry> entries, Dictionary<string, Scalar> seen)
    {
        var merged = entries.Where(entry => entry.Key.Text != MergeKey).ToList();
        var merge = entries.First(entry => entry.Key.Text == MergeKey);
        foreach (var node in merge.Value is Sequence list ? list.Items : [merge.Value])
        {
            var from = node as Mapping ?? throw Failure(merge.Key.Span.Start, merge.Key.Span.Length, (
                "The merge key << takes an alias of values under names, or a list of them",
                "合并键 << 只接受映射的别名或别名列表"));
            foreach (var entry in from.Entries.Where(entry => !seen.ContainsKey(entry.Key.Text)))
            {
                seen.Add(entry.Key.Text, entry.Key);
                merged.Add(entry);
            }
        }

        return merged;
    }

    private static int SizeOf(IEnumerable<Node> nodes)
    {
        var size = 1L + nodes.Sum(node => (long)node.Size);
        return (int)Math.Min(size, int.MaxValue / 2);
    }
}
