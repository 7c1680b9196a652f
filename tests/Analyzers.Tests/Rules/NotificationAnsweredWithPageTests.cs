using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationAnsweredWithPageTests
{
    private const string Id = "WXP316";

    [Theory]
    [InlineData("view", "return [|View()|];")]
    [InlineData("named view", "return order.IsPaid ? NoContent() : [|View(\"Error\")|];")]
    [InlineData("redirect", "return [|Redirect(\"/paid\")|];")]
    [InlineData("redirect to an action", "return [|RedirectToAction(\"Paid\")|];")]
    [InlineData("result", "return [|new RedirectResult(\"/paid\")|];")]
    [InlineData("redirect of the response", "[|Response.Redirect(\"/paid\")|]; return NoContent();")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(code), what);

    [Fact]
    public Task CatchesV2() => Verify.Catches(Id, Handlers.V2("return [|View()|];"));

    [Fact]
    public Task Ignores() => Verify.Ignores(Handlers.V3("return NoContent();", "[HttpGet] public IActionResult Paid() => View();"));

    [Fact]
    public Task IgnoresAnAnswerThatIsWritten() => Verify.Unresolved("""
        public class CheckoutController : Controller
        {
            public ActionResult ResultNotify()
            {
                WxPayData data = new WxPayData();
                data.FromXml(new StreamReader(Request.InputStream).ReadToEnd());
                WxPayData res = new WxPayData();
                res.SetValue("return_code", "SUCCESS");
                Response.Write(res.ToXml());
                Response.End();
                return View();
            }
        }
        """);
}
