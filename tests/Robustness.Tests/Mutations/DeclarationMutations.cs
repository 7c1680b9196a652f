using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Robustness.Tests.Mutations;

/// <summary>Types and members of other kinds, declared twice, nested, and in the newest syntax.</summary>
internal static class DeclarationMutations
{
    private static readonly string[] Modifiers = ["partial", "file", "unsafe", "static", "abstract", "sealed", "readonly", "ref", "private protected", "async", "extern", "new", "const", "required", "volatile", "override", "virtual", "public"];

    private static readonly string[] Kinds = ["class", "struct", "record", "record struct", "interface", "enum", "ref struct", "union"];

    private static readonly string[] Heads =
    [
        "(WxPayData data, string mch_id, int total_fee)", "(int total_fee = 0)", "<T>", "<T>(T total_fee) where T : class", " : System.Attribute", " : System.IDisposable", " : Base(total_fee)", "(params string[] mch_id)",
    ];

    // Syntax of C# 7 to 14, and of what is in preview; a compiler that does not know it sees errors.
    private static readonly string[] Members =
    [
        "public string notify_url { get => field ?? \"http://localhost/n\"; set => field = value; }", "public partial string mch_id { get; set; }", "public partial string mch_id { get => \"1\"; set { } }", "extension(string mch_id) { public int total_fee => 0; public static string operator +(string a, int b) => a; }", "extension<T>(T data) where T : class { public void SetFee(int total_fee) { } }",
        "[System.Runtime.CompilerServices.InterceptsLocation(1, \"jB4qgCy292LkEGCwmD+R6FIAAAA=\")] public static void Intercept(this string mch_id) { }", "[System.Runtime.CompilerServices.InterceptsLocation(\"Pay.cs\", 3, 5)] static void Intercept() { }", "public required string AppId { get; init; }", "int this[string mch_id] => 0;", "event System.Action total_fee;", "event System.Action total_fee { add { } remove { } }", "delegate*<int, void> notify_url;", "~Shop() { }",
        "static Shop() { }", "public static implicit operator string(Shop shop) => \"\";", "public static Shop operator checked +(Shop a, Shop b) => a;", "public void operator +=(int total_fee) { }", "void Pay(params System.ReadOnlySpan<string> mch_id) { }", "void Pay(scoped ref int total_fee, in string mch_id, ref readonly int fee, out int x) { x = 0; }", "void Pay<T>(T total_fee) where T : allows ref struct { }", "ref readonly int total_fee => ref fee;",
        "System.ReadOnlySpan<byte> Json => \"\"\"{\"mchid\":\"1\",\"amount\":{\"total\":0}}\"\"\"u8;", "string Raw(string x) => $$\"\"\"{\"mchid\":\"{{x}}\",\"amount\":{\"total\":1.5}}\"\"\";", "object Fill(dynamic data) { data?.total_fee = 0; data?[\"mch_id\"] = 1; return data; }", "object Fill() => (mch_id: \"1\", total_fee: 0);", "System.Collections.Generic.List<object> Fill(object[] all) => [.. all, new { mch_id = 1, total_fee = 0 }, with(1)];", "object Fill(object x) => x is { total_fee: 0, mch_id: [.., var last] } and not null or [1, .., > 2] ? last : x;",
        "System.Action<int> Fill = (total_fee = 0) => { };", "System.Func<int> Fill = static int () => 0;", "object Fill = (out int x, ref y) => x = 0;", "async System.Collections.Generic.IAsyncEnumerable<int> Fill() { await System.Threading.Tasks.Task.Yield(); yield return 1; }", "string Name => nameof(System.Collections.Generic.List<>);", "const string A = B, B = A;", "const string C = C;", "string D => E; string E => D;", "static string F() => G(); static string G() => F();", "string H { get { return H; } }",
        "interface INested { static abstract string notify_url { get; } static virtual string mch_id => \"1\"; }", "enum TradeType { JSAPI, NATIVE = JSAPI, APP }", "record Order(string mch_id, int total_fee) { public Order() : this(\"1\", 0) { } }", "partial event System.Action total_fee;", "partial Shop(int total_fee);", "public unsafe fixed char mch_id[32];", "[System.Obsolete(\"notify_url\"), Missing(total_fee = 0, mch_id: \"1\")] void Old() { }", "using WxPayAPI;", "namespace Inner { }", "int total_fee;", "string mch_id", "public",
        "void Pay(", "void Pay() => data.SetValue(\"total_fee\",", "var x = new WxPayData { [\"total_fee\"] = ", "[", "//", "/// <summary>total_fee <see cref=\"mch_id\"/>", "where T : total_fee", "get; set;",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("drop a using", (text, random) => random.Pick(Picking.NodesOf<UsingDirectiveSyntax>(text)) is { } directive ? text.With(directive.Span, "") : text),
        new("declare a type twice", (text, random) => random.Pick(TypesOf(text)) is { } type ? text.Insert(type.Span.End, "\n" + type) : text),
        new("declare a member twice", (text, random) => random.Pick(MembersOf(text)) is { } member ? text.Insert(member.Span.End, "\n" + member) : text),
        new("take a member out", (text, random) => random.Pick(MembersOf(text)) is { } member ? text.With(member.Span, "") : text),
        new("swap two members", SwapMembers),
        new("add a modifier", (text, random) => random.Pick(MembersOf(text)) is { } member ? text.Insert(PlaceOfModifiers(member), random.Pick(Modifiers) + " ") : text),
        new("make another kind of type", (text, random) => random.Pick(Picking.NodesOf<TypeDeclarationSyntax>(text)) is { } type ? text.With(type.Keyword.Span, random.Pick(Kinds)!) : text),
        new("give a type another head", (text, random) => random.Pick(TypesOf(text)) is { } type ? text.Insert(type.Identifier.Span.End, random.Pick(Heads)!) : text),
        new("nest a type", (text, random) => random.Pick(TypesOf(text)) is { } type ? text.With(type.Span, "partial class Outer<T> { " + type + " }") : text),
        new("put a type into an extension", (text, random) => random.Pick(Picking.NodesOf<TypeDeclarationSyntax>(text)) is { OpenBraceToken.RawKind: not 0 } type ? text.Insert(type.CloseBraceToken.SpanStart, "}").Insert(type.OpenBraceToken.Span.End, " extension(WxPayData receiver) {") : text),
        new("put a type into a namespace", (text, random) => random.Pick(TypesOf(text)) is { } type ? text.With(type.Span, "namespace WxPay { " + type + " }") : text),
        new("add a member", (text, random) => random.Pick(Picking.NodesOf<TypeDeclarationSyntax>(text)) is { OpenBraceToken.RawKind: not 0 } type ? text.Insert(random.Next(2) == 0 ? type.OpenBraceToken.Span.End : type.CloseBraceToken.SpanStart, "\n" + random.Pick(Members) + "\n") : text),
        new("add a member beside the types", (text, random) => text + "\n" + random.Pick(Members) + "\n"),
        new("use an alias", (text, random) => random.Pick(["using WxPayData = System.String;\n", "using Fee = (string mch_id, int total_fee);\n", "using unsafe Key = char*;\n", "global using static System.Math;\n", "extern alias pay;\n", "[assembly: System.Obsolete]\n"]) + text),
    ];

    private static IReadOnlyList<BaseTypeDeclarationSyntax> TypesOf(string text) => Picking.NodesOf<BaseTypeDeclarationSyntax>(text);

    private static IReadOnlyList<MemberDeclarationSyntax> MembersOf(string text) => [.. Picking.NodesOf<MemberDeclarationSyntax>(text).Where(member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))];

    private static int PlaceOfModifiers(MemberDeclarationSyntax member) => member.AttributeLists.Count > 0 ? member.AttributeLists.Last().Span.End : member.SpanStart;

    private static string SwapMembers(string text, Random random)
    {
        var members = MembersOf(text);
        return members.Count == 0 ? text : text.WithSwapped(random.Pick(members)!.Span, random.Pick(members)!.Span);
    }
}
