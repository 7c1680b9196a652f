using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using YunwuTea.Services;
using YunwuTea.WeChatPay;

namespace YunwuTea.Controllers;

[ApiController]
[Route("wechatpay/notify")]
public class WeChatPayNotifyController(OrderBook orders, WxPayApi api, ILogger<WeChatPayNotifyController> logger) : ControllerBase
{
    [HttpPost("v2")]
    public async Task<IActionResult> V2()
    {
        var data = WxPayData.FromXml(await ReadBodyAsync());
        if (data.GetValue("return_code") == "SUCCESS" && orders.Find(data.GetValue("out_trade_no")) is { } order)
        {
            order.IsPaid = true;
        }

        return Ok("success");
    }

    [HttpPost("v3")]
    public async Task<IActionResult> V3()
    {
        try
        {
            var notice = JsonSerializer.Deserialize<Notice>(await ReadBodyAsync())!;
            var transaction = JsonSerializer.Deserialize<Transaction>(api.Decrypt(notice.Resource))!;
            orders.Find(transaction.OutTradeNo)!.IsPaid = true;
            return Ok(new { code = "SUCCESS", message = "成功" });
        }
        catch (Exception e)
        {
            logger.LogError(e, "支付通知处理失败");
            return Ok(new { code = "FAIL", message = "失败" });
        }
    }

    [HttpPost("refund")]
    public IActionResult Refund([FromBody] Notice notice)
    {
        try
        {
            if (!IsSigned(JsonSerializer.Serialize(notice)))
            {
                return Unauthorized();
            }

            var refund = JsonSerializer.Deserialize<Transaction>(api.Decrypt(notice.Resource))!;
            logger.LogInformation("退款 {OutTradeNo}: {Result}", refund.OutTradeNo, refund.TradeState == "PAID" ? "未退款" : "已退款");
        }
        catch (Exception e)
        {
            logger.LogError(e, "退款通知处理失败");
        }

        return Ok(new { code = "SUCCESS", message = "成功" });
    }

    // 旧版回调
    [Authorize]
    [HttpGet("legacy")]
    public IActionResult Legacy()
    {
        if (Request.Query["return_code"] == "SUCCESS" && Request.Query["result_code"] == "SUCCESS" && orders.Find($"{Request.Query["out_trade_no"]}") is { } order)
        {
            order.IsPaid = true;
        }

        return Redirect("/orders");
    }

    private bool IsSigned(string body)
    {
        var message = $"{Request.Headers["Wechatpay-Timestamp"]}\n{Request.Headers["Wechatpay-Nonce"]}\n{body}\n";
        using var rsa = RSA.Create();
        rsa.ImportFromPem(System.IO.File.ReadAllText("apiclient_cert.pem"));
        return rsa.VerifyData(Encoding.UTF8.GetBytes(message), Convert.FromBase64String(Request.Headers["Wechatpay-Signature"]!), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private async Task<string> ReadBodyAsync()
    {
        using var reader = new StreamReader(Request.Body);
        return await reader.ReadToEndAsync();
    }
}
