namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationReadFromFormTests
{
    private const string Id = "WXP301";
    private const string Signed = "if (Request.Headers[\"Wechatpay-Signature\"] is null) { return StatusCode(401); } ";

    [Theory]
    [InlineData("form", "", "Console.WriteLine([|Request.Form[\"out_trade_no\"]|]);")]
    [InlineData("query", "", "Console.WriteLine([|Request.Query[\"transaction_id\"]|]);")]
    [InlineData("two fields", "", "Console.WriteLine([|Request.Form[\"total_fee\"]|] + [|Request.Form[\"sign\"]|]);")]
    [InlineData("parameter", "[|[FromQuery] string out_trade_no|]", "Console.WriteLine(1);")]
    [InlineData("form parameter", "[|[FromForm] string transaction_id|]", "Console.WriteLine(1);")]
    public Task Catches(string what, string parameter, string code) => Verify.Catches(Id, Action(parameter, code), what);

    [Theory]
    [InlineData("body read too", "", "Console.WriteLine(Request.Query[\"out_trade_no\"] + new StreamReader(Request.Body).ReadToEnd());")]
    [InlineData("a field of the shop", "", "Console.WriteLine(Request.Query[\"tenant\"]);")]
    [InlineData("bound model", "[FromBody] WechatTenpayEvent notice", "Console.WriteLine(notice.Id);")]
    public Task Ignores(string what, string parameter, string code) => Verify.Ignores(Action(parameter, code), what);

    [Theory]
    [InlineData("the page the payer returns to", "public class WeChatPayController : Controller { public IActionResult Return() { Console.WriteLine(Request.Query[\"out_trade_no\"]); return View(); } }")]
    [InlineData("Alipay, which sends a form", "public class AlipayNotifyController : Controller { [HttpPost] public IActionResult Notify() { Console.WriteLine(Request.Form[\"out_trade_no\"] + Request.Form[\"sign\"] + Request.Form[\"result_code\"]); return Content(\"success\"); } }")]
    public Task IgnoresOtherPages(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task CatchesUnresolvedCode() => Verify.Unresolved("""
        namespace Shop.WeiXinPay;
        public partial class NotifyPage : System.Web.UI.Page
        {
            protected void Page_Load(object sender, EventArgs e)
            {
                if ({|WXP301:Request.QueryString["return_code"]|} == "SUCCESS" && {|WXP301:Request["result_code"]|} == "SUCCESS" && CheckSign())
                {
                    Response.Write("<xml><return_code>SUCCESS</return_code></xml>");
                }
            }
        }
        """);

    private static string Action(string parameter, string code) =>
        "public class WeChatPayNotifyController : Controller { [HttpPost(\"wechatpay/notify\")] public IActionResult Notify(" + parameter + ") { " + Signed + code + " return NoContent(); } }";
}
