using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>扫码支付, 手机浏览器走 H5 (V2)</summary>
public class NativeOrderService(WxPayApi api, WxPayConfig config)
{
    public async Task<string> PayAsync(Order order, bool onPhone, string ip)
    {
        var data = new WxPayData();
        data.SetValue("body", "云雾茶铺-" + order.Tea.Name);
        data.SetValue("out_trade_no", order.OutTradeNo);
        data.SetValue("product_id", order.Tea.Sku);
        data.SetValue("total_fee", order.TotalFen);
        data.SetValue("spbill_create_ip", ip);
        data.SetValue("notify_url", config.NotifyUrlV2);
        data.SetValue("trade_type", onPhone ? "MWEB" : "NATIVE");
        data.SetValue("scene_info", """{"h5_info":{"type":"Wap","wap_url":"https://pay.yunwu-tea.com","wap_name":"云雾茶铺"}}""");

        var answer = await api.UnifiedOrderAsync(data, config.AppId);
        return PageOf(answer, onPhone ? "mweb_url" : "code_url");
    }

    /// <summary>试饮装, 报文沿用老系统</summary>
    public async Task<string> PayTastingPackAsync(Order order, string ip)
    {
        var xml = $"""
            <xml>
              <body>云雾茶铺-试饮装</body>
              <out_trade_no><![CDATA[{order.OutTradeNo}]]></out_trade_no>
              <product_id>tasting</product_id>
              <total_fee>{order.TotalFen}</total_fee>
              <spbill_create_ip><![CDATA[{ip}]]></spbill_create_ip>
              <notify_url><![CDATA[{config.NotifyUrlV2}]]></notify_url>
              <trade_type>NATIVE</trade_type>
            </xml>
            """;

        var answer = await api.UnifiedOrderAsync(WxPayData.FromXml(xml), config.AppId);
        return PageOf(answer, "code_url");
    }

    private static string PageOf(WxPayData answer, string name) =>
        answer.IsSet(name) ? answer.GetValue(name) : throw new InvalidOperationException($"下单应答中没有 {name}");
}
