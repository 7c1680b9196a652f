namespace WeChatPayLint.Documents;

/// <summary>All values of a document. A value is known by the number of its row; children come before their parents.</summary>
internal sealed class NodeTable(SourceText source)
{
    private const int LeastCapacity = 16;

    // Settings have a value in about as many characters; where they have more, the table grows.
    private const int CharactersPerRow = 12;

    private readonly List<string> texts = [];
    private Row[] rows = new Row[LeastCapacity + source.Text.Length / CharactersPerRow];
    private int[] children = new int[LeastCapacity + source.Text.Length / CharactersPerRow];
    private int rowCount;
    private int childCount;

    public SourceText Source => source;

    public ref readonly Row this[int row] => ref rows[row];

    public Node Child(int child) => new(this, children[child]);

    public int Add(in Row row)
    {
        if (rowCount == rows.Length)
        {
            Array.Resize(ref rows, 2 * rowCount);
        }

        rows[rowCount] = row;
        return rowCount++;
    }

    /// <summary>Adds the children of one value, which stand side by side, and returns the number of the first.</summary>
    public int AddChildren(List<int> from, int start)
    {
        var count = from.Count - start;
        if (childCount + count > children.Length)
        {
            Array.Resize(ref children, Math.Max(2 * childCount, childCount + count));
        }

        from.CopyTo(start, children, childCount, count);
        childCount += count;
        return childCount - count;
    }

    public int AddText(string text)
    {
        texts.Add(text);
        return texts.Count - 1;
    }

    public string TextOf(int row) => rows[row].Text >= 0 ? texts[rows[row].Text] : source.Text.Substring(rows[row].VerbatimAt, LengthOf(row));

    // What is written as it is meant is as long as the value, but for a quote on either side.
    public int LengthOf(int number)
    {
        ref readonly var row = ref rows[number];
        return row.VerbatimAt < 0 ? texts[row.Text].Length : row.Length - 2 * (row.VerbatimAt - row.Start);
    }

    public bool HasText(int row, string text) => LengthOf(row) == text.Length && string.CompareOrdinal(CharactersOf(row), OffsetOf(row), text, 0, text.Length) == 0;

    /// <summary>The number of the child that is a name, or -1. It is asked for every name of the format, most of which are absent.</summary>
    public int Find(int mapping, string name)
    {
        var end = rows[mapping].FirstChild + rows[mapping].ChildCount;
        for (var child = rows[mapping].FirstChild; child < end; child += 2)
        {
            if (HasText(children[child], name))
            {
                return child;
            }
        }

        return -1;
    }

    public bool HaveSameText(int one, int other)
    {
        var length = LengthOf(one);
        return length == LengthOf(other) && string.CompareOrdinal(CharactersOf(one), OffsetOf(one), CharactersOf(other), OffsetOf(other), length) == 0;
    }

    private string CharactersOf(int row) => rows[row].VerbatimAt < 0 ? texts[rows[row].Text] : source.Text;

    private int OffsetOf(int row) => Math.Max(0, rows[row].VerbatimAt);
}
