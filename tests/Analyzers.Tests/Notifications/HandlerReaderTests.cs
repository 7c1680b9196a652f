using WeChatPayLint.Analyzers.Notifications;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.Analyzers.Tests.Notifications;

/// <summary>What is a handler of notifications, of which version, and what it answers; each form with and without its references.</summary>
public sealed class HandlerReaderTests
{
    private const string Read = "var body = await new StreamReader(Request.Body).ReadToEndAsync(); ";
    private const string Signed = "Console.WriteLine(Request.Headers[\"Wechatpay-Signature\"]); ";

    [Theory]
    [InlineData("Action V3", "public class NotifyController : ControllerBase { public async Task<IActionResult> Post() { " + Read + Signed + "return NoContent(); } }")]
    [InlineData("Action V3", "public class PaidModel : PageModel { public async Task<IActionResult> OnPostAsync() { " + Read + Signed + "return NoContent(); } }")]
    [InlineData("Action V2", "public class WxPayNotifyController : ApiController { public async Task<HttpResponseMessage> Post() { var notice = new WxPayData(); notice.FromXml(await Request.Content.ReadAsStringAsync()); return null; } }")]
    [InlineData("Action V2V3", "public class WxPayNotifyController : Controller { public async Task<object> Post() { " + Read + Signed + "return XElement.Parse(body).Element(\"return_code\"); } }")]
    [InlineData("Endpoint V3", "class Routes { void Map(WebApplication app) { app.MapPost(\"/notify\", async (HttpRequest request) => { var body = await new StreamReader(request.Body).ReadToEndAsync(); return request.Headers[\"Wechatpay-Serial\"]; }); } }")]
    [InlineData("Page V2", "namespace WeiPay { public class notify_url : Page { void Page_Load(object sender, EventArgs e) { var xml = new StreamReader(Request.InputStream).ReadToEnd(); var code = XElement.Parse(xml).Element(\"return_code\"); } } }")]
    [InlineData("Page V2", "public class WxNotify : IHttpHandler { public void ProcessRequest(HttpContext context) { var data = new WxPayData(); data.FromXml(new StreamReader(context.Request.InputStream).ReadToEnd()); } }")]
    [InlineData("Page V2", "public class ResultNotify : Notify { public override void ProcessNotify() { WxPayData data = GetNotifyData(); page.Response.Write(data.ToXml()); } }")]
    [InlineData("Middleware V3", "class NotifyMiddleware { public async Task InvokeAsync(HttpContext context) { var body = await new StreamReader(context.Request.Body).ReadToEndAsync(); Console.WriteLine(context.Request.Headers[\"Wechatpay-Nonce\"]); } }")]
    [InlineData("Function V3", "class Functions { [Function(\"PayNotify\")] public async Task<IActionResult> Run([HttpTrigger] HttpRequest request) { var body = await new StreamReader(request.Body).ReadToEndAsync(); return client.DecryptEventResource<TransactionResource>(body); } }")]
    [InlineData("Part V3", "class NoticeService { public async Task<string> ParseAsync(HttpRequest request) { var body = await new StreamReader(request.Body).ReadToEndAsync(); return request.Headers[\"Wechatpay-Signature\"] + body; } }")]
    [InlineData("Action V3", "public class TenpayController : Controller { public async Task<IActionResult> Notify() { var paid = await new TenPayNotifyHandler(HttpContext).DecryptGetObjectAsync<OrderReturnJson>(true); return NoContent(); } }")]
    [InlineData("Action V3", "public class NotifyController : ControllerBase { public async Task<IActionResult> Post() => Handle(await ReadBodyAsync()); IActionResult Handle(string body) { " + Signed + "return NoContent(); } Task<string> ReadBodyAsync() => null; }")]
    public async Task Finds(string expected, string code)
    {
        Assert.Equal(expected, Described(Assert.Single(Handlers(await Analysis.BesideSdks(code)))));
        Assert.Equal(expected, Described(Assert.Single(Handlers(Analysis.WithoutReferences(code)))));
    }

