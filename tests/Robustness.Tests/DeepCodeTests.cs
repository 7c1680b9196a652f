using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeChatPayLint.Analyzers.Tests;
using WeChatPayLint.CodeFixes.Tests;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>Code deeper, longer or more entangled than anyone writes by hand. A stack that overflows ends the compiler, and what never ends hangs the editor.</summary>
public sealed class DeepCodeTests
{
    // What .NET gives every thread but the first.
    private const int StackSize = 1536 * 1024;

    // Far longer than any of these takes; what is given up here is given up for good.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly (string Name, string Code)[] Cases =
    [
        ("10,000 concatenations", Method($"data.SetValue(\"notify_url\", {Joined(" + ", 10_000, i => i % 2 == 0 ? "\"a\"" : "number")});")),
        ("10,000 concatenations of numbers", Method($"data.SetValue(\"total_fee\", {Joined(" + ", 10_000, i => "fee")});")),
        ("10,000 concatenations in JSON", Method($"var json = \"{{\\\"mchid\\\":\\\"\" + {Joined(" + ", 10_000, i => "number")} + \"\\\",\\\"amount\\\":{{\\\"total\\\":0}}}}\";")),
        ("10,000 chained calls", Method($"data.SetValue(\"attach\", number{Repeated(".Trim()", 10_000)});")),
        ("500 chained appends", Method($"data.SetValue(\"attach\", new StringBuilder(){Repeated(".Append(number)", 500)}.ToString());")),
        ("200 chained conditional accesses", Method($"data.SetValue(\"attach\", number{Repeated("?.Trim()", 200)});")),
        ("150 alternatives", Method($"data.SetValue(\"attach\", {Joined(" ?? ", 150, i => "number")});")),
        ("5,000 conditions", Method($"if ({Joined(" && ", 5_000, i => "number == \"SUCCESS\"")}) data.SetValue(\"total_fee\", 0);")),
        ("150 parentheses", Method($"data.SetValue(\"total_fee\", {Nested("(", "(int)(price * 100)", ")", 150)});")),
        ("150 conversions", Method($"data.SetValue(\"total_fee\", {Repeated("(int)", 150)}price);")),
        ("150 negations", Method($"data.SetValue(\"total_fee\", {Repeated("- ", 150)}fee);")),
        ("100 calls within each other", Method($"data.SetValue(\"attach\", {Nested("string.Concat(number, ", "number", ")", 100)});")),
        ("20 lambdas", Method($"object act = {Nested("(Func<object>)(() => ", "data.ToString()", ")", 20)};")),
        ("60 anonymous objects", Method($"object order = {Nested("new { mch_id = 1, amount = ", "1", " }", 60)};")),
        ("60 initializers", Method($"object order = {Nested("new Dictionary<string, object> { [\"mch_id\"] = 1, [\"amount\"] = ", "1", " }", 60)};")),
        ("60 collections", Method($"object order = new {{ mch_id = 1, detail = {Nested("new object[] { ", "1", " }", 60)} }};")),
        ("60 elements", Method($"object order = {Nested("new XElement(\"amount\", ", "1", ")", 60)};")),
        ("150 conditional expressions", Method($"data.SetValue(\"total_fee\", {Nested("flag ? 1 : ", "0", "", 150)});")),
        ("60 switch expressions", Method($"data.SetValue(\"total_fee\", {Nested("number switch { \"\" => 0, _ => ", "1", " }", 60)});")),
        ("12 interpolations within each other", Method($"data.SetValue(\"attach\", {Nested("$\"{", "number", "}\"", 12)});")),
        ("60 else-ifs", Handler(Nested("if (Request.Path == \"\") { code = \"FAIL\"; } else ", "{ }", "", 60))),
        ("60 blocks", Handler(Nested("{ ", "code = \"FAIL\";", " }", 60))),
        ("60 attempts", Handler(Nested("try { ", "code = Decrypt(code);", " } catch { code = \"FAIL\"; }", 60))),
        ("60 loops", Handler(Nested("while (true) { ", "code = Decrypt(code); break;", " }", 60))),
        ("5,000 attempts after each other", Handler(Repeated("try { code = Decrypt(code); } catch { code = \"FAIL\"; } ", 5_000))),
        ("5,000 ifs after each other", Handler(Repeated("if (code == \"\") { code = \"FAIL\"; } ", 5_000))),
        ("a switch of 5,000 cases", Handler("switch (code) { " + Joined(" ", 5_000, i => $"case \"{i}\": code = \"FAIL\"; break;") + " }")),
        ("60 local functions within each other", Method(Nested("void Fill() { ", "data.SetValue(\"total_fee\", 0);", " }", 60))),
        ("60 classes within each other", Nested("class WxPay { ", "object Fill(int fee) => new { mch_id = 1, total_fee = 0 };", " }", 60)),
        ("60 namespaces within each other", Nested("namespace WxPay { ", "class Orders { object Fill(int fee) => new { mch_id = 1, total_fee = 0 }; }", " }", 60)),
        ("a text of a megabyte", Method($"data.SetValue(\"body\", \"{new string('a', 1_000_000)}\");")),
        ("JSON of a megabyte", Method($"var json = \"\"\"{{\"mchid\":\"1\",\"amount\":{{\"total\":0}},\"detail\":[{Joined(",", 50_000, i => "{\"total\":1}")}]}}\"\"\";")),
        ("JSON 4,000 levels deep", Method($"var json = \"\"\"{{\"mchid\":\"1\",\"amount\":{Nested("{\"total\":", "0", "}", 4_000)}}}\"\"\";")),
        ("XML 3,000 levels deep", Method($"var xml = \"<xml><mch_id>1</mch_id>{Nested("<amount>", "0", "</amount>", 3_000)}</xml>\";")),
        ("an array of 100,000 texts", $"class WxPay {{ const string MCHID = \"1900000109\"; static readonly string[] NotifyUrls = {{ {Joined(", ", 100_000, i => "\"http://a/" + i + "\"")} }}; }}"),
        ("5,000 fields in one dictionary", Method($"var order = new Dictionary<string, object> {{ {Joined(", ", 5_000, i => "[\"total_fee\"] = 0")} }};")),
        ("5,000 settings", $"class WxPayConfig {{ {Joined(" ", 5_000, i => $"public const string KEY{i} = \"0123456789abcdef0123456789abcdef\"; public const string NOTIFY_URL{i} = \"http://localhost/n\";")} }}"),
        ("1,000 payments in one method", Method(Repeated("data.SetValue(\"total_fee\", 0); ", 1_000))),
        ("2,000 handlers", $"class WxPayController : Controller {{ {Joined(" ", 2_000, i => $"public object Notify{i}() {{ var code = Decrypt(Request.Body); return Ok(new {{ code = \"SUCCESS\" }}); }}")} }}"),

        ("constants that are each other", "class WxPayConfig { const string MCHID = KEY; const string KEY = MCHID; const string NOTIFY_URL = NOTIFY_URL; }"),
        ("properties that are each other", Method("data.SetValue(\"total_fee\", A);", "int A => B; int B => A; int C { get { return C; } }")),
        ("methods that are each other", Method("data.SetValue(\"total_fee\", A(1, 2, 3));", "int A(int a, int b, int c) => Sum(B(a, b, c), B(a, b, c), B(a, b, c)); int B(int a, int b, int c) => Sum(A(a, b, c), A(a, b, c), A(a, b, c)); int Sum(params int[] all) => Sum(Sum(all), Sum(all), Sum(all), Sum(all), Sum(all), Sum(all));")),
        ("texts that double each other", Method($"data.SetValue(\"body\", T40);", "string T0 = \"x\"; " + Joined(" ", 40, i => $"string T{i + 1} => T{i} + T{i} + T{i};"))),
        ("choices that double each other", Handler(Joined(" ", 40, i => $"var c{i + 1} = flag ? c{i} : c{i} + \"\";"), "var c0 = \"FAIL\";", "c40")),
        ("assignments that double each other", Handler(Joined(" ", 40, i => $"string c{i + 1}; if (flag) {{ c{i + 1} = c{i}; }} else {{ c{i + 1} = c{i}; }}"), "var c0 = \"FAIL\";", "c40")),
        ("an object that holds itself", Method("var order = new { mch_id = 1, amount = order, detail = order }; data.SetValue(\"total_fee\", order);")),
        ("objects that hold each other", Method("var order = new { mch_id = 1, amount = other, detail = other, scene_info = other }; var other = new { total = 0, payer = order, amount = order, detail = order };")),
        ("an order that is its own amount", Method("var order = Order; ", "object Order => new { mch_id = 1, amount = Order, detail = new[] { Order, Order } };")),
        ("handlers that call each other", "class WxPayController : Controller { public object Notify() { var code = Decrypt(Request.Body); return Answer(code); } object Answer(string code) { return Other(code); } object Other(string code) { if (code == \"\") { return Answer(code); } return Answer(Other(code).ToString()); } }"),
        ("a class that is its own base", "class WxPayController : WxPayController { public object Notify() { var code = Decrypt(Request.Body); return Ok(new { code = \"SUCCESS\" }); } } class A : B { } class B : A { const string MCHID = \"1\"; const string KEY = \"2\"; }"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Survives(string name)
    {
        var code = Cases.Single(one => one.Name == name).Code;
        var problems = await AnalyzeAsync(code).WaitAsync(Limit);
        Assert.DoesNotContain(problems, problem => problem.Id is "AD0001" or "WXP000");
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string code)
    {
        var references = (await Sdks.Framework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None)).Add(await Sdks.ReferenceAsync());
        return await OnThreadAsync(() => Analyze(code, references));
    }

    private static IReadOnlyList<Diagnostic> Analyze(string code, IEnumerable<MetadataReference> references)
    {
        var trees = new[] { code, Prelude.Usings, Prelude.Shop, Prelude.Sdks }.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)));
        var compilation = CSharpCompilation.Create("Shop", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        return DirectHost.Analyze(compilation);
    }

    private static Task<T> OnThreadAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(work, done), StackSize) { IsBackground = true };
        thread.Start();
        return done.Task;
    }

    private static void Complete<T>(Func<T> work, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(work());
        }
        catch (Exception failure)
        {
            done.SetException(failure);
        }
    }

    private static string Method(string statements, string members = "") => $"class WxPay {{ {members} void Pay(WxPayData data, string number, int fee, double price, bool flag) {{ {statements} }} }}";

    private static string Handler(string statements, string first = "", string answer = "code") =>
        $"class WeChatPayNotifyController : Controller {{ string Decrypt(string text) => text; [HttpPost] public object Notify(bool flag) {{ var code = Decrypt(Request.Headers[\"Wechatpay-Signature\"]); {first} {statements} return Ok(new {{ code = {answer} }}); }} }}";

    private static string Joined(string separator, int count, Func<int, string> part) => string.Join(separator, Enumerable.Range(0, count).Select(part));

    private static string Repeated(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();

    private static string Nested(string open, string inner, string close, int count) => Repeated(open, count) + inner + Repeated(close, count);
}
