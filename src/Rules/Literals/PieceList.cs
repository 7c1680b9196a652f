using System.Text;

namespace WeChatPayLint.Literals;

/// <summary>Puts one value after the other together from constant text and holes.</summary>
internal sealed class PieceList(string text)
{
    private readonly StringBuilder constant = new();
    private List<LiteralPiece> pieces = [];
    private int[]? holes;

    /// <summary>Adds a part of the text as it is written.</summary>
    public void Add(int start, int end)
    {
        while (start < end)
        {
            var hole = text.IndexOf(LiteralPiece.Hole, start, end - start);
            var stop = hole < 0 ? end : hole;
            constant.Append(text, start, stop - start);
            if (hole >= 0)
            {
                EndConstant();
                pieces.Add(new(null, NumberOf(hole)));
            }

            start = stop + 1;
        }
    }

    /// <summary>Adds what an escape stands for.</summary>
    public void Add(string decoded) => constant.Append(decoded);

    /// <summary>The pieces of the value, and starts the next one.</summary>
    public IReadOnlyList<LiteralPiece> Take()
    {
        EndConstant();
        if (pieces.Count == 0)
        {
            pieces.Add(new("", -1));
        }

        var taken = pieces;
        pieces = [];
        return taken;
    }

    private void EndConstant()
    {
        if (constant.Length > 0)
        {
            pieces.Add(new(constant.ToString(), -1));
            constant.Clear();
        }
    }

    // Holes are numbered by their place in the whole text: those in comments, names and skipped members count too.
    private int NumberOf(int hole)
    {
        holes ??= [.. Enumerable.Range(0, text.Length).Where(at => text[at] == LiteralPiece.Hole)];
        return Array.BinarySearch(holes, hole);
    }
}
