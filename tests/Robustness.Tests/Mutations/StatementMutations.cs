using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Robustness.Tests.Mutations;

/// <summary>Statements that come and go, change places, and stand in other statements.</summary>
internal static class StatementMutations
{
    // ~ stands for the statement.
    private static readonly string[] Wraps =
    [
        "{ ~ }", "if (true) { ~ }", "if (true) ~", "if (false) { ~ } else { ~ }", "if (true) { } else ~", "while (true) { ~ break; }", "do { ~ } while (false);", "for (;;) { ~ }", "for (var i = 0; i < 3; i++) ~", "foreach (var each in new int[3]) { ~ }", "await foreach (var each in all) { ~ }", "try { ~ } catch { }", "try { ~ } catch (System.Exception e) when (e != null) { ~ }", "try { } catch { ~ }",
        "try { ~ } finally { ~ }", "try { } finally { ~ }", "lock (this) { ~ }", "unsafe { ~ }", "checked { ~ }", "unchecked { ~ }", "fixed (char* p = \"\") { ~ }", "using (var d = new System.IO.MemoryStream()) { ~ }", "using var d = new System.IO.MemoryStream(); ~", "await using (var d = new System.IO.MemoryStream()) { ~ }", "switch (0) { case 0: ~ break; default: ~ break; }", "switch (0) { case var n when n > 0: { ~ } break; }",
        "void Local() { ~ }", "static async System.Threading.Tasks.Task LocalAsync() { ~ }", "System.Action act = () => { ~ };", "System.Func<System.Threading.Tasks.Task> act = async () => { ~ };", "System.Threading.Tasks.Task.Run(() => { ~ });", "again: ~", "again: ~ goto again;", "return; ~", "throw null; ~", "yield return 1; ~", "yield break; ~", "\n#if DEBUG\n~\n#else\n~\n#endif\n", "\n#if false\n~\n#endif\n", "\n#line 7 \"x.cs\"\n~\n#line default\n",
        "\n#region r\n~\n#endregion\n", "\n#pragma warning disable\n~\n#pragma warning restore\n", "~ ~", ";~;",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("take a statement out", (text, random) => OnStatement(text, random, _ => "")),
        new("repeat a statement", (text, random) => OnStatement(text, random, statement => statement + "\n" + statement)),
        new("swap two statements", SwapStatements),
        new("replace a statement by another one", (text, random) => OnStatement(text, random, _ => random.Pick(StatementsOf(text))!.ToString())),
        new("wrap a statement", (text, random) => OnStatement(text, random, statement => random.Pick(Wraps)!.Replace("~", statement))),
        new("wrap a statement twice", (text, random) => OnStatement(text, random, statement => random.Pick(Wraps)!.Replace("~", random.Pick(Wraps)!.Replace("~", statement)))),
        new("empty a block", (text, random) => random.Pick(Picking.NodesOf<BlockSyntax>(text)) is { } block ? text.With(block.Span, "{ }") : text),
        new("make top-level statements of a body", TopLevel),
    ];

    private static IReadOnlyList<StatementSyntax> StatementsOf(string text) => [.. Picking.NodesOf<StatementSyntax>(text).Where(statement => statement is not BlockSyntax)];

    private static string OnStatement(string text, Random random, Func<string, string> change) => random.Pick(StatementsOf(text)) is { } statement ? text.With(statement.Span, change(statement.ToString())) : text;

    private static string SwapStatements(string text, Random random)
    {
        var statements = StatementsOf(text);
        return statements.Count == 0 ? text : text.WithSwapped(random.Pick(statements)!.Span, random.Pick(statements)!.Span);
    }

    // Behind the usings, where a program's statements stand.
    private static string TopLevel(string text, Random random)
    {
        var root = (CompilationUnitSyntax)Picking.Parse(text);
        var bodies = root.DescendantNodes().OfType<BlockSyntax>().Where(block => block.Parent is BaseMethodDeclarationSyntax).ToList();
        return random.Pick(bodies) is { } body && root.Members.FirstOrDefault() is { } first ? text.Insert(first.FullSpan.Start, "\n" + string.Join("\n", body.Statements) + "\n") : text;
    }
}
