using System.Text;
using WeChatPayLint.Generation.Changelog;
using WeChatPayLint.Generation.Presets;
using WeChatPayLint.Generation.RulesPage;

namespace WeChatPayLint.Generation;

/// <summary>A file of the repository that is made from the catalogue.</summary>
/// <param name="Path">Its path below the root of the repository.</param>
/// <param name="Render">Its text for a catalogue, with line feeds, ending with one; the text that is there is given too, of which a file may keep what people wrote.</param>
public sealed record GeneratedFile(string Path, Func<IReadOnlyList<Rule>, string, string> Render)
{
    private const string Command = "dotnet run --project tools/Generate";

    /// <summary>What a generated file says of itself.</summary>
    public const string Notice = "Written by `" + Command + "` from the catalogue in src/Rules; edit the rules, not this file.";

    /// <summary>Every generated file.</summary>
    public static IReadOnlyList<GeneratedFile> All { get; } =
    [
        new(Page.FileName, (rules, _) => Page.Render(rules)) { ChangesBetween = PageChanges.Between },
        new(ChangelogPage.FileName, ChangelogPage.Render),
        .. Preset.WithFile.Select(preset => new GeneratedFile(preset.Path, (rules, _) => preset.Render(rules))),
    ];

    /// <summary>What differs between two texts of it, in phrases.</summary>
    public Func<string, string, IEnumerable<string>> ChangesBetween { get; init; } = (_, _) => ["written"];

    /// <summary>What to do when it is not what the catalogue says.</summary>
    public string Stale => $"{Path} is stale: run `{Command}` and commit the result.";

    /// <summary>Its text as it is in the repository; empty where it is not there.</summary>
    public string Read() => File.Exists(FullPath) ? File.ReadAllText(FullPath) : "";

    /// <summary>Puts a text in its place.</summary>
    public void Write(string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath)!);
        File.WriteAllText(FullPath, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private string FullPath => System.IO.Path.Combine(Repository.Root(), Path);
}
