namespace WeChatPayLint.ConfigLinter.Tests.Editors;

/// <summary>The schema gives completion, hover texts and diagnostics in editors that use yaml-language-server.</summary>
public sealed class LanguageServerTests
{
    [LanguageServerFact]
    public void SchemaServesEditors()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("wechatpay.schema.json", sandbox.Run(["schema"]).Output);
        const string good = "# yaml-language-server: $schema=./wechatpay.schema.json\nmerchants:\n  - mchid: \"1900000109\"\n    paymentDirectories: [https://www.teashop.cn/]\n    \n";
        var path = sandbox.Write("wechatpay.yaml", good);
        var wrong = sandbox.Write("wrong.yaml", good.Replace("paymentDirectories", "paymentDirectorys"));
        using var server = LanguageServer.Start(Path.GetDirectoryName(path)!);

        Assert.Empty(server.DiagnosticsOf(path, File.ReadAllText(path)));
        Assert.Contains(server.DiagnosticsOf(wrong, File.ReadAllText(wrong)), message => message.Contains("paymentDirectorys", StringComparison.Ordinal));
        Assert.Contains("WXC102", server.HoverAt(path, 3, 8), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "pages", "orders", "h5Domains" }, server.CompletionsAt(path, 4, 4).ToHashSet());
    }

    /// <summary>A test that needs the server, and Node to run it.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LanguageServerFactAttribute : FactAttribute
    {
        public LanguageServerFactAttribute()
        {
            Skip = LanguageServer.Script is null ? "yaml-language-server is not installed: npm install -g yaml-language-server, or name it in YAML_LANGUAGE_SERVER" : null;
        }
    }
}
