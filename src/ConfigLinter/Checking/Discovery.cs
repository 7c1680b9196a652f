namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Finds the files to check.</summary>
internal static class Discovery
{
    private static readonly string[] OwnNames = ["wechatpay.yaml", "wechatpay.yml", "wechatpay.json"];
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules", ".git", ".vs", ".idea", "packages", "artifacts"];

    /// <summary>The files that paths, folders and globs name, each once.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> given, Terminal terminal)
    {
        var found = new List<string>();
        foreach (var path in given)
        {
            var full = terminal.FullPath(path);
            found.AddRange(Directory.Exists(full) ? InFolder(full, IsSettings) : [full]);
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsSettings(string path)
    {
        var name = Path.GetFileName(path);
        return OwnNames.Contains(name, StringComparer.OrdinalIgnoreCase) || Documents.Settings.SettingsReading.IsProgramSettings(name)
            || OwnNames.Any(own => name.EndsWith("." + own, StringComparison.OrdinalIgnoreCase));
    }

    // Links are not followed, so that none can lead in a circle.
    private static IEnumerable<string> InFolder(string folder, Func<string, bool> isWanted)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        var files = Directory.EnumerateFiles(folder, "*", options).Where(isWanted).Order(StringComparer.Ordinal);
        var folders = Directory.EnumerateDirectories(folder, "*", options)
            .Where(child => !SkippedFolders.Contains(Path.GetFileName(child), StringComparer.OrdinalIgnoreCase) && new DirectoryInfo(child).LinkTarget is null)
            .Order(StringComparer.Ordinal);
        return files.Concat(folders.SelectMany(child => InFolder(child, isWanted)));
    }
}
