// WeCom: robots, application messages and callbacks with a corp secret and an AES key of 43 characters.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace YunShop.WeCom;

public class WeComMessenger
{
    private readonly HttpClient http;

    public WeComMessenger(HttpClient http) => this.http = http;

    public Task<HttpResponseMessage> AlertAsync(string robotKey, string orderNo, decimal total) =>
        http.PostAsJsonAsync("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + robotKey, new { msgtype = "markdown", markdown = new { content = $"订单 {orderNo} 已支付 {total:F2} 元" } });

    public Task<HttpResponseMessage> SendAsync(string token, string user, string text) => http.PostAsJsonAsync(
        "https://qyapi.weixin.qq.com/cgi-bin/message/send?access_token=" + token,
        new Dictionary<string, object> { ["touser"] = user, ["msgtype"] = "text", ["agentid"] = 1000002, ["text"] = new { content = text }, ["safe"] = 0 });
}

public class WeComCallbackController : ControllerBase
{
    [HttpPost("/wecom/callback")]
    public IActionResult Receive(string msg_signature, string timestamp, string nonce, [FromBody] string encrypted)
    {
        var sorted = new List<string> { "token", timestamp, nonce, encrypted };
        sorted.Sort(StringComparer.Ordinal);
        var hash = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted)))).ToLowerInvariant();
        return hash == msg_signature ? Ok("success") : Unauthorized();
    }
}
