namespace WeChatPayLint.Generation;

/// <summary>Where the repository is, as seen from what was built in it.</summary>
public static class Repository
{
    private const string Solution = "WeChatPayLint.sln";

    /// <summary>The folder of the solution, at or above the running program.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"{Solution} is neither in {AppContext.BaseDirectory} nor above it.");
    }
}
