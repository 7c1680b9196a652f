using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationAnswerLateTests
{
    private const string Id = "WXP314";

    [Theory]
    [InlineData("sleep", "[|Thread.Sleep(3000)|]; return NoContent();")]
    [InlineData("delay", "await [|Task.Delay(5000)|]; return NoContent();")]
    [InlineData("delay of a span", "await [|Task.Delay(TimeSpan.FromSeconds(3))|]; return NoContent();")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(code), what);

    [Theory]
    [InlineData("afterwards", "_ = Task.Run(() => Thread.Sleep(3000)); return NoContent();")]
    [InlineData("short", "await Task.Delay(50); return NoContent();")]
    [InlineData("not known", "await Task.Delay(Shop.Fen()); return NoContent();")]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V3(code), what);

    [Fact]
    public Task CatchesHelpers() => Verify.Catches(Id, Handlers.V3("Wait(); return NoContent();", "void Wait() { [|Thread.Sleep(2000)|]; }"));

    [Fact]
    public Task CatchesUnresolvedCode() => Verify.Unresolved("""
        public class WxPayController : Controller
        {
            public ActionResult Notify()
            {
                var notice = new WxPayData();
                notice.FromXml(new StreamReader(Request.InputStream).ReadToEnd());
                {|WXP314:smtp.Send(new MailMessage())|};
                {|WXP314:new WebClient().DownloadString("http://erp/paid")|};
                return Content("<xml><return_code>SUCCESS</return_code></xml>", "text/xml");
            }
        }
        """);
}
