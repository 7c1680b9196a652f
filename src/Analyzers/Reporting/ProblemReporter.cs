using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Options;

namespace WeChatPayLint.Analyzers.Reporting;

/// <summary>Turns problems into the compiler's diagnostics, and a rule that throws into WXP000.</summary>
/// <param name="report">Takes the diagnostics.</param>
/// <param name="tree">The file that is looked at.</param>
/// <param name="places">What other files have reported.</param>
/// <param name="isTest">Whether the file holds tests, where everything is a suggestion.</param>
/// <param name="language">The language of messages.</param>
/// <param name="meter">Measures each rule, or null.</param>
internal sealed class ProblemReporter(Action<Diagnostic> report, SyntaxTree tree, ReportedPlaces places, bool isTest = false, MessageLanguage language = MessageLanguage.Host, IRuleMeter? meter = null)
{
    private readonly HashSet<(string Id, Span Span)> reported = [];

    /// <summary>Asks a rule and reports what it finds; one rule's failure silences nothing else.</summary>
    public void Ask(Rule rule, Func<IEnumerable<Problem>> check, Span place)
    {
        if (meter is null)
        {
            AskGuarded(rule, check, place);
        }
        else
        {
            meter.Measure(rule, () => AskGuarded(rule, check, place));
        }
    }

    private void AskGuarded(Rule rule, Func<IEnumerable<Problem>> check, Span place) => Guard(rule.Id, place, () =>
    {
        foreach (var problem in check())
        {
            Report(rule, problem);
        }
    });

    /// <summary>Reads a part of the file for all rules; a failure silences them there, and nowhere else.</summary>
    public void Read(Action read, Span place) => Guard(Descriptors.Failure.Id, place, read);

    private void Guard(string rule, Span place, Action work)
    {
        try
        {
            work();
        }
        catch (InsufficientExecutionStackException)
        {
            // Ten thousand chained calls are too deep for the compiler's own model; nobody's mistake, and no payment.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var message = RuleFailed.MessageFor(rule, failure.GetType().Name).Only(language);
            report(Diagnostic.Create(Descriptors.Failure, LocationOf(place.IsNone ? Head : place), message));
        }
    }

    /// <summary>Reports options that are set wrongly for the file, each in one of the files for which it is.</summary>
    public void Report(IEnumerable<Text> mistakes)
    {
        foreach (var mistake in mistakes.Where(mistake => places.IsOwner(Descriptors.UnknownOption.Id, mistake, tree)))
        {
            report(Diagnostic.Create(Descriptors.UnknownOption, LocationOf(Head), mistake.Only(language)));
        }
    }

    // Where nothing in the file is to be changed: a place that editors and builds show.
    private Span Head => new(tree, 0, 0);

    private void Report(Rule rule, Problem problem)
    {
        if (problem.Span.IsNone || !reported.Add((rule.Id, problem.Span)) || !IsOurs(rule, problem.Span) || IsGenerated(problem.Span))
        {
            return;
        }

        var descriptor = Descriptors.Of(rule);
        report(Diagnostic.Create(
            descriptor,
            LocationOf(problem.Span),
            isTest ? DiagnosticSeverity.Info : problem.Severity is { } severity ? Descriptors.SeverityOf(severity) : descriptor.DefaultSeverity,
            problem.Related.Where(place => !place.IsNone).Select(LocationOf),
            RepairProperties.Write(problem.Repairs, (SyntaxTree)problem.Span.Document!, language),
            problem.Message.Only(language)));
    }

    // A settings class reports its own values, in its own file, where editors show them.
    private bool IsOurs(Rule rule, Span place) =>
        place.Document == tree || (!SettingsReader.Covers(place) && places.IsOwner(rule.Id, place, tree));

    // The compiler itself leaves out generated files, and what has the attribute GeneratedCode; some generators write the other one.
    private static bool IsGenerated(Span place) => ((SyntaxTree)place.Document!).GetRoot().FindToken(place.Start).Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
        .Any(member => member.AttributeLists.Any(list => list.Attributes.Any(attribute => attribute.Name.LastName() is "CompilerGenerated" or "CompilerGeneratedAttribute"))) == true;

    private static Location LocationOf(Span span) => Location.Create((SyntaxTree)span.Document!, new TextSpan(span.Start, span.Length));
}
