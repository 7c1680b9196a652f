using System.Text;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Applies repairs to a file's text, and nothing but them: comments and layout stay, and the result has to read as the same document apart from the edits.</summary>
internal sealed class Fixer(Func<SourceText, CheckedFile> check, bool isUnsafe)
{
    // A repair can bring out the next one; a file with ten layers of mistakes is left to a second run.
    private const int MostPasses = 10;

    /// <summary>The file after every repair that holds, and how many were applied.</summary>
    public (CheckedFile File, int Mended) Fix(CheckedFile file)
    {
        var mended = 0;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var repairs = Holding(file, Apart(file)).ToList();
            if (repairs.Count == 0)
            {
                break;
            }

            mended += repairs.Count;
            file = check(Applied(file.Source, repairs.SelectMany(repair => repair.Edits)));
        }

        return (file, mended);
    }

    /// <summary>The text with edits applied.</summary>
    public static SourceText Applied(SourceText source, IEnumerable<Edit> edits)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            text.Append(source.Text, at, edit.Span.Start - at).Append(Written(edit));
            at = edit.Span.End;
        }

        return new SourceText(source.Path, text.Append(source.Text, at, source.Text.Length - at).ToString(), source.Encoding);
    }

    /// <summary>The text that an edit puts in.</summary>
    public static string Written(Edit edit) => edit.NewText.Replace("{{", "{").Replace("}}", "}");

    // The preferred repair of every finding, none beside another: those left out come in the next pass.
    private List<Repair> Apart(CheckedFile file)
    {
        var taken = new List<(int Start, int End)>();
        var repairs = new List<Repair>();
        foreach (var repair in file.Findings.Select(finding => finding.Problem.Repairs.FirstOrDefault(repair => repair.IsSafe || isUnsafe)).OfType<Repair>())
        {
            var places = repair.Edits.Select(edit => (edit.Span.Start, edit.Span.End)).ToList();
            if (!places.Any(place => IsBesideAny(taken, place)))
            {
                repairs.Add(repair);
                places.ForEach(place => taken.Insert(~taken.BinarySearch((place.Start, int.MaxValue)), place));
            }
        }

        return repairs;
    }

    private static bool IsBesideAny(List<(int Start, int End)> taken, (int Start, int End) place)
    {
        var index = ~taken.BinarySearch((place.End, int.MaxValue)) - 1;
        return index >= 0 && taken[index].End >= place.Start;
    }

    // All at once where that holds; otherwise the halves, down to the one that does not.
    private static IEnumerable<Repair> Holding(CheckedFile file, List<Repair> repairs)
    {
        if (repairs.Count == 0 || Holds(file, [.. repairs.SelectMany(repair => repair.Edits)]))
        {
            return repairs;
        }

        if (repairs.Count == 1)
        {
            return [];
        }

        var half = repairs.Count / 2;
        var first = Holding(file, repairs[..half]).ToList();
        var both = first.Concat(Holding(file, repairs[half..])).ToList();
        return Holds(file, [.. both.SelectMany(repair => repair.Edits)]) ? both : first;
    }

    // Every value that no edit touches is read again with the same text at its shifted place, and no value comes up but within an edit or in place of one that was touched.
    private static bool Holds(CheckedFile file, IReadOnlyList<Edit> edits)
    {
        Document after;
        try
        {
            after = Document.Read(Applied(file.Source, edits));
        }
        catch (DocumentException)
        {
            return false;
        }

        var shifts = new Shifts(edits);
        var values = ScalarsOf(after.Root).ToDictionary(scalar => scalar.Span.Start, scalar => scalar.Text);
        var touched = new HashSet<int>();
        foreach (var scalar in ScalarsOf(file.Document!.Root))
        {
            if (shifts.Touches(scalar.Span))
            {
                touched.Add(shifts.Of(scalar.Span.Start));
            }
            else if (!values.Remove(shifts.Of(scalar.Span.Start), out var text) || text != scalar.Text)
            {
                return false;
            }
        }

        return values.Keys.All(start => touched.Contains(start) || shifts.IsWithinNew(start));
    }

    private static IEnumerable<Node> ScalarsOf(Node root)
    {
        var seen = new HashSet<Node>();
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is { IsScalar: true, Span.Length: > 0 })
            {
                yield return node;
            }

            foreach (var item in node.Items)
            {
                open.Push(item);
            }

            foreach (var entry in node.Entries)
            {
                open.Push(entry.Key);
                open.Push(entry.Value);
            }
        }
    }

    /// <summary>Where places are after edits that do not overlap.</summary>
    private sealed class Shifts
    {
        private readonly Edit[] edits;
        private readonly int[] starts;
        private readonly int[] newStarts;
        private readonly int[] sums;

        public Shifts(IEnumerable<Edit> unordered)
        {
            edits = [.. unordered.OrderBy(edit => edit.Span.Start)];
            starts = [.. edits.Select(edit => edit.Span.Start)];
            sums = new int[edits.Length + 1];
            newStarts = new int[edits.Length];
            for (var i = 0; i < edits.Length; i++)
            {
                newStarts[i] = starts[i] + sums[i];
                sums[i + 1] = sums[i] + Written(edits[i]).Length - edits[i].Span.Length;
            }
        }

        /// <summary>Where a value begins afterwards: behind the edits that end before it, before one that begins where it does.</summary>
        public int Of(int start)
        {
            var index = Array.BinarySearch(starts, start);
            return start + sums[index >= 0 ? index : ~index];
        }

        /// <summary>Whether an edit lies in a value. What is put in behind it, in a line of its own or behind a comma, does not.</summary>
        public bool Touches(Span place)
        {
            var index = Array.BinarySearch(starts, place.Start);
            index = index >= 0 ? index : ~index;
            return index < edits.Length && (starts[index] < place.End || (starts[index] == place.End && !IsAnotherValue(edits[index])));
        }

        /// <summary>Whether a new value begins in what an edit put in.</summary>
        public bool IsWithinNew(int start)
        {
            var index = Array.BinarySearch(newStarts, start);
            index = index >= 0 ? index : ~index - 1;
            return index >= 0 && start < newStarts[index] + Written(edits[index]).Length;
        }

        private static bool IsAnotherValue(Edit edit) => edit.Span.Length == 0 && edit.NewText.Length > 0 && edit.NewText[0] is '\n' or '\r' or ',';
    }
}
