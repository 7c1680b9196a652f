using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>扫码支付, 手机浏览器走 H5 (V2)</summary>
public class NativeOrderService(WxPayApi api)
{
    public async Task<string> PayAsync(Order order, bool onPhone, string ip)
    {
        var outTradeNo = Guid.NewGuid().ToString();
        order.OutTradeNo = outTradeNo;

        var data = new WxPayData();
        data.SetValue("body", "云雾茶铺-" + order.Tea.Name);
        data.SetValue("out_trade_no", outTradeNo);
        data.SetValue("product_id", order.Tea.Sku);
        data.SetValue("total_fee", order.Total.ToString("F2"));
        data.SetValue("spbill_create_ip", ip);
        data.SetValue("notify_url", "https://pay.yunwu-tea.com/wechatpay/notify/v2?order=" + order.Id);
        data.SetValue("trade_type", onPhone ? "H5" : "NATIVE");
        data.SetValue("scene_info", """{"h5_info":{"type":"Wap","wap_url":"https://pay.yunwu-tea.com","wap_name":"云雾茶铺"}}""");

        var answer = await api.UnifiedOrderAsync(data, WxPayConfig.APPID);
        return onPhone ? answer.GetValue("mweb_url") : answer.GetValue("code_url");
    }

    /// <summary>试饮装免费, 报文沿用老系统</summary>
    public async Task<string> PayTastingPackAsync(Order order, string ip)
    {
        var xml = $"""
            <xml>
              <body>云雾茶铺-试饮装</body>
              <out_trade_no>试饮#{order.Id}</out_trade_no>
              <product_id>tasting</product_id>
              <total_fee>0</total_fee>
              <spbill_create_ip>{ip}</spbill_create_ip>
              <notify_url>https://pay.yunwu-tea.com/wechatpay/notify/v2</notify_url>
              <trade_type>NATIVE</trade_type>
            </xml>
            """;

        var data = WxPayData.FromXml(xml);
        order.OutTradeNo = data.GetValue("out_trade_no");
        var answer = await api.UnifiedOrderAsync(data, WxPayConfig.APPID);
        return answer.GetValue("code_url");
    }
}
