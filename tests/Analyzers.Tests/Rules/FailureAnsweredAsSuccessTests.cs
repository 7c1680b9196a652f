using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class FailureAnsweredAsSuccessTests
{
    private const string Id = "WXP304";

    [Theory]
    [InlineData("Ok", "return [|Ok(new { code = \"FAIL\", message = \"失败\" })|];")]
    [InlineData("Json", "return [|Json(new { code = \"FAIL\" })|];")]
    [InlineData("JsonResult", "return [|new JsonResult(new { code = \"FAIL\" })|];")]
    [InlineData("text", "return [|Content(\"{\\\"code\\\":\\\"FAIL\\\",\\\"message\\\":\\\"\\\"}\", \"application/json\")|];")]
    [InlineData("a misspelt failure", "return [|Ok(new { code = \"FAILD\" })|];")]
    [InlineData("ERROR", "return [|Content(\"ERROR\")|];")]
    [InlineData("serialized", "return [|Content(JsonSerializer.Serialize(new { code = \"FAIL\" }))|];")]
    [InlineData("dictionary", "return [|Ok(new Dictionary<string, string> { [\"code\"] = \"FAIL\" })|];")]
    [InlineData("JObject", "return [|Ok(new JObject { [\"code\"] = \"FAIL\" })|];")]
    [InlineData("status given", "return [|StatusCode(200, new { code = \"FAIL\" })|];")]
    [InlineData("conditional", "return [|Ok(new { code = order.IsPaid ? \"SUCCESS\" : \"FAIL\" })|];")]
    [InlineData("conditional result", "return order.IsPaid ? NoContent() : [|Ok(new { code = \"FAIL\" })|];")]
    [InlineData("variable", "var code = \"SUCCESS\"; if (!order.IsPaid) { code = \"FAIL\"; } return [|Ok(new { code })|];")]
    [InlineData("member of an object", "var answer = new Senparc.Weixin.TenPayV3.Apis.NotifyReturnData(); if (order.IsPaid) { answer.code = \"SUCCESS\"; } else { answer.code = \"FAILD\"; } return [|Json(answer)|];")]
    [InlineData("ContentResult", "return [|new ContentResult { Content = \"{\\\"code\\\":\\\"FAIL\\\"}\", StatusCode = 200 }|];")]
    [InlineData("variable of a result", "var answer = new ContentResult { Content = \"{\\\"code\\\":\\\"FAIL\\\"}\" }; return [|answer|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(code), what);

    [Theory]
    [InlineData("helper", "return [|Answer(\"FAIL\")|];", "IActionResult Answer(string code) => Ok(new { code });")]
    [InlineData("helper with a default status", "return [|Answer(\"FAIL\")|];", "IActionResult Answer(string code, int status = 200) => StatusCode(status, new { code });")]
    [InlineData("helper of a helper", "return [|Failed()|];", "IActionResult Failed() => Answer(\"FAIL\"); IActionResult Answer(string code) { return Json(new { code }); }")]
    [InlineData("exception with an answer", "throw [|Refused(\"ERROR\")|];", "static Refusal Refused(string text, int status = (int)System.Net.HttpStatusCode.OK) { var result = new ContentResult { Content = text, StatusCode = status }; return new Refusal(result); } class Refusal(ActionResult answer) : Exception { public ActionResult Answer => answer; }")]
    public Task CatchesThroughHelpers(string what, string code, string members) => Verify.Catches(Id, Handlers.V3(code, members), what);

    [Theory]
    [InlineData("status 500", "return StatusCode(500, new { code = \"FAIL\" });")]
    [InlineData("status by name", "return StatusCode(StatusCodes.Status500InternalServerError, new { code = \"FAIL\" });")]
    [InlineData("BadRequest", "return BadRequest(new { code = \"FAIL\" });")]
    [InlineData("status of the response", "Response.StatusCode = 500; return Json(new { code = \"FAIL\" });")]
    [InlineData("status of the response on some ways", "if (!order.IsPaid) { Response.StatusCode = 500; } return Json(new { code = order.IsPaid ? \"SUCCESS\" : \"FAIL\" });")]
    [InlineData("status of a result", "return new JsonResult(new { code = \"FAIL\" }) { StatusCode = 500 };")]
    [InlineData("success", "return Ok(new { code = \"SUCCESS\", message = \"成功\" });")]
    [InlineData("overwritten on every way", "var code = \"FAIL\"; code = \"SUCCESS\"; return Ok(new { code });")]
    [InlineData("left before", "var code = \"SUCCESS\"; if (!order.IsPaid) { code = \"FAIL\"; return StatusCode(500, new { code }); } return Ok(new { code });")]
    [InlineData("an envelope of its own", "return Ok(new { code = 0, message = \"\" });")]
    [InlineData("not known", "return Ok(new { code = Shop.NewNumber() });")]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V3(code), what);

    [Theory]
    [InlineData("helper with a status", "return Answer(\"FAIL\", 500);", "IActionResult Answer(string code, int status = 200) => StatusCode(status, new { code });")]
    [InlineData("helper of failures", "return Failed();", "IActionResult Failed() => BadRequest(new { code = \"FAIL\" });")]
    [InlineData("exception without an answer", "throw new InvalidOperationException(\"FAIL\");", "")]
    public Task IgnoresThroughHelpers(string what, string code, string members) => Verify.Ignores(Handlers.V3(code, members), what);

    [Fact]
    public Task IgnoresV2() => Verify.Ignores(Handlers.V2("return Content(" + Handlers.Failure + ", \"text/xml\");"));

    [Fact]
    public Task IgnoresTheBranchOfV2InAHandlerOfBoth() => Verify.Ignores("""
        public class WeChatPayNotifyController(Func<string, bool> checkSign) : ControllerBase
        {
            [HttpPost("wechatpay/notify/{version}")]
            public async Task<IActionResult> Notify(string version)
            {
                var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (version == "v2")
                {
                    if (!checkSign(body) || XElement.Parse(body).Element("return_code") is null)
                    {
                        return Content("FAIL");
                    }

                    return Content("<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>", "text/xml");
                }

                return client.VerifyEventSignature(Request.Headers["Wechatpay-Timestamp"], Request.Headers["Wechatpay-Nonce"], body, Request.Headers["Wechatpay-Signature"], "") ? NoContent() : StatusCode(401);
            }
        }
        """);

    [Theory]
    [InlineData("minimal API", "class Endpoints { void Map(WebApplication app) { app.MapPost(\"/wechatpay/notify\", async (HttpRequest request) => { var body = await new StreamReader(request.Body).ReadToEndAsync(); return client.VerifyEventSignature(request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? Results.NoContent() : {|WXP304:Results.Ok(new { code = \"FAIL\" })|}; }); } }")]
    [InlineData("minimal API with a status", "class Endpoints { void Map(WebApplication app) { app.MapPost(\"/wechatpay/notify\", async (HttpRequest request) => { var body = await new StreamReader(request.Body).ReadToEndAsync(); if (client.VerifyEventSignature(request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\")) { return Results.NoContent(); } return {|WXP304:Results.Json(new { code = \"FAIL\" }, statusCode: 200)|}; }); } }")]
    [InlineData("middleware", "class NotifyMiddleware { public async Task InvokeAsync(HttpContext context) { var body = await new StreamReader(context.Request.Body).ReadToEndAsync(); if (!client.VerifyEventSignature(context.Request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\")) { await context.Response.WriteAsync({|WXP304:\"{\\\"code\\\":\\\"FAIL\\\"}\"|}); return; } context.Response.StatusCode = 204; } }")]
    [InlineData("text as the action's value", "public class WeChatPayNotifyController : ControllerBase { [HttpPost] public async Task<ActionResult<string>> Notify() { var body = await new StreamReader(Request.Body).ReadToEndAsync(); return client.VerifyEventSignature(Request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? \"\" : {|WXP304:\"{\\\"code\\\":\\\"FAIL\\\"}\"|}; } }")]
    public Task CatchesEveryForm(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("middleware with a status", "class NotifyMiddleware { public async Task InvokeAsync(HttpContext context) { var body = await new StreamReader(context.Request.Body).ReadToEndAsync(); if (!client.VerifyEventSignature(context.Request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\")) { context.Response.StatusCode = 401; await context.Response.WriteAsync(\"{\\\"code\\\":\\\"FAIL\\\"}\"); return; } context.Response.StatusCode = 204; } }")]
    [InlineData("answer of the shop's own API", "public class WeChatPayController : ControllerBase { [HttpPost] public IActionResult Pay() => Ok(new { code = \"FAIL\" }); }")]
    public Task IgnoresOtherForms(string what, string code) => Verify.Ignores(code, what);

    [Theory]
    [InlineData("public class TenpayNotifyController : ControllerBase { [HttpPost] public async Task<IActionResult> Receive() { var body = await new StreamReader(Request.Body).ReadToEndAsync(); bool valid = client.VerifyEventSignature(Request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\"); if (!valid) { return {|WXP304:new JsonResult(new { code = \"FAIL\" })|}; } return new JsonResult(new { code = \"SUCCESS\" }); } }")]
    [InlineData("public class TenpayNotifyController : Controller { public async Task<IActionResult> PayNotifyUrl() { var handler = new TenPayNotifyHandler(HttpContext); var paid = await handler.DecryptGetObjectAsync<OrderReturnJson>(true); var answer = new NotifyReturnData(); if (paid.VerifySignSuccess == true && paid.trade_state == \"SUCCESS\") { answer.code = \"SUCCESS\"; } else { answer.code = \"FAILD\"; } return {|WXP304:Json(answer)|}; } }")]
    public Task CatchesUnresolvedCode(string code) => Verify.Unresolved(code);
}
