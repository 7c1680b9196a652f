using System.Diagnostics;
using System.Text;

namespace WeChatPayLint.Package.Tests;

/// <summary>Runs the real <c>dotnet</c> in a folder, with a limit on its time and nothing left running behind it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["UseSharedCompilation"] = "false",
        ["Configuration"] = "",
    };

    /// <summary>Runs a command to its end; what it prints comes back whole, whatever it ends with.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, string[] arguments, string? language = null) =>
        RunAsync("dotnet", folder, arguments, new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = language ?? "en" });

    /// <summary>Runs any program in the same way, with more variables in its environment.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Prepare(start.Environment, variables);
        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took more than {Limit}:\n{output}");
        }

        return (process.ExitCode, output.ToString());
    }

    /// <summary>Runs a command that has to succeed.</summary>
    public static async Task<string> SucceedAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Prepares this process, whose own children inherit what is set here.</summary>
    public static void PrepareThisProcess()
    {
        var before = System.Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value);
        var after = new Dictionary<string, string?>(before);
        Prepare(after, new Dictionary<string, string>());
        foreach (var name in before.Keys.Union(after.Keys))
        {
            System.Environment.SetEnvironmentVariable(name, after.GetValueOrDefault(name));
        }
    }

    // What the test run's own MSBuild left in the environment, its language too, is not for the one that is started.
    private static void Prepare(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> variables)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) || name is "VSLANG" or "PreferredUILang").ToList())
        {
            environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            environment[name] = value.Length == 0 ? null : value;
        }

        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
