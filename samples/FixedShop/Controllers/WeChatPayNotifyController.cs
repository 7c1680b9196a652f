using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using YunwuTea.Services;
using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Controllers;

[ApiController]
[Route("wechatpay/notify")]
public class WeChatPayNotifyController(OrderBook orders, WxPayApi api, WxPayConfig config, ILogger<WeChatPayNotifyController> logger) : ControllerBase
{
    [HttpPost("v2")]
    public async Task<IActionResult> V2()
    {
        var data = WxPayData.FromXml(await ReadBodyAsync());
        if (data.GetValue("return_code") != "SUCCESS" || !data.CheckSign(config.Key))
        {
            return AnswerV2("FAIL", "签名错误");
        }

        var settled = data.GetValue("result_code") != "SUCCESS" || MarkPaid(data.GetValue("out_trade_no"), data.GetValue("total_fee"));
        return settled ? AnswerV2("SUCCESS", "OK") : AnswerV2("FAIL", "订单不符");
    }

    [HttpPost("v3")]
    public async Task<IActionResult> V3()
    {
        var body = await ReadBodyAsync();
        if (!api.VerifySignature(name => Request.Headers[name], body))
        {
            return StatusCode(401, new { code = "FAIL", message = "签名错误" });
        }

        try
        {
            var notice = JsonSerializer.Deserialize<Notice>(body)!;
            if (notice.EventType != "TRANSACTION.SUCCESS")
            {
                return NoContent(); // refunds: the staff sees their state at once
            }

            var transaction = JsonSerializer.Deserialize<Transaction>(api.Decrypt(notice.Resource))!;
            if (transaction.TradeState == "SUCCESS" && transaction.MchId == config.MchId && MarkPaid(transaction.OutTradeNo, $"{transaction.Amount.Total}"))
            {
                return NoContent();
            }
        }
        catch (Exception e)
        {
            logger.LogError(e, "支付通知处理失败");
        }

        return StatusCode(500, new { code = "FAIL", message = "失败" });
    }

    /// <summary>WeChat Pay sends a notice more than once; the second changes nothing.</summary>
    private bool MarkPaid(string outTradeNo, string fen)
    {
        if (orders.Find(outTradeNo) is not { } order || fen != $"{order.TotalFen}")
        {
            logger.LogError("支付通知与订单不符: {OutTradeNo} {Fen}", outTradeNo, fen);
            return false;
        }

        return order.IsPaid = true;
    }

    private ContentResult AnswerV2(string code, string message) =>
        Content($"<xml><return_code><![CDATA[{code}]]></return_code><return_msg><![CDATA[{message}]]></return_msg></xml>", "text/xml");

    private async Task<string> ReadBodyAsync()
    {
        using var reader = new StreamReader(Request.Body);
        return await reader.ReadToEndAsync();
    }
}
