using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>退款, 两个版本的订单都走 V3</summary>
public class RefundService(WxPayApi api)
{
    public async Task<string> RefundAsync(Order order, string reason)
    {
        var fen = (int)(order.Total * 100);
        var body = $$"""
            {
              "out_trade_no": "{{order.OutTradeNo}}",
              "out_refund_no": "R{{order.OutTradeNo}}",
              "refund_desc": "{{reason}}",
              "notify_url": "/wechatpay/notify/v3",
              "amount": { "refund": {{fen}}, "total": {{fen}}, "currency": "CNY" }
            }
            """;

        var answer = await api.PostV3Async<RefundResponse>("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", body);
        return answer.Status;
    }
}
