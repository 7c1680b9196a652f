using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>APP 支付 (V2).</summary>
public class AppOrderService(WxPayApi api, WxPayConfig config)
{
    public async Task<Dictionary<string, string>> PayAsync(Order order, string ip)
    {
        var parameters = new Dictionary<string, string>
        {
            { "body", "云雾茶铺-" + order.Tea.Name },
            { "out_trade_no", order.OutTradeNo },
            { "spbill_create_ip", ip },
            { "notify_url", config.NotifyUrlV2 },
        };
        parameters["trade_type"] = "APP";
        parameters.Add("total_fee", order.TotalFen.ToString());

        var answer = await api.UnifiedOrderAsync(new WxPayData(parameters), config.MobileAppId);
        if (!answer.IsSet("prepay_id"))
        {
            throw new InvalidOperationException("下单应答中没有 prepay_id");
        }


        var start = new Dictionary<string, string>
        {
            ["appid"] = config.MobileAppId,
            ["partnerid"] = config.MchId,
            ["prepayid"] = answer.GetValue("prepay_id"),
            ["package"] = "Sign=WXPay",
            ["noncestr"] = Guid.NewGuid().ToString("N"),
            ["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(),
        };
        start["sign"] = new WxPayData(start).MakeSign(config.Key);
        return start;
    }
}
