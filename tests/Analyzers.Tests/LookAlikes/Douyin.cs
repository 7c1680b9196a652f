// Douyin's guaranteed payment: app_id, out_order_no, total_amount; valid_time in seconds; a notify_url with a port.
using System.Collections.Generic;
using System.Text.Json;

namespace YunShop.Payments.Douyin;

public class EcpayClient
{
    public string CreateOrder(string appId, string orderNo, decimal yuan) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["app_id"] = appId,
        ["out_order_no"] = orderNo,
        ["total_amount"] = (long)(yuan * 100),
        ["subject"] = "抖音小程序订单",
        ["body"] = "抖音小程序订单",
        ["valid_time"] = 300,
        ["cp_extra"] = "",
        ["notify_url"] = "https://pay.myshop.com:8443/douyin/notify",
        ["disable_msg"] = 0,
    });

    public object Start(string orderId, string orderToken) => new { order_id = orderId, order_token = orderToken, service = 5 };
}
