using System.Text;

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

    // An entry's path stands whole in the index's versions 2 and 3, behind its length in 12 bits, and ends with a NUL. https://git-scm.com/docs/index-format
    private static bool Lists(string index, string path)
    {
        try
        {
            var file = new FileInfo(index);
            if (!file.Exists || file.Length > LargestIndex)
            {
                return false;
            }

            ReadOnlySpan<byte> bytes = File.ReadAllBytes(index);
            var name = Encoding.UTF8.GetBytes(path + "\0");
            for (var at = bytes.IndexOf(name); at > 1; at = Next(bytes, name, at))
            {
                if (bytes[at - 1] == (byte)Math.Min(name.Length - 1, 0xFF) && name.Length - 1 < 0x100)
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }

        return false;
    }

    private static int Next(ReadOnlySpan<byte> bytes, byte[] name, int at) => bytes[(at + 1)..].IndexOf(name) is >= 0 and var next ? at + 1 + next : -1;
}
