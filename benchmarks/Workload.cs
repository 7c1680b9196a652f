using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.Benchmarks;

/// <summary>Generated source that is compiled again and again, every time from its text.</summary>
/// <param name="Kind">What the code is like.</param>
/// <param name="Size">How much of it there is, in the unit of its kind.</param>
/// <param name="Files">The texts of the files.</param>
internal sealed record Workload(string Kind, int Size, IReadOnlyList<string> Files)
{
    private const int FilesPerPayment = 20;

    // The reference assemblies of the running framework: what every compilation reads, whether it takes payments or not.
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The number of lines of all files.</summary>
    public int Lines => Files.Sum(GeneratedCode.LinesOf);

    /// <summary>Files without anything of payments.</summary>
    public static Workload None(int files) => new("none", files, [GeneratedCode.Rows, .. Numbers(files).Select(GeneratedCode.OrdinaryFile)]);

    /// <summary>Files of which one in twenty takes payments.</summary>
    public static Workload Few(int files) => new("few", files,
    [
        GeneratedCode.Rows, GeneratedCode.PaymentTypes,
        .. Numbers(files).Select(number => number % FilesPerPayment == 1 ? GeneratedCode.PaymentFile(number) : GeneratedCode.OrdinaryFile(number)),
    ]);

    /// <summary>Files that all take payments.</summary>
    public static Workload Many(int files) => new("many", files, [GeneratedCode.Rows, GeneratedCode.PaymentTypes, .. Numbers(files).Select(GeneratedCode.PaymentFile)]);

    /// <summary>One file with one very large thing, beside the types it uses.</summary>
    public static Workload Single(string kind, int size, Func<int, string> file) => new(kind, size, [GeneratedCode.Rows, GeneratedCode.PaymentTypes, file(size)]);

    /// <summary>Parses and binds nothing beforehand: the compiler starts from text.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Generated",
        Files.Select((text, number) => CSharpSyntaxTree.ParseText(SourceText.From(text), new CSharpParseOptions(LanguageVersion.Latest), $"File{number}.cs")),
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    private static IEnumerable<int> Numbers(int files) => Enumerable.Range(1, files);
}