    [Theory]
    [InlineData("a name alone", "public class WeChatPayNotifyController : ControllerBase { public async Task<IActionResult> Notify() { " + Read + "return Ok(body); } }")]
    [InlineData("an order", "public class WeChatPayController : Controller { public async Task<object> Pay([FromBody] string body) { var answer = await http.PostAsync(\"https://api.mch.weixin.qq.com/pay/unifiedorder\", null); return XElement.Parse(answer).Element(\"return_code\"); } }")]
    [InlineData("the answer of an order", "class WeChatPayClient { public object Read(HttpResponseMessage response) => response.Headers[\"Wechatpay-Signature\"]; }")]
    [InlineData("a private helper", "class WeChatPayNotice { private bool Verify(HttpRequest request, string body) => request.Headers[\"Wechatpay-Signature\"] == body; }")]
    [InlineData("Alipay", "public class AlipayNotifyController : Controller { public async Task<object> Notify() { " + Read + Signed + "return body; } }")]
    [InlineData("messages of an official account", "public class WeixinController : Controller { public async Task<object> Post(string signature, string timestamp, string nonce) { " + Read + "return XElement.Parse(body).Element(\"MsgType\"); } }")]
    [InlineData("a handler in a comment", "/* public class NotifyController : Controller { public async Task<object> Notify() { " + Read + Signed + "return body; } } */ class WeChatPay { }")]
    public async Task Leaves(string what, string code)
    {
        Assert.NotEmpty(what);
        Assert.Empty(Handlers(await Analysis.BesideSdks(code)));
        Assert.Empty(Handlers(Analysis.WithoutReferences(code)));
    }

    [Theory]
    [InlineData("204 Empty Unknown", "return NoContent();")]
    [InlineData("200 Json Success", "return Ok(new { code = \"SUCCESS\" });")]
    [InlineData("500 Json Failure", "return StatusCode(500, new { code = \"FAIL\" });")]
    [InlineData("200 Text Success", "return Content(\"success\");")]
    [InlineData("200 Xml Failure", "return Content(\"<xml><return_code><![CDATA[FAIL]]></return_code></xml>\");")]
    [InlineData("200 Page Unknown", "return View();")]
    [InlineData("302 Redirect Unknown", "return RedirectToAction(\"Paid\");")]
    [InlineData("401 Empty Unknown, 200 Json Success", "if (body.Length == 0) { return Unauthorized(); } return Json(new { code = \"SUCCESS\" });")]
    [InlineData("200 Json Success, 200 Json Failure", "var code = body.Length > 0 ? \"SUCCESS\" : \"FAIL\"; return Json(new { code });")]
    [InlineData("200 Json Failure, 200 Json Success", "var code = \"SUCCESS\"; try { code = \"SUCCESS\"; } catch { code = \"FAIL\"; } return Json(new { code });")]
    [InlineData("400 Json Failure", "return Failed(\"x\");")]
    [InlineData("? Json Failure", "Response.StatusCode = Shop.Fen(); return Json(new { code = \"FAIL\" });")]
    [InlineData("", "throw new InvalidOperationException();")]
    public async Task ReadsAnswers(string expected, string code)
    {
        var source = "public class NotifyController : Controller { public async Task<IActionResult> Notify() { " + Read + Signed + code + " } IActionResult Failed(string message) => BadRequest(new { code = \"FAIL\", message }); }";
        Assert.Equal(expected, Answers(Assert.Single(Handlers(await Analysis.BesideSdks(source)))));
        Assert.Equal(expected, Answers(Assert.Single(Handlers(Analysis.WithoutReferences(source)))));
    }

    private static IReadOnlyList<NotificationHandler> Handlers(Microsoft.CodeAnalysis.Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.First();
        var reporter = new ProblemReporter(_ => { }, tree, new ReportedPlaces());
        return new FileContext(compilation.GetSemanticModel(tree), new CompilationFacts(compilation, CancellationToken.None), reporter, CancellationToken.None).Notifications;
    }

    private static string Described(NotificationHandler handler) => handler.Form + " " + (handler.IsV2 ? "V2" : "") + (handler.IsV3 ? "V3" : "");

    private static string Answers(NotificationHandler handler) =>
        string.Join(", ", handler.Answers.Select(answer => $"{answer.Status?.ToString() ?? "?"} {answer.Body.Form} {answer.Body.Outcome}"));
}
