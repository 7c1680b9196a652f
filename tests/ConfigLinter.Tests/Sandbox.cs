using System.CommandLine;
using System.Text;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>A folder of its own to run the program in.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wechatpay-lint").FullName;

    /// <summary>The environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public string this[string name] => Path.Combine(folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>Runs the program. Paths of the sandbox are left out of what it says.</summary>
    public (int Exit, string Output, string Error) Run(string[] args, byte[]? input = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(args, new Terminal
        {
            Input = new MemoryStream(input ?? []),
            Output = output,
            Error = error,
            Folder = folder,
            Variable = name => Variables.GetValueOrDefault(name),
            Now = TestSurroundings.Today,
        });
        return (exit, Clean(output), Clean(error));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Help names the program that runs, which is the tests' host here.
    private string Clean(StringWriter text) => text.ToString().ReplaceLineEndings("\n").Replace(folder, "…").Replace(RootCommand.ExecutableName + " ", "wechatpay-lint ");
}
