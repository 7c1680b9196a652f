using System.Globalization;
using System.Text;

namespace WeChatPayLint.ConfigLinter;

/// <summary>What the program is run in: streams, folder, environment, clock.</summary>
internal sealed class Terminal
{
    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Whether somebody reads the output as it comes.</summary>
    public bool IsInteractive { get; init; }

    public DateTimeOffset Now { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Console.Out,
            Error = Console.Error,
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            IsInteractive = !Console.IsOutputRedirected,
        };
    }

    /// <summary>A path as this folder's reader would write it: relative where it lies below, with slashes.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative).Replace('\\', '/');
    }

    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>The language to speak: as asked for, or as the environment says.</summary>
    public CultureInfo LanguageOf(string? asked)
    {
        string?[] sources = [asked, Variable("DOTNET_CLI_UI_LANGUAGE"), Variable("LC_ALL"), Variable("LC_MESSAGES"), Variable("LANG")];
        return sources.FirstOrDefault(value => !string.IsNullOrEmpty(value))?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Chinese : CultureInfo.InvariantCulture;
    }

    // Only its name counts; the texts are ours.
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
}
