namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Whether a file is under version control, read from git's index; no program is run.</summary>
internal static class VersionControl
{
    private const int LargestIndex = 256 * 1024 * 1024;

    public static bool Has(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IndexOf(Path.Combine(folder, ".git")) is { } index)
            {
                return Lists(index, Path.GetRelativePath(folder, path).Replace('\\', '/'));
            }
        }

        return false;
    }

    // .git is a folder, or in a worktree a file that names one.
    private static string? IndexOf(string git)
    {
        try
        {
            if (File.Exists(git))
            {
                var line = File.ReadLines(git).FirstOrDefault("");
                git = line.StartsWith("gitdir: ", StringComparison.Ordinal) ? Path.GetFullPath(line["gitdir: ".Length..].Trim(), Path.GetDirectoryName(git)!) : git;
            }

            return Directory.Exists(git) ? Path.Combine(git, "index") : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool Lists(string index, string path)
    {
        try
        {
            var file = new FileInfo(index);
            return file.Exists && file.Length <= LargestIndex && GitIndex.Lists(File.ReadAllBytes(index), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
