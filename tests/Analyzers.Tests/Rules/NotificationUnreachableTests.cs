namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationUnreachableTests
{
    private const string Id = "WXP307";
    private const string Body = "public async Task<IActionResult> Notify() { var body = await new StreamReader(Request.Body).ReadToEndAsync(); return client.VerifyEventSignature(Request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? NoContent() : StatusCode(401); } }";

    [Theory]
    [InlineData("login of the type", "[[|Authorize|]] public class WeChatPayNotifyController : Controller { [HttpPost] ")]
    [InlineData("login of the action", "public class WeChatPayNotifyController : Controller { [[|Authorize|]] [HttpPost] ")]
    [InlineData("role", "[[|Authorize(Roles = \"admin\")|]] public class NotifyController : Controller { [HttpPost] ")]
    [InlineData("GET", "public class WeChatPayNotifyController : Controller { [[|HttpGet(\"wechatpay/notify\")|]] ")]
    [InlineData("token", "public class WeChatPayNotifyController : Controller { [HttpPost] [[|ValidateAntiForgeryToken|]] ")]
    [InlineData("token of the type", "[[|AutoValidateAntiforgeryToken|]] public class WeChatPayNotifyController : Controller { [HttpPost] ")]
    public Task Catches(string what, string head) => Verify.Catches(Id, head + Body, what);

    [Theory]
    [InlineData("open", "[Authorize] public class WeChatPayNotifyController : Controller { [AllowAnonymous] [HttpPost] ")]
    [InlineData("open type", "[AllowAnonymous] public class WeChatPayNotifyController : Controller { [HttpPost] ")]
    [InlineData("scheme that checks the signature", "public class NotifyController : Controller { [Authorize(AuthenticationSchemes = \"WeChatPay\")] [HttpPost] ")]
    [InlineData("policy that checks the signature", "public class NotifyController : Controller { [Authorize(\"PaySignature\")] [HttpPost] ")]
    [InlineData("GET and POST", "public class WeChatPayNotifyController : Controller { [HttpGet] [HttpPost] ")]
    [InlineData("token not wanted here", "[AutoValidateAntiforgeryToken] public class WeChatPayNotifyController : Controller { [IgnoreAntiforgeryToken] [HttpPost] ")]
    public Task Ignores(string what, string head) => Verify.Ignores(head + Body, what);

    [Theory]
    [InlineData("GET", "app.[|MapGet|](\"/wechatpay/notify\", ", ");")]
    [InlineData("login", "app.MapPost(\"/wechatpay/notify\", ", ").[|RequireAuthorization|]();")]
    public Task CatchesEndpoints(string what, string before, string after) => Verify.Catches(Id, Endpoint(before, after), what);

    [Theory]
    [InlineData("POST", "app.MapPost(\"/wechatpay/notify\", ", ");")]
    [InlineData("open again", "app.MapPost(\"/wechatpay/notify\", ", ").RequireAuthorization().AllowAnonymous();")]
    public Task IgnoresEndpoints(string what, string before, string after) => Verify.Ignores(Endpoint(before, after), what);

    [Fact]
    public Task IgnoresOtherActions() => Verify.Ignores("[Authorize] public class WeChatPayController : Controller { [HttpGet] public IActionResult Pay() => Ok(); }");

    private static string Endpoint(string before, string after) =>
        "class Endpoints { void Map(WebApplication app) { " + before + "async (HttpRequest request) => { var body = await new StreamReader(request.Body).ReadToEndAsync(); return client.VerifyEventSignature(request.Headers[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? Results.NoContent() : Results.Unauthorized(); }" + after + " } }";
}
