// Ping++: one interface over all channels, with order_no, client_ip, currency in small letters and a free metadata object.
using System;
using System.Collections.Generic;

namespace YunShop.Payments.Aggregators;

public class ChargeService
{
    public Dictionary<string, object> Create(string appId, string orderNo, int fen, string openId) => new()
    {
        { "order_no", orderNo },
        { "app", new Dictionary<string, string> { { "id", appId } } },
        { "channel", "wx_pub" },
        { "amount", fen },
        { "client_ip", "127.0.0.1" },
        { "currency", "cny" },
        { "subject", "订单" },
        { "body", "订单详情" },
        { "time_expire", DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeSeconds() },
        { "extra", new Dictionary<string, object> { { "open_id", openId }, { "limit_pay", "no_credit" } } },
        { "metadata", new Dictionary<string, object> { { "total_fee", 19.9 }, { "attach", Guid.NewGuid().ToString() } } },
    };
}
