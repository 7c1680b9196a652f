using WeChatPayLint.Documents.Settings;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Finds the files to check.</summary>
internal sealed class Discovery(Terminal terminal, IReadOnlyList<string> exclude)
{
    private static readonly string[] OwnNames = ["wechatpay.yaml", "wechatpay.yml", "wechatpay.json"];
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules", ".git", ".vs", ".idea", "packages", "artifacts"];

    private readonly Glob[] excluded = [.. exclude.Select(glob => new Glob(glob))];

    /// <summary>The files that paths, folders and globs name, each once.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<string> given)
    {
        var found = new List<string>();
        foreach (var path in given)
        {
            var full = terminal.FullPath(path);
            found.AddRange(Directory.Exists(full) ? InFolder(full, IsSettings)
                : Glob.Is(path) && !File.Exists(full) ? OfGlob(path)
                : [full]);
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> OfGlob(string glob)
    {
        var pattern = new Glob(terminal.FullPath(glob).Replace('\\', '/'));
        var fixedPart = glob[..glob.IndexOfAny(['*', '?'])].Replace('\\', '/');
        var folder = terminal.FullPath(fixedPart.Contains('/') ? fixedPart[..(fixedPart.LastIndexOf('/') + 1)] : ".");
        return Directory.Exists(folder) ? InFolder(folder, path => pattern.Matches(path.Replace('\\', '/'))) : [];
    }

    // wechatpay.yaml, wechatpay.test.yaml, shop.wechatpay.yaml, appsettings.json, appsettings.Production.json
    private static bool IsSettings(string path)
    {
        var name = Path.GetFileName(path);
        var extension = Path.GetExtension(name);
        return OwnNames.Contains(name, StringComparer.OrdinalIgnoreCase)
            || SettingsReading.IsProgramSettings(name)
            || (OwnNames.Any(own => Path.GetExtension(own).Equals(extension, StringComparison.OrdinalIgnoreCase)) && name.Split('.').Contains("wechatpay", StringComparer.OrdinalIgnoreCase));
    }

    // Links are not followed, so that none can lead in a circle; a folder without permission is passed over.
    private IEnumerable<string> InFolder(string folder, Func<string, bool> isWanted)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        var files = Directory.EnumerateFiles(folder, "*", options).Where(path => isWanted(path) && !IsExcluded(path)).Order(StringComparer.Ordinal);
        var folders = Directory.EnumerateDirectories(folder, "*", options)
            .Where(child => !SkippedFolders.Contains(Path.GetFileName(child), StringComparer.OrdinalIgnoreCase) && new DirectoryInfo(child).LinkTarget is null && !IsExcluded(child))
            .Order(StringComparer.Ordinal);
        return files.Concat(folders.SelectMany(child => InFolder(child, isWanted)));
    }

    private bool IsExcluded(string path)
    {
        var shown = Path.GetRelativePath(terminal.Folder, path).Replace('\\', '/');
        return excluded.Any(glob => glob.Matches(shown));
    }
}
