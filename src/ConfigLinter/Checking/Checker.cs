using WeChatPayLint.Documents;
using WeChatPayLint.Documents.Settings;
using WeChatPayLint.Integration;
using WeChatPayLint.Integration.Files;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Checks one file: reads it and asks every rule.</summary>
internal sealed class Checker(Settled settled, Func<string, Surroundings> surroundingsOf)
{
    // Rule by rule, a file of many merchants would go through the processor's cache once for each rule; so it goes through once, in groups.
    private const int MerchantsAtOnce = 64;

    private static readonly SettingsRule[] Rules = [.. RuleCatalog.OfSettings.OfType<SettingsRule>()];

    /// <summary>Checks a file that has to be opened first.</summary>
    public CheckedFile CheckFile(string path, string shown)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > Limits.Bytes ? Unreadable(shown, path, SourceText.TooLong(length)) : CheckBytes(File.ReadAllBytes(path), shown, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Unreadable(shown, path, e is UnauthorizedAccessException ? ("There is no permission to read the file", "没有读取该文件的权限")
                : e is FileNotFoundException or DirectoryNotFoundException ? ("There is no such file", "文件不存在")
                : ("The file cannot be opened", "文件无法打开"));
        }
    }

    /// <summary>Checks what is in a file.</summary>
    public CheckedFile CheckBytes(byte[] bytes, string shown, string path)
    {
        try
        {
            return Check(SourceText.Decode(shown, bytes), path);
        }
        catch (DocumentException e)
        {
            return Failed(e, path);
        }
    }

    /// <summary>Checks a text.</summary>
    public CheckedFile Check(SourceText source, string path)
    {
        Document document;
        try
        {
            document = Document.Read(source);
        }
        catch (DocumentException e)
        {
            return Failed(e, path);
        }

        var reading = SettingsReading.Of(document);
        var file = new CheckedFile(source, path) { Document = document, Secrets = [.. reading.SecretPlaces.Distinct().OrderBy(place => place.Start)], MerchantCount = reading.Merchants.Count };
        var settings = new PaymentSettings(reading.Merchants, surroundingsOf(path));
        var found = reading.Notes.Select(note => (Rule: RuleOf(note.Kind), note.Problem))
            .Concat(Ask([.. Rules.Where(settled.IsOn)], settings, source));
        file = file with { Findings = [.. InOrder(found.Select(pair => FindingOf(pair.Rule, pair.Problem, file)))] };
        return settled.HonoursSuppressions ? Suppressions.Apply(file, settled) : file;
    }

    private Finding FindingOf(Rule rule, Problem problem, CheckedFile file) => new(rule, settled.LevelOf(rule, problem), problem, file);

    // A value that aliases repeat is judged once for each; it is written once.
    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Level != Level.Off)
        .GroupBy(finding => (finding.Rule.Id, finding.Problem.Span, finding.Problem.Message))
        .Select(group => group.First())
        .OrderBy(finding => finding.Problem.Span.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);

    private static List<(Rule Rule, Problem Problem)> Ask(SettingsRule[] rules, PaymentSettings settings, SourceText source)
    {
        var questions = rules.Select(rule => new Question(rule, source)).ToArray();
        for (var first = 0; first < settings.Merchants.Count; first += MerchantsAtOnce)
        {
            foreach (var question in questions)
            {
                question.AskOfMerchants(settings, first, Math.Min(first + MerchantsAtOnce, settings.Merchants.Count));
            }
        }

        foreach (var question in questions)
        {
            question.AskOfAll(settings);
        }

        return [.. questions.SelectMany(question => question.Found)];
    }

    private CheckedFile Failed(DocumentException failure, string path)
    {
        var file = new CheckedFile((SourceText)failure.Place.Document!, path) { IsUnreadable = true };
        return file with { Findings = [new Finding(RuleCatalog.Find("WXC001")!, Level.Error, new Problem(failure.Place, failure.Reason), file)] };
    }

    private CheckedFile Unreadable(string shown, string path, Text reason) => Failed(new DocumentException(new Span(new SourceText(shown, ""), 0, 0), reason), path);

    /// <summary>One rule and what it found. Where it fails, that is all that is said of it.</summary>
    private sealed class Question(SettingsRule rule, SourceText source)
    {
        private readonly MerchantRule? ofMerchants = rule as MerchantRule;
        private bool hasFailed;

        public List<(Rule Rule, Problem Problem)> Found { get; } = [];

        public void AskOfMerchants(PaymentSettings settings, int first, int end)
        {
            if (ofMerchants is not null && !hasFailed)
            {
                Guarded(() => Take(ofMerchants, settings, first, end));
            }
        }

        public void AskOfAll(PaymentSettings settings)
        {
            if (ofMerchants is null)
            {
                Guarded(() => Take(rule.Check(settings)));
            }
        }

        private void Take(MerchantRule asked, PaymentSettings settings, int first, int end)
        {
            for (var i = first; i < end; i++)
            {
                var merchant = settings.Merchants[i];
                if (asked.Concerns(merchant))
                {
                    Take(asked.Check(merchant, settings));
                }
            }
        }

        private void Take(IEnumerable<Problem> problems)
        {
            foreach (var problem in problems)
            {
                Found.Add((rule, problem));
            }
        }

        private void Guarded(Action ask)
        {
            try
            {
                ask();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                hasFailed = true;
                Found.Clear();
                Found.Add((RuleCatalog.Find("WXC000")!, new Problem(new Span(source, 0, 0), RuleFailed.MessageFor(rule.Id, e.GetType().Name))));
            }
        }
    }

    private static Rule RuleOf(NoteKind kind) => RuleCatalog.Find(kind == NoteKind.UnknownName ? "WXC002" : "WXC003")!;
}
