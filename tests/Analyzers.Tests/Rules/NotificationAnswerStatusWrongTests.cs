using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationAnswerStatusWrongTests
{
    private const string Id = "WXP306";

    [Theory]
    [InlineData("202", "return [|Accepted()|];")]
    [InlineData("201", "return [|CreatedAtAction(\"Get\", new { id = 1 })|];")]
    [InlineData("given", "return [|StatusCode(202)|];")]
    [InlineData("given with a body", "return [|StatusCode(201, new { code = \"SUCCESS\" })|];")]
    [InlineData("of the response", "Response.StatusCode = 202; return [|Content(\"{\\\"code\\\":\\\"SUCCESS\\\"}\")|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(code), what);

    [Fact]
    public Task CatchesMinimalApis() => Verify.Catches(Id, "class Endpoints { void Map(WebApplication app) { app.MapPost(\"/wechatpay/notify\", async (HttpRequest request) => { var body = await new StreamReader(request.Body).ReadToEndAsync(); return client.VerifyEventSignature(request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? [|Results.Accepted()|] : Results.Unauthorized(); }); } }");

    [Theory]
    [InlineData("204", "return NoContent();")]
    [InlineData("200", "return Ok();")]
    [InlineData("refused", "return order.IsPaid ? Ok() : NotFound();")]
    [InlineData("not known", "var status = Shop.Fen(); return StatusCode(status);")]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V3(code), what);

    [Fact]
    public Task IgnoresOtherActions() => Verify.Ignores("public class WeChatPayController : ControllerBase { [HttpPost] public IActionResult Pay() => Accepted(); }");
}
