namespace WeChatPayLint.Scaffolding;

/// <summary>What the files of a new rule begin with. Every TODO is for the author; the tests fail until the last is gone.</summary>
internal static class Templates
{
    private const string Order = """
        var data = new WxPayData();
        data.SetValue("out_trade_no", Shop.NewNumber());
        data.SetValue("total_fee", Shop.Fen());
        data.SetValue("attach", {0});
        """;

    private const string Merchant = """
        merchants:
          - mchid: {0}
        """;

    private static readonly string Version = typeof(Subject).Assembly.GetName().Version!.ToString(3);

    // Rules of the first version do not say so.
    private static string Since => Version == Rule.FirstVersion ? "" : $"    public override string Since => \"{Version}\";\n\n";

    /// <summary>The rule.</summary>
    public static string RuleFile(Request request, string space) => $$""""
        {{Usings(request.Kind.Usings)}}namespace {{space}};

        /// <summary>TODO: the offence in one sentence.</summary>
        internal sealed class {{request.Name}} : {{request.Kind.Base}}
        {
            private static readonly Text Message = (
                "TODO: {0}, the limit; the remedy",
                "TODO：{0}，上限；改法");

            public override string Id => "{{request.Id}}";

            public override Text Title => ("{{request.Title.Replace("\"", "\\\"")}}", "TODO");

            public override Text Why => (
                "TODO: what goes wrong when the mistake is left in.",
                "TODO");

        {{Since}}    public override Severity Severity => Severity.Info;

            public override IReadOnlyList<Source> Sources => [Source.Page("TODO: the page that says so", "https://pay.weixin.qq.com/TODO")];

            public override string Bad => """
        {{Indented(Example(request, "[|\"TODO\"|]"), 8)}}
                """;

            public override string Good => """
        {{Indented(Example(request, "\"TODO\""), 8)}}
                """;

            public override Text Fix => ("None: TODO", "无：TODO");

        {{Indented(request.Kind.Check, 4)}}
        }

        """";

    /// <summary>The check of a rule about code.</summary>
    public static string CheckFile(Request request) => $$"""
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.CSharp.Syntax;
        using WeChatPayLint.Analyzers.Gates;
        using WeChatPayLint.Analyzers.Values;
        using WeChatPayLint.{{request.Family.Folder}};

        namespace WeChatPayLint.Analyzers.{{request.Family.Folder}};

        /// <summary>TODO: what it finds, and how.</summary>
        internal sealed class {{request.Name}}Check : CodeCheck
        {
            public override Rule Rule { get; } = RuleCatalog.Find("{{request.Id}}")!;

            public override Markers Needs => Markers.Names;

            public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) =>
                file.Nodes.Of<InvocationExpressionSyntax>().Where(call => IsWrong(call, file)).Select(call => {{request.Name}}.At(call.Place(), call.LastName()));

            // TODO: what makes the call wrong. Test names before asking file.Model for symbols.
            private static bool IsWrong(InvocationExpressionSyntax call, FileContext file) => false;
        }

        """;

    /// <summary>The tests of a rule about code.</summary>
    public static string CodeTest(Request request) => $$"""
        namespace WeChatPayLint.Analyzers.Tests.Rules;

        public sealed class {{request.Name}}Tests
        {
            private const string Id = "{{request.Id}}";

            [Theory]
            [InlineData("TODO: what is special about it", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"attach\", [|\"TODO\"|]);")]
            public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

            [Theory]
            [InlineData("TODO: what looks like it and is right", "TODO")]
            public Task Ignores(string what, string code) => Verify.Ignores(code, what);
        }

        """;

    /// <summary>The tests of a rule about settings.</summary>
    public static string SettingsTest(Request request) => $$"""
        namespace WeChatPayLint.ConfigLinter.Tests.Rules;

        public sealed class {{request.Name}}Tests
        {
            private const string Id = "{{request.Id}}";

            [Theory]
            [InlineData("merchants:\n  - mchid: [|\"TODO\"|]\n")]
            public void Catches(string settings) => Verify.Catches(Id, settings);

            [Theory]
            [InlineData("TODO")]
            public void Ignores(string settings) => Verify.Ignores(settings);
        }

        """;

    private static string Example(Request request, string value) => (request.Kind.Subject == Subject.Settings ? Merchant : Order).Replace("{0}", value);

    private static string Usings(string[] usings) => usings.Length == 0 ? "" : string.Concat(usings.Select(space => $"using {space};\n")) + "\n";

    private static string Indented(string text, int columns) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : new string(' ', columns) + line));
}
