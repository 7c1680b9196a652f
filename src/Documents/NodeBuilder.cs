namespace WeChatPayLint.Documents;

/// <summary>What makes the nodes of a document for either language, and keeps to the limits.</summary>
internal sealed class NodeBuilder(SourceText source)
{
    private const string MergeKey = "<<";

    // Up to here, comparing each with each is faster than a table.
    private const int FewEntries = 8;

    // Settings have few names, which come again with every merchant.
    private const int MaxSharedNames = 1024;

    private readonly NodeTable table = new(source);
    private readonly List<int> open = [];
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private int depth;
    private int repeated;
    private bool hasMergeKeys;

    /// <summary>Whether a value was repeated.</summary>
    public bool HasRepeats => repeated > 0;

    /// <summary>The value of a row.</summary>
    public Node this[int row] => new(table, row);

    /// <summary>The failure for a place.</summary>
    public DocumentException Failure(int start, int length, Text reason) => new(new Span(source, Math.Min(start, source.Text.Length), Math.Min(length, source.Text.Length - Math.Min(start, source.Text.Length))), reason);

    /// <summary>A scalar. Its text is kept only where the document does not have it exactly as it is meant.</summary>
    public int Scalar(int start, int length, string text, Traits traits, int verbatimAt) =>
        table.Add(new Row(NodeKind.Scalar, traits, start, length, verbatimAt, verbatimAt < 0 ? table.AddText(text) : -1, 1));

    /// <summary>A name. One string serves all entries of that name.</summary>
    public int Name(int start, int length, string text, Traits traits, int verbatimAt)
    {
        hasMergeKeys |= text == MergeKey;
        if (!names.TryGetValue(text, out var shared))
        {
            if (names.Count == MaxSharedNames)
            {
                return Scalar(start, length, text, traits, verbatimAt);
            }

            names.Add(text, shared = table.AddText(text));
        }

        return table.Add(new Row(NodeKind.Scalar, traits, start, length, verbatimAt, shared, 1));
    }

    /// <summary>Null, where nothing is written.</summary>
    public int Nothing() => Scalar(0, 0, "", Traits.Plain, 0);

    /// <summary>Goes into a value with children, and says what to leave it with.</summary>
    public int Enter(int start)
    {
        if (++depth > Limits.Depth)
        {
            throw Failure(start, 1, new Text("Values are nested more than {0} levels deep here; settings have a few", "此处嵌套超过 {0} 层；设置文件只需要几层").With(Limits.Depth));
        }

        return open.Count;
    }

    /// <summary>Adds a child to the value that was entered last.</summary>
    public void Add(int row) => open.Add(row);

    /// <summary>Leaves a list.</summary>
    public int LeaveSequence(int entered, int start, int length, bool isFlow) => Leave(NodeKind.Sequence, entered, start, length, isFlow ? Traits.Flow : Traits.None);

    /// <summary>Leaves values under names. Merge keys are resolved: what stands beside them wins.</summary>
    public int LeaveMapping(int entered, int start, int length, bool merges)
    {
        if (FirstTwice(entered) is var (first, second))
        {
            throw Failure(second.Span.Start, second.Span.Length, new Text(
                "'{0}' is already in line {1}; keep one of the two",
                "“{0}” 在第 {1} 行已经出现；请只保留一个").With(second.Text, source.PositionOf(first.Span.Start).Line));
        }

        if (merges && hasMergeKeys)
        {
            Merge(entered);
        }

        return Leave(NodeKind.Mapping, entered, start, length, Traits.None);
    }

    private int Leave(NodeKind kind, int entered, int start, int length, Traits traits)
    {
        var size = 1L;
        for (var child = entered; child < open.Count; child++)
        {
            // Names are no values.
            size += kind == NodeKind.Mapping && (child - entered) % 2 == 0 ? 0 : table[open[child]].Size;
        }

        depth--;
        var count = open.Count - entered;
        var row = new Row(kind, traits, start, length, table.AddChildren(open, entered), count, (int)Math.Min(size, int.MaxValue / 2));
        open.RemoveRange(entered, count);
        return table.Add(row);
    }

    private (Node First, Node Second)? FirstTwice(int entered) => open.Count - entered > 2 * FewEntries ? FirstTwiceOfMany(entered) : FirstTwiceOfFew(entered);

    private (Node First, Node Second)? FirstTwiceOfMany(int entered)
    {
        var seen = new Dictionary<string, Node>(StringComparer.Ordinal);
        for (var child = entered; child < open.Count; child += 2)
        {
            var key = this[open[child]];
            if (seen.TryGetValue(key.Text, out var first))
            {
                return (first, key);
            }

            seen.Add(key.Text, key);
        }

        return null;
    }

    private (Node First, Node Second)? FirstTwiceOfFew(int entered)
    {
        for (var second = entered + 2; second < open.Count; second += 2)
        {
            for (var first = entered; first < second; first += 2)
            {
                if (table.HaveSameText(open[first], open[second]))
                {
                    return (this[open[first]], this[open[second]]);
                }
            }
        }

        return null;
    }

    /// <summary>The anchor's value where an alias stands.</summary>
    public int Repeat(int row, int start)
    {
        repeated += table[row].Size;
        return repeated <= Limits.Values ? row : throw Failure(start, 1, new Text(
            "Aliases repeat more than {0} values up to here; write them out, or leave them out",
            "至此别名重复了超过 {0} 个值；请直接写出，或删除别名").With(Limits.Values.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private void Merge(int entered)
    {
        var at = entered;
        while (at < open.Count && !this[open[at]].Is(MergeKey))
        {
            at += 2;
        }

        if (at >= open.Count)
        {
            return;
        }

        var (key, merged) = (this[open[at]], this[open[at + 1]]);
        open.RemoveRange(at, 2);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var child = entered; child < open.Count; child += 2)
        {
            seen.Add(this[open[child]].Text);
        }

        foreach (var from in merged.IsSequence ? merged.Items.ToArray() : [merged])
        {
            AddAll(from.IsMapping ? from : throw Failure(key.Span.Start, key.Span.Length, (
                "The merge key << takes an alias of values under names, or a list of them",
                "合并键 << 只接受映射的别名或别名列表")), seen);
        }
    }

    private void AddAll(Node from, HashSet<string> seen)
    {
        foreach (var entry in from.Entries)
        {
            if (seen.Add(entry.Name))
            {
                open.Add(entry.Key.Number);
                open.Add(entry.Value.Number);
            }
        }
    }
}
