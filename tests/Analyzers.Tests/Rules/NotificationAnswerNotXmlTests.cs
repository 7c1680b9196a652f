using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationAnswerNotXmlTests
{
    private const string Id = "WXP305";

    [Theory]
    [InlineData("Ok", "return [|Ok(\"success\")|];")]
    [InlineData("Content", "return [|Content(\"SUCCESS\")|];")]
    [InlineData("JSON", "return [|Json(new { return_code = \"SUCCESS\", return_msg = \"OK\" })|];")]
    [InlineData("JSON text", "return [|Content(\"{\\\"return_code\\\":\\\"SUCCESS\\\"}\")|];")]
    [InlineData("variable", "var answer = \"success\"; return [|Content(answer)|];")]
    [InlineData("XML without return_code", "return [|Content(\"<xml><result>SUCCESS</result></xml>\", \"text/xml\")|];")]
    [InlineData("return_code not below xml", "return [|Content(\"<xml><head><return_code>SUCCESS</return_code></head></xml>\", \"text/xml\")|];")]
    [InlineData("another root", "return [|Content(\"<root><return_code>SUCCESS</return_code></root>\", \"text/xml\")|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V2(code), what);

    [Theory]
    [InlineData("XML", "return Content(" + Handlers.Success + ", \"text/xml\");")]
    [InlineData("XML with a declaration", "return Content(\"<?xml version=\\\"1.0\\\"?><xml><return_code>SUCCESS</return_code></xml>\", \"text/xml\");")]
    [InlineData("interpolated", "var code = order.IsPaid ? \"SUCCESS\" : \"FAIL\"; return Content($\"<xml><return_code><![CDATA[{code}]]></return_code></xml>\", \"text/xml\");")]
    [InlineData("WxPayData", "var answer = new WxPayData(); answer.SetValue(\"return_code\", \"SUCCESS\"); return Content(answer.ToXml(), \"text/xml\");")]
    [InlineData("failure that is no XML", "return Content(\"fail\");")]
    [InlineData("not known", "return Content(Shop.NewNumber());")]
    [InlineData("echo after a refusal", "var code = notice.GetValue(\"return_code\").ToString(); return Content(string.Format(\"<xml><return_code>{0}</return_code></xml>\", code), \"text/xml\");")]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V2(code), what);

    [Theory]
    [InlineData("helper", "return Answer(\"SUCCESS\");", "IActionResult Answer(string code) => Content(\"<xml><return_code><![CDATA[\" + code + \"]]></return_code></xml>\", \"text/xml\");")]
    [InlineData("constant", "return Content(Xml, \"text/xml\");", "const string Xml = " + Handlers.Success + ";")]
    public Task IgnoresThroughHelpers(string what, string code, string members) => Verify.Ignores(Handlers.V2(code, members), what);

    [Fact]
    public Task CatchesTextAsTheActionsValue() => Verify.Catches(Id, Handlers.V2("return [|\"success\"|];", "", "string"));

    [Fact]
    public Task CatchesTheEchoOfReturnCode() => Verify.Catches(Id, """
        public class WeChatPayNotifyController : Controller
        {
            public ActionResult PayNotifyUrl()
            {
                var handler = new Senparc.Weixin.TenPay.V3.ResponseHandler(HttpContext);
                string return_code = handler.GetParameter("return_code");
                string paid = null!;
                if (handler.IsTenpaySign() && return_code.ToUpper() == "SUCCESS")
                {
                    paid = "success";
                }

                Console.WriteLine(paid);
                string xml = string.Format(@"<xml><return_code><![CDATA[{0}]]></return_code></xml>", return_code);
                return [|Content(xml, "text/xml")|];
            }
        }
        """);

    [Theory]
    [InlineData("Web Forms", "namespace Shop.WeiPay; public partial class Notify : System.Web.UI.Page { protected void Page_Load(object sender, EventArgs e) { var handler = new ResponseHandler(Context); if (handler.isWXsign() && handler.getParameter(\"return_code\") == \"SUCCESS\" && handler.getParameter(\"result_code\") == \"SUCCESS\") { Response.Write({|WXP305:\"success\"|}); } else { Response.Write(\"FAIL\"); } } }")]
    [InlineData("handler", "public class WxPayNotify : IHttpHandler { public void ProcessRequest(HttpContext context) { var notice = new NotifyEntity(new StreamReader(context.Request.InputStream).ReadToEnd()); if (notice.ValidSign() && notice.return_code == \"SUCCESS\" && notice.result_code == \"SUCCESS\") { context.Response.Write({|WXP305:\"SUCCESS\"|}); } } }")]
    [InlineData("Web API 2", "public class WxPayNotifyController : ApiController { public async Task<HttpResponseMessage> Post() { var notice = new WxPayData(); notice.FromXml(await Request.Content.ReadAsStringAsync()); if (!notice.CheckSign()) { return Request.CreateResponse(HttpStatusCode.OK, \"fail\"); } return {|WXP305:new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(\"success\") }|}; } }")]
    public Task CatchesUnresolvedCode(string what, string code)
    {
        Assert.Contains("{|", code + what);
        return Verify.Unresolved(code);
    }

    [Theory]
    [InlineData("the demo's page", "public class ResultNotify : Notify { public override void ProcessNotify() { WxPayData notice = GetNotifyData(); if (!notice.IsSet(\"transaction_id\")) { WxPayData res = new WxPayData(); res.SetValue(\"return_code\", \"FAIL\"); page.Response.Write(res.ToXml()); page.Response.End(); } else { WxPayData res = new WxPayData(); res.SetValue(\"return_code\", \"SUCCESS\"); page.Response.Write(res.ToXml()); } } }")]
    [InlineData("Tenpay's older gateway", "public class TenPayController : Controller { public ActionResult PayNotify() { var handler = new ResponseHandler(HttpContext); if (handler.IsTenpaySign()) { var id = handler.GetParameter(\"notify_id\"); } return Content(\"Success\"); } }")]
    [InlineData("Alipay beside it", "public class AlipayNotifyController : Controller { public ActionResult Notify() { var body = new StreamReader(Request.InputStream).ReadToEnd(); var wx = new WxPayData(); return Content(\"success\"); } }")]
    public Task IgnoresUnresolvedCode(string what, string code)
    {
        Assert.NotEmpty(what);
        return Verify.Unresolved(code);
    }
}
