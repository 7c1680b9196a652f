// Handlers done right, in the forms that shops write them in: nothing to say about any.
using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Events;
using WxPayAPI;

namespace YunShop.WeChatPay.Handlers;

public interface IOrders
{
    Task<bool> SettleAsync(string number, int fen);

    Task EnqueueAsync(string body);
}

[ApiController]
[Authorize]
[Route("wechatpay")]
public class TenpayNotifyController(WechatTenpayClient client, IOrders orders) : ControllerBase
{
    [AllowAnonymous]
    [HttpPost("notify/{mchid}")]
    public async Task<IActionResult> Receive(
        string mchid,
        [FromHeader(Name = "Wechatpay-Timestamp")] string timestamp,
        [FromHeader(Name = "Wechatpay-Nonce")] string nonce,
        [FromHeader(Name = "Wechatpay-Signature")] string signature,
        [FromHeader(Name = "Wechatpay-Serial")] string serial)
    {
        var body = await new StreamReader(Request.Body, Encoding.UTF8).ReadToEndAsync();
        var valid = client.VerifyEventSignature(timestamp, nonce, body, signature, serial);
        if (!valid)
        {
            return Failure(401, "验签失败 " + mchid);
        }

        try
        {
            var notice = client.DeserializeEvent(body);
            switch (notice.EventType)
            {
                case "TRANSACTION.SUCCESS":
                    var payment = client.DecryptEventResource<TransactionResource>(notice);
                    return await orders.SettleAsync(payment.OutTradeNumber, payment.Amount.Total) ? NoContent() : Failure(500, "订单不符");
                default:
                    return Ok(new { code = "SUCCESS", message = "成功" });
            }
        }
        catch (Exception e)
        {
            return Failure(500, e.Message);
        }
    }

    // What cannot be processed now is kept: then the answer may be success.
    [AllowAnonymous]
    [HttpPost("notify/later")]
    public async Task<IActionResult> Later()
    {
        var body = await new StreamReader(Request.Body).ReadToEndAsync();
        if (!client.VerifyEventSignature(Request.Headers["Wechatpay-Timestamp"], Request.Headers["Wechatpay-Nonce"], body, Request.Headers["Wechatpay-Signature"], Request.Headers["Wechatpay-Serial"]))
        {
            return Unauthorized();
        }

        try
        {
            client.DeserializeEvent(body);
        }
        catch (Exception)
        {
            await orders.EnqueueAsync(body);
        }

        return NoContent();
    }

    // The page after payment, and an answer of the shop's own interface.
    [HttpGet("paid")]
    public IActionResult Paid([FromQuery] string out_trade_no) => Redirect("/orders/" + out_trade_no);

    [HttpPost("orders")]
    public IActionResult Order() => Ok(new { code = "FAIL", message = "库存不足" });

    private IActionResult Failure(int status, string message) => StatusCode(status, new { code = "FAIL", message });
}

// V2: a failure is HTTP 200 with FAIL.
public class WxPayNotifyController(IOrders orders) : Controller
{
    [HttpPost]
    public async Task<ContentResult> Index()
    {
        var notice = new WxPayData();
        notice.FromXml(await new StreamReader(Request.Body).ReadToEndAsync());
        if (!notice.CheckSign() || notice.GetValue("return_code").ToString() != "SUCCESS")
        {
            return Answer("FAIL", "签名错误");
        }

        if (notice.GetValue("result_code").ToString() == "SUCCESS" && !await orders.SettleAsync(notice.GetValue("out_trade_no").ToString(), int.Parse(notice.GetValue("total_fee").ToString())))
        {
            return Answer("FAIL", "订单不符");
        }

        return Answer("SUCCESS", "OK");
    }

    // A refund of V2 has no sign: what opens req_info is the key.
    [HttpPost]
    public async Task<ContentResult> Refund()
    {
        var notice = new WxPayData();
        notice.FromXml(await new StreamReader(Request.Body).ReadToEndAsync());
        using var md5 = MD5.Create();
        using var aes = Aes.Create();
        aes.Key = Encoding.ASCII.GetBytes(Convert.ToHexString(md5.ComputeHash(Encoding.UTF8.GetBytes(WxPayConfig.KEY))).ToLowerInvariant());
        aes.Mode = CipherMode.ECB;
        var text = Convert.FromBase64String(notice.GetValue("req_info").ToString());
        await orders.EnqueueAsync(Encoding.UTF8.GetString(aes.CreateDecryptor().TransformFinalBlock(text, 0, text.Length)));
        return Answer("SUCCESS", "OK");
    }

    private ContentResult Answer(string code, string message)
    {
        var answer = new WxPayData();
        answer.SetValue("return_code", code);
        answer.SetValue("return_msg", message);
        return Content(answer.ToXml(), "text/xml");
    }
}

public static class Endpoints
{
    public static void Map(WebApplication app, WechatTenpayClient client, IOrders orders)
    {
        app.MapPost("/wechatpay/notify", async (HttpRequest request) =>
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            if (!client.VerifyEventSignature(request.Headers["Wechatpay-Timestamp"], request.Headers["Wechatpay-Nonce"], body, request.Headers["Wechatpay-Signature"], request.Headers["Wechatpay-Serial"]))
            {
                return Results.Json(new { code = "FAIL" }, statusCode: 401);
            }

            var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body));
            return payment.TradeState == "SUCCESS" && await orders.SettleAsync(payment.OutTradeNumber, payment.Amount.Total) ? Results.NoContent() : Results.StatusCode(500);
        }).AllowAnonymous();

        // Alipay's, beside it: a form, answered by a word.
        app.MapPost("/alipay/notify", (HttpRequest request) => request.Form["trade_status"] == "TRADE_SUCCESS" && request.Form["out_trade_no"].Length > 0 ? Results.Content("success") : Results.Content("fail"));
    }
}

public class NotifyMiddleware(RequestDelegate next, Func<string, string, bool> verify)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        if (!verify(context.Request.Headers["Wechatpay-Signature"], body))
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsync("{\"code\":\"FAIL\",\"message\":\"验签失败\"}");
            return;
        }

        Console.WriteLine(JsonNode.Parse(body)["event_type"]);
        await next(context);
    }
}
