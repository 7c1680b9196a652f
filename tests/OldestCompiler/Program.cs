using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.OldestCompiler;

var arguments = CSharpCommandLineParser.Default.Parse(args, Directory.GetCurrentDirectory(), sdkDirectory: null);
var loading = new AnalyzerLoading(arguments);
var compilation = CSharpCompilation.Create(
    arguments.CompilationName,
    arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), arguments.ParseOptions, file.Path, arguments.Encoding)),
    arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(arguments.BaseDirectory!, reference.Reference), reference.Properties)),
    arguments.CompilationOptions);
var problems = loading.Analyzers.IsEmpty ? [] : await compilation.WithAnalyzers(loading.Analyzers).GetAnalyzerDiagnosticsAsync();

Console.WriteLine("Roslyn " + typeof(CSharpCompilation).Assembly.GetName().Version);
loading.Failures.ForEach(Console.WriteLine);
foreach (var problem in arguments.Errors.AddRange(compilation.GetDiagnostics()).AddRange(problems).Where(problem => problem.Severity >= DiagnosticSeverity.Warning))
{
    Console.WriteLine(CSharpDiagnosticFormatter.Instance.Format(problem, arguments.PreferredUILang ?? CultureInfo.CurrentUICulture));
}

return compilation.Emit(arguments.GetOutputFilePath(arguments.OutputFileName!)).Success ? 0 : 1;
