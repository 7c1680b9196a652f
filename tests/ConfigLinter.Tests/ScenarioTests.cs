using System.Text;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>
/// Whole runs, one text file each in <c>Scenarios</c>: files (<c>=== file NAME</c>), what is typed (<c>=== $ …</c>), what comes out, and the exit code (<c>=== exit N</c>).
/// With WRITE_SCENARIOS=1 the outputs are written anew, to be read before they are committed.
/// </summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(Generation.Repository.Root(), "tests", "ConfigLinter.Tests", "Scenarios");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Runs(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var actual = Scenario.Run(expected);
        if (Environment.GetEnvironmentVariable("WRITE_SCENARIOS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(expected, actual);
    }
}

/// <summary>A scenario: its parts in order, some given, some the outcome of the run.</summary>
internal static class Scenario
{
    private const string Sign = "=== ";

    /// <summary>Runs a scenario and writes it down with what came out.</summary>
    public static string Run(string text)
    {
        using var sandbox = new Sandbox();
        var written = new StringBuilder();
        var input = "";
        foreach (var (head, body) in Parts(text))
        {
            var words = head.Split(' ');
            switch (words[0])
            {
                case "file":
                    sandbox.Write(words[1], body);
                    Append(written, head, body);
                    break;
                case "input":
                    input = body;
                    Append(written, head, body);
                    break;
                case "set":
                    sandbox.Variables[words[1]] = words[2];
                    Append(written, head, "");
                    break;
                case "$":
                    var (exit, output, error) = sandbox.Run([.. words.Skip(1)], Encoding.UTF8.GetBytes(input));
                    Append(written, head, output);
                    Append(written, error.Length > 0 ? "error" : "", error);
                    Append(written, "exit " + exit, "");
                    break;
                case "shows":
                    Append(written, head, sandbox.Read(words[1]));
                    break;
                case "exit" or "error":
                    break;
                default:
                    Append(written, head, body);
                    break;
            }
        }

        return written.ToString();
    }

    private static IEnumerable<(string Head, string Body)> Parts(string text)
    {
        var parts = text.Split(Sign, StringSplitOptions.RemoveEmptyEntries);
        return parts.Select(part => (part[..part.IndexOf('\n')], part[(part.IndexOf('\n') + 1)..]));
    }

    private static void Append(StringBuilder written, string head, string body)
    {
        if (head.Length > 0)
        {
            written.Append(Sign).Append(head).Append('\n').Append(body);
        }
    }
}
