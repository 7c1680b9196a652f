using System.Text.Json;
using System.Text.RegularExpressions;

namespace WeChatPayLint.Package.Tests;

/// <summary>What a build says of the linter's rules, in its log and in its SARIF.</summary>
internal static partial class BuildLog
{
    /// <summary>The problems in the log: <c>Pay.cs(12,40) warning WXP105</c>. A build prints each again in its summary.</summary>
    public static IReadOnlyList<string> ProblemsIn(string output) => [.. Problem().Matches(output)
        .Select(match => $"{match.Groups["file"].Value}({match.Groups["place"].Value}) {match.Groups["severity"].Value} {match.Groups["id"].Value}")
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>Fails where the compiler could not load or run the analyzers.</summary>
    public static void AssertAnalyzersRan(string output) => Assert.DoesNotMatch("CS8032|CS8034|CS8033|AD0001|WXP000", output);

    /// <summary>The results of a SARIF log: <c>Pay.cs(12,40) warning WXP105</c>. What the source suppresses is there as <c>suppressed</c>.</summary>
    public static IReadOnlyList<string> ResultsIn(string sarif)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(sarif));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => IsOurs(result.GetProperty("ruleId").GetString()))
            .Select(Line)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The rules of a SARIF log with their help addresses.</summary>
    public static IReadOnlyDictionary<string, string?> HelpIn(string sarif)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(sarif));
        return document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => IsOurs(rule.GetProperty("id").GetString()))
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.TryGetProperty("helpUri", out var help) ? help.GetString() : null);
    }

    private static bool IsOurs(string? id) => id is not null && id.StartsWith("WXP", StringComparison.Ordinal);

    private static string Line(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        var file = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return $"{file[(file.LastIndexOf('/') + 1)..]}({region.GetProperty("startLine")},{region.GetProperty("startColumn")}) {(result.TryGetProperty("suppressions", out _) ? "suppressed" : result.GetProperty("level").GetString())} {result.GetProperty("ruleId").GetString()}";
    }

    [GeneratedRegex(@"(?<file>[\w.]+)\((?<place>\d+,\d+)\): (?<severity>warning|error|info) (?<id>WX[PC]\d+)")]
    private static partial Regex Problem();
}
