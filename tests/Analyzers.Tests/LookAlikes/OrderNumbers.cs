// Order numbers that fit: 32 digits of a Guid, a merchant's id with a time and six digits, a counter, an at sign where refunds allow it.
using System;
using System.Threading;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using WxPayAPI;

namespace YunShop.WeChatPay.Numbers;

public class OrderNumbers
{
    private readonly Random random = new();
    private long sequence;

    public string FromGuid() => Guid.NewGuid().ToString("N");

    public void Fill(CreatePayTransactionJsapiRequest request, long snowflake, string mchId)
    {
        request.OutTradeNumber = Guid.NewGuid().ToString("N");
        request.OutTradeNumber = Guid.NewGuid().ToString().Replace("-", "");
        request.OutTradeNumber = Guid.NewGuid().ToString("n").ToUpperInvariant();
        request.OutTradeNumber = $"{Guid.NewGuid():N}";
        request.OutTradeNumber = Guid.NewGuid().ToString().Substring(0, 32);
        request.OutTradeNumber = DateTimeOffset.Now.ToString("yyyyMMddHHmmssfff") + random.Next(100, 1000);
        request.OutTradeNumber = snowflake.ToString();
        request.OutTradeNumber = "WX" + DateTime.Now.ToString("yyyyMMddHHmmss") + Interlocked.Increment(ref sequence).ToString("D6");
        request.OutTradeNumber = $"{DateTime.Now:yyyyMMdd}_{snowflake}";
        request.OutTradeNumber = string.Format("{0}{1}{2}", mchId, DateTime.Now.ToString("yyyyMMddHHmmss"), random.Next(100000, 999999));
    }

    public void Fill(WxPayData data, int orderId, int paymentId)
    {
        string timeStamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString();
        data.SetValue("out_trade_no", WxPayApi.GenerateOutTradeNo());
        data.SetValue("out_trade_no", orderId.ToString().PadLeft(6, '0') + paymentId.ToString().PadLeft(2, '0') + timeStamp.Substring(3, 10));
        data.SetValue("out_trade_no", "order_" + Guid.NewGuid().ToString("N").Substring(0, 26));
        data.SetValue("nonce_str", Guid.NewGuid().ToString("N"));
        data.SetValue("body", "订单 " + orderId);
    }

    /// <summary>退款单号最长六十四位，可以带 @。</summary>
    public CreateRefundDomesticRefundRequest Refund(string outTradeNo, int totalFen, int refundFen, int count) => new()
    {
        OutTradeNumber = outTradeNo,
        OutRefundNumber = outTradeNo + "@refund-" + count,
        Amount = new() { Total = totalFen, Refund = refundFen, Currency = "CNY" },
    };
}
