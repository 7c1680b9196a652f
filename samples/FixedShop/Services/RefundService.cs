using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>退款, 两个版本的订单都走 V3</summary>
public class RefundService(WxPayApi api, WxPayConfig config)
{
    public async Task<string> RefundAsync(Order order, string reason)
    {
        var body = new Dictionary<string, object>
        {
            ["out_trade_no"] = order.OutTradeNo,
            ["out_refund_no"] = "R" + order.OutTradeNo,
            ["reason"] = reason,
            ["notify_url"] = config.NotifyUrl,
            ["amount"] = new Dictionary<string, object> { ["refund"] = order.TotalFen, ["total"] = order.TotalFen, ["currency"] = "CNY" },
        };

        var answer = await api.PostV3Async<RefundResponse>("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", body);
        return answer.Status;
    }
}
