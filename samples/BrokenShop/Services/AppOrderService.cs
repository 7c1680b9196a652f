using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>APP 支付 (V2).</summary>
public class AppOrderService(WxPayApi api)
{
    public async Task<Dictionary<string, string>> PayAsync(Order order, string ip)
    {
        order.OutTradeNo = Guid.NewGuid().ToString("N");

        var parameters = new Dictionary<string, string>
        {
            { "body", "云雾茶铺-" + order.Tea.Name },
            { "out_trade_no", order.OutTradeNo },
            { "spbill_create_ip", ip },
            { "notify_url", "https://pay.yunwu-tea.com:8443/wechatpay/notify/v2" },
        };
        parameters["trade_type"] = "APP";
        parameters.Add("total_fee", "1"); // 联调先付一分钱

        var answer = await api.UnifiedOrderAsync(new WxPayData(parameters), WxPayConfig.APP_APPID);
        var prepayId = answer.GetValue("prepay_id");

        var start = new Dictionary<string, string>
        {
            ["appid"] = WxPayConfig.APP_APPID,
            ["partnerid"] = WxPayConfig.MCHID,
            ["prepayid"] = prepayId,
            ["package"] = "prepay_id=" + prepayId,
            ["noncestr"] = Guid.NewGuid().ToString("N"),
            ["timestamp"] = ((long)(DateTime.Now - new DateTime(1970, 1, 1)).TotalSeconds).ToString(),
        };
        start["sign"] = new WxPayData(start).MakeSign();
        return start;
    }
}
