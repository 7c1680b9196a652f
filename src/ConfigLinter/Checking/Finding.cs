using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>A problem in a file, as it is reported.</summary>
internal sealed record Finding(Rule Rule, Level Level, Problem Problem, CheckedFile File)
{
    public SourceText Source => File.Source;

    public Position Start => Source.PositionOf(Problem.Span.Start);

    public Position End => Source.PositionOf(Problem.Span.End);

    public override string ToString() => $"{Source.Path}:{Start.Line}:{Start.Column} {Rule.Id}";
}
