namespace WeChatPayLint.Package.Tests;

/// <summary>A folder outside the repository, so that none of its settings apply; removed with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("wechatpaylint-").FullName;

    /// <summary>A file or folder in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, with the folders that lead to it.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>Copies a folder's sources, without what was built from them.</summary>
    public void Copy(string from, string to)
    {
        Directory.CreateDirectory(this[to]);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, this[System.IO.Path.Combine(to, System.IO.Path.GetFileName(file))]);
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => System.IO.Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, System.IO.Path.Combine(to, System.IO.Path.GetFileName(folder)));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A process that is still ending may hold a file; the system empties its folder for temporary files.
        }
    }
}
