using System.Globalization;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Documents;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary>What a run is to check, and how.</summary>
/// <param name="Configuration">What the configuration and the options say.</param>
/// <param name="Settled">The levels of the rules.</param>
/// <param name="Paths">Files, folders and globs.</param>
/// <param name="StandardInput">The name that standard input goes by, or null where it is not read.</param>
/// <param name="Exclude">Globs of files that folders leave out.</param>
/// <param name="Language">Language of the messages.</param>
internal sealed record CheckRequest(Configuration Configuration, Settled Settled, IReadOnlyList<string> Paths, string? StandardInput, IReadOnlyList<string> Exclude, CultureInfo Language)
{
    /// <summary>Asks the rules about every file.</summary>
    public IReadOnlyList<CheckedFile> Check(Terminal terminal, Checker checker)
    {
        var files = new Discovery(terminal, Exclude).Find(Paths).Select(path => checker.CheckFile(path, terminal.Shown(path))).ToList();
        if (StandardInput is { } name)
        {
            var path = terminal.FullPath(name);
            files.Add(checker.CheckBytes(ReadInput(terminal.Input), terminal.Shown(path), path));
        }

        return files;
    }

    public Checker Checker(Terminal terminal) => new(Settled, path => new FileSurroundings(path, terminal.Now));

    // A little more than the limit is enough to see that it is exceeded.
    private static byte[] ReadInput(Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; bytes.Length <= Limits.Bytes && (count = input.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
