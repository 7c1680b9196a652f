using System.ComponentModel;
using System.Diagnostics;
using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>The index is read as git itself writes it, in every version and with either hash.</summary>
public sealed class GitIndexTests : IDisposable
{
    private static readonly string[] Committed = ["a.txt", "secrets/apiclient_cert.pem", "secrets/apiclient_key.pem", "secrets/" + new string('x', 240) + "/key.pem", "支付/key.pem", "z/1", "z/2"];

    private static readonly string[] NotCommitted = ["apiclient_key.pem", "secrets", "secrets/apiclient_key", "secrets/client_key.pem", "secrets/apiclient_key.pem2", "z/3", "not-added.pem"];

    private readonly string folder = Directory.CreateTempSubdirectory("wechatpay-lint").FullName;

    [GitTheory]
    [InlineData(2, "sha1")]
    [InlineData(3, "sha1")]
    [InlineData(4, "sha1")]
    [InlineData(2, "sha256")]
    [InlineData(4, "sha256")]
    public void ListsWhatIsAdded(int version, string hash)
    {
        Git("init", "-q", "--object-format=" + hash);
        foreach (var name in Committed.Append("not-added.pem"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), name);
        }

        // A file that is only to be added has more flags, for which there is no room in version 2.
        Git(["add", .. Committed.SkipLast(1)]);
        Git(["add", .. version == 2 ? [] : new[] { "-N" }, Committed[^1]]);
        Git("update-index", "--index-version", version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var index = File.ReadAllBytes(Path.Combine(folder, ".git", "index"));
        Assert.Equal(version, index[7]);
        Assert.Equal(Committed, Committed.Where(name => GitIndex.Lists(index, name)));
        Assert.All(NotCommitted, name => Assert.False(GitIndex.Lists(index, name), name));
    }

    [GitTheory]
    [InlineData(2)]
    [InlineData(4)]
    public void ReadsNothingOfWhatIsCutShort(int version)
    {
        Git("init", "-q");
        File.WriteAllText(Path.Combine(folder, "key.pem"), "");
        Git("add", "key.pem");
        Git("update-index", "--index-version", version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var index = File.ReadAllBytes(Path.Combine(folder, ".git", "index"));
        var end = index.AsSpan().IndexOf("key.pem"u8) + "key.pem".Length;
        Assert.All(Enumerable.Range(0, end), length => Assert.False(GitIndex.Lists(index.AsSpan(0, length), "key.pem")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Git(params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. args]) { RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }

    /// <summary>A test that needs git.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class GitTheoryAttribute : TheoryAttribute
    {
        public GitTheoryAttribute()
        {
            try
            {
                Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true })!.WaitForExit();
            }
            catch (Win32Exception)
            {
                Skip = "git is not installed";
            }
        }
    }
}
