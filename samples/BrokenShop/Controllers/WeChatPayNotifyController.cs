using System.Text.Json;
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

    private async Task<string> ReadBodyAsync()
    {
        using var reader = new StreamReader(Request.Body);
        return await reader.ReadToEndAsync();
    }
}
