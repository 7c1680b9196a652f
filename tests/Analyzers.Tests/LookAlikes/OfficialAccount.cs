// An official account's server: messages in XML signed with a token, menus, template messages and tickets. None of it pays.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;

namespace YunShop.OfficialAccount;

[Route("wechat")]
public class WechatMessageController : Controller
{
    private const string Token = "weixin";
    private readonly HttpClient http;

    public WechatMessageController(HttpClient http) => this.http = http;

    [HttpGet]
    public IActionResult Verify(string signature, string timestamp, string nonce, string echostr) => IsFromWechat(signature, timestamp, nonce) ? Content(echostr) : Content("");

    [HttpPost]
    public async Task<IActionResult> Receive(string signature, string timestamp, string nonce)
    {
        if (!IsFromWechat(signature, timestamp, nonce))
        {
            return Content("");
        }

        try
        {
            var xml = XDocument.Parse(await new StreamReader(Request.Body).ReadToEndAsync()).Root;
            var from = xml.Element("FromUserName").Value;
            return xml.Element("MsgType").Value switch
            {
                "event" => Content("success"),
                "text" => Content(Reply(from, xml.Element("ToUserName").Value, "您好"), "text/xml"),
                _ => Content("success"),
            };
        }
        catch (Exception)
        {
            return Content("success");
        }
    }

    public Task<HttpResponseMessage> OrderPaidAsync(string accessToken, string openId, decimal total, string orderNo) => http.PostAsync(
        "https://api.weixin.qq.com/cgi-bin/message/template/send?access_token=" + accessToken,
        new StringContent(JsonSerializer.Serialize(new
        {
            touser = openId,
            template_id = "OPENTM200746866",
            url = "http://shop.myshop.com/orders?no=" + orderNo,
            data = new { first = new { value = "支付成功" }, keyword1 = new { value = orderNo }, keyword2 = new { value = total.ToString("F2") + "元" }, keyword3 = new { value = DateTime.Now.ToString("yyyy-MM-dd HH:mm") }, remark = new { value = "感谢惠顾 🍵" } },
        }), Encoding.UTF8, "application/json"));

    public string Menu() => """{"button":[{"type":"view","name":"商城","url":"http://shop.myshop.com/?from=menu"},{"type":"click","name":"客服","key":"KEFU"}]}""";

    public object JsConfig(string ticket, string url, string appId)
    {
        var nonceStr = Guid.NewGuid().ToString();
        var timestamp = DateTimeOffset.Now.ToUnixTimeSeconds();
        var plain = $"jsapi_ticket={ticket}&noncestr={nonceStr}&timestamp={timestamp}&url={url}";
        return new { appId, timestamp, nonceStr, signature = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(plain))).ToLowerInvariant() };
    }

    private static bool IsFromWechat(string signature, string timestamp, string nonce)
    {
        var sorted = new[] { Token, timestamp, nonce }.OrderBy(part => part);
        return Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted)))).Equals(signature, StringComparison.OrdinalIgnoreCase);
    }

    private static string Reply(string to, string from, string text) =>
        $"<xml><ToUserName><![CDATA[{to}]]></ToUserName><FromUserName><![CDATA[{from}]]></FromUserName><CreateTime>{DateTimeOffset.Now.ToUnixTimeSeconds()}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content></xml>";
}
