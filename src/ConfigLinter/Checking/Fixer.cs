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
            var (next, count) = FixOnce(file);
            if (count == 0)
            {
                break;
            }

            mended += count;
            file = next;
        }

        return (file, mended);
    }

    private (CheckedFile File, int Count) FixOnce(CheckedFile file)
    {
        var edits = new List<Edit>();
        var count = 0;
        foreach (var repair in file.Findings.Select(finding => finding.Problem.Repairs.FirstOrDefault(repair => repair.IsSafe || isUnsafe)).OfType<Repair>())
        {
            if (repair.Edits.All(edit => edits.Contains(edit)))
            {
                continue;
            }

            if (repair.Edits.All(edit => edits.All(other => !Overlap(edit, other))) && Holds(file, [.. edits, .. repair.Edits]))
            {
                edits.AddRange(repair.Edits);
                count++;
            }
        }

        return count == 0 ? (file, 0) : (check(Applied(file.Source, edits)), count);
    }

    /// <summary>The text with edits applied.</summary>
    public static SourceText Applied(SourceText source, IEnumerable<Edit> edits)
    {
        var text = new StringBuilder(source.Text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, Written(edit));
        }

        return new SourceText(source.Path, text.ToString(), source.Encoding);
    }

    /// <summary>The text that an edit puts in.</summary>
    public static string Written(Edit edit) => edit.NewText.Replace("{{", "{").Replace("}}", "}");

    private static bool Overlap(Edit one, Edit other) => one.Span.Start <= other.Span.End && other.Span.Start <= one.Span.End;

    // Every value that no edit touches is read again, with the same text at its shifted place, and no other value has come up but those in the edits.
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

        var values = ScalarsOf(after.Root).ToDictionary(scalar => scalar.Span.Start, scalar => scalar.Text);
        foreach (var scalar in ScalarsOf(file.Document!.Root).Where(scalar => !edits.Any(edit => Touches(edit, scalar))))
        {
            if (!values.Remove(Shifted(scalar.Span.Start, edits), out var text) || text != scalar.Text)
            {
                return false;
            }
        }

        return values.Keys.All(start => edits.Any(edit => start >= Shifted(edit.Span.Start, edits, isInclusive: false) - 1 - ScalarsLead(file, edit) && start <= Shifted(edit.Span.Start, edits, isInclusive: false) + Written(edit).Length));
    }

    // An edit within a value leaves the value's beginning before it.
    private static int ScalarsLead(CheckedFile file, Edit edit) => ScalarsOf(file.Document!.Root).Where(scalar => Touches(edit, scalar)).Select(scalar => edit.Span.Start - scalar.Span.Start).DefaultIfEmpty(0).Max();

    private static bool Touches(Edit edit, Scalar scalar) => edit.Span.Start >= scalar.Span.Start && edit.Span.End <= scalar.Span.End && !(edit.Span.Length == 0 && IsNewLineBehind(edit, scalar));

    private static bool IsNewLineBehind(Edit edit, Scalar scalar) => edit.Span.Start == scalar.Span.End && edit.NewText.Length > 0 && edit.NewText[0] is '\n' or '\r' or ',';

    private static int Shifted(int place, IReadOnlyList<Edit> edits, bool isInclusive = true) =>
        place + edits.Where(edit => isInclusive ? edit.Span.End <= place : edit.Span.Start < place).Sum(edit => Written(edit).Length - edit.Span.Length);

    private static IEnumerable<Scalar> ScalarsOf(Node root)
    {
        var seen = new HashSet<int>();
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case Scalar { Span.Length: > 0 } scalar when seen.Add(scalar.Span.Start):
                    yield return scalar;
                    break;
                case Sequence sequence:
                    sequence.Items.ToList().ForEach(open.Push);
                    break;
                case Mapping mapping:
                    mapping.Entries.ToList().ForEach(entry =>
                    {
                        open.Push(entry.Key);
                        open.Push(entry.Value);
                    });
                    break;
            }
        }
    }
}
