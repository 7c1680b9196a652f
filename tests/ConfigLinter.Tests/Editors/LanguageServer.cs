using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace WeChatPayLint.ConfigLinter.Tests.Editors;

/// <summary>The real yaml-language-server, spoken to as an editor does. https://microsoft.github.io/language-server-protocol/</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private int requests;

    private LanguageServer(Process process)
    {
        this.process = process;
    }

    /// <summary>Path of the server's script, or null where it is not installed.</summary>
    public static string? Script { get; } = new[] { Environment.GetEnvironmentVariable("YAML_LANGUAGE_SERVER") }
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "yaml-language-server")))
        .FirstOrDefault(path => !string.IsNullOrEmpty(path) && File.Exists(path));

    /// <summary>Starts the server for a folder.</summary>
    public static LanguageServer Start(string folder)
    {
        var start = new ProcessStartInfo("node", [Script!, "--stdio"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var server = new LanguageServer(process);
        server.Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = UriOf(folder),
            ["capabilities"] = new JsonObject { ["textDocument"] = new JsonObject { ["publishDiagnostics"] = new JsonObject(), ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") }, ["completion"] = new JsonObject() } },
        });
        server.Tell("initialized", []);
        return server;
    }

    /// <summary>Opens a file and waits for what the server says of it.</summary>
    public IReadOnlyList<string> DiagnosticsOf(string path, string text)
    {
        Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(path), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        var published = Wait(message => (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == UriOf(path));
        return [.. published["params"]!["diagnostics"]!.AsArray().Select(diagnostic => (string)diagnostic!["message"]!)];
    }

    /// <summary>The hover text at a place, which counts from 0.</summary>
    public string HoverAt(string path, int line, int column) => Ask("textDocument/hover", At(path, line, column))["result"]?.ToJsonString() ?? "";

    /// <summary>What is offered at a place, which counts from 0.</summary>
    public IReadOnlyList<string> CompletionsAt(string path, int line, int column)
    {
        var result = Ask("textDocument/completion", At(path, line, column))["result"];
        return [.. ((result as JsonArray) ?? result!["items"]!.AsArray()).Select(item => (string)item!["label"]!)];
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static string UriOf(string path) => new Uri(path).AbsoluteUri;

    private static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    private JsonNode Ask(string method, JsonObject parameters)
    {
        var id = ++requests;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Wait(message => message["method"] is null && message["id"]?.ToJsonString() == id.ToString(CultureInfo.InvariantCulture));
    }

    private void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var stream = process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        stream.Write(body);
        stream.Flush();
    }

    // Requests of the server's own, such as for settings, are answered with nothing.
    private JsonNode Wait(Func<JsonNode, bool> isWanted)
    {
        var reading = Task.Run(() =>
        {
            while (true)
            {
                var message = Receive();
                if (isWanted(message))
                {
                    return message;
                }

                if (message["id"] is { } id && message["method"] is { } method)
                {
                    var items = message["params"]?["items"]?.AsArray().Select(_ => (JsonNode?)null).ToArray();
                    Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = (string?)method == "workspace/configuration" ? new JsonArray(items ?? []) : null });
                }
            }
        });
        return reading.Wait(Limit) ? reading.Result : throw new TimeoutException("The language server does not answer.");
    }

    private JsonNode Receive()
    {
        var stream = process.StandardOutput.BaseStream;
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            head.Append(next >= 0 ? (char)next : throw new EndOfStreamException("The language server has ended."));
        }

        var length = int.Parse(head.ToString().Split("Content-Length:")[1].Split("\r\n")[0], CultureInfo.InvariantCulture);
        var body = new byte[length];
        stream.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }
}
