using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace WeChatPayLint.Analyzers.Tests;

/// <summary>Compiles a marked source as part of a shop and expects the analyzer to report what is marked, at exactly these places, and nothing else.</summary>
internal static class Verify
{
    /// <summary>The assembly under test must not look like a test, where literals are right.</summary>
    private const string AssemblyName = "Shop";

    // Words for which a file is read at all, so that what is ignored was looked at.
    private const string OpenGates = "\n// wxpay prepay_id total_fee";

    public static readonly ReferenceAssemblies Framework = ReferenceAssemblies.Net.Net80;

    public static readonly Lazy<Task<MetadataReference>> Sdks = new(CompileSdks);

    /// <summary>Code with mistakes of a rule: statements, or a whole source.</summary>
    public static Task Catches(string rule, string code, string name = "")
    {
        Assert.True(MarkedSource.Parse(code, rule).Marks.Count > 0, name + " is to be caught, but has no mark");
        return Source(Whole(code), rule);
    }

    /// <summary>Code that no rule has anything to say about: statements, or a whole source.</summary>
    public static Task Ignores(string code, string name = "")
    {
        Assert.True(MarkedSource.Parse(code, "").Marks.Count == 0, name + " is to be ignored, but has a mark");
        return Source(Whole(code) + OpenGates);
    }

    /// <summary>A source beside the SDKs, which are references as in real projects. <paramref name="rule"/> is the one that <c>[|…|]</c> stands for.</summary>
    public static Task Source(string source, string? rule = null) => Files(rule, source);

    /// <summary>Several sources of one project.</summary>
    public static async Task Files(string? rule, params string[] sources)
    {
        var test = Test(rule, sources);
        test.TestState.Sources.Add(("Prelude.cs", Prelude.Shop));
        test.TestState.Sources.Add(("Sdks.cs", Prelude.Sdks));
        test.TestState.AdditionalReferences.Add(await Sdks.Value);
        await test.RunAsync();
    }

    /// <summary>A source as an editor sees it before its packages are restored: no SDK, whatever does not compile.</summary>
    public static async Task Unresolved(string source, string? rule = null)
    {
        var test = Test(rule, source);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        test.TestState.Sources.Add(("Prelude.cs", Prelude.Shop));
        await test.RunAsync();
    }

    /// <summary>A source beside stubs that are part of the same project, as hand-copied demo code is.</summary>
    public static async Task Beside(string stub, string source, string? rule = null)
    {
        var test = Test(rule, source);
        test.TestState.Sources.Add(("Prelude.cs", Prelude.Shop));
        test.TestState.Sources.Add((stub, TestSources.Of("Stubs", stub)));
        await test.RunAsync();
    }

    /// <summary>A source by itself: only the framework, and nothing that speaks of WeChat Pay but the source.</summary>
    public static Task Alone(string source, string? rule = null) => Test(rule, source).RunAsync();

    /// <summary>Sources beside the SDKs, without the shop of the other tests.</summary>
    public static async Task BesideSdks(IEnumerable<(string Name, string Text)> sources)
    {
        var test = Test(null);
        foreach (var (name, text) in sources)
        {
            var marked = MarkedSource.Parse(text, null);
            test.TestState.Sources.Add((name, marked.Text));
            test.TestState.ExpectedDiagnostics.AddRange(marked.ExpectedIn(name));
        }

        test.TestState.AdditionalReferences.Add(await Sdks.Value);
        await test.RunAsync();
    }

    /// <summary>Puts statements into a method that is named for nobody's payments.</summary>
    public static string InMethod(string statements) =>
        "class Checkout\n{\n    public async Task<object> Pay()\n    {\n        await Task.Yield();\n" + statements + "\n        return null!;\n    }\n}\n";

    private static ShopTest Test(string? rule, params string[] sources)
    {
        var test = new ShopTest
        {
            ReferenceAssemblies = Framework,
            CompilerDiagnostics = CompilerDiagnostics.Errors,
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
            TestState = { MarkupHandling = MarkupMode.None },
        };
        // The testing library switches every rule on; one that is off by default is on only where it is tested.
        test.DisabledDiagnostics.AddRange(RuleCatalog.All.Where(other => other.Severity == Severity.Off && other.Id != rule).Select(other => other.Id));
        for (var i = 0; i < sources.Length; i++)
        {
            var path = "File" + i + ".cs";
            var marked = MarkedSource.Parse(sources[i], rule);
            test.TestState.Sources.Add((path, marked.Text));
            test.TestState.ExpectedDiagnostics.AddRange(marked.ExpectedIn(path));
            if (HasTopLevelStatements(marked.Text))
            {
                test.TestState.OutputKind = OutputKind.ConsoleApplication;
            }
        }

        test.TestState.Sources.Add(("Usings.cs", Prelude.Usings));
        return test;
    }

    // Statements alone become a method's; beside types they are a program's.
    private static string Whole(string code)
    {
        var members = CSharpSyntaxTree.ParseText(MarkedSource.Parse(code, "WXP000").Text).GetCompilationUnitRoot().Members;
        return members.Count > 0 && members.All(member => member is GlobalStatementSyntax) ? InMethod(code) : code;
    }

    private static bool HasTopLevelStatements(string source) =>
        CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private static async Task<MetadataReference> CompileSdks()
    {
        var references = await Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var trees = TestSources.In("Stubs").Select(stub => CSharpSyntaxTree.ParseText(stub.Text, path: stub.Name));
        var compilation = CSharpCompilation.Create("Sdks", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? MetadataReference.CreateFromImage(image.ToArray()) : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private sealed class ShopTest : CSharpAnalyzerTest<WeChatPayAnalyzer, DefaultVerifier>
    {
        protected override string DefaultTestProjectName => AssemblyName;

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
    }
}
