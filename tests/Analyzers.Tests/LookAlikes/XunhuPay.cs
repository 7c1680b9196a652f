// XunhuPay (虎皮椒): total_fee is yuan here, beside nonce_str, appid, notify_url and attach.
using System;
using System.Collections.Generic;

namespace YunShop.Payments.Aggregators;

public class XunhuPayment
{
    public IDictionary<string, object> Build(string appid, string orderNo, decimal yuan)
    {
        var data = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["version"] = "1.1",
            ["lang"] = "zh-cn",
            ["plugins"] = "yunshop",
            ["appid"] = appid,
            ["trade_order_id"] = orderNo,
            ["payment"] = "wechat",
            ["total_fee"] = yuan,
            ["title"] = "会员充值",
            ["time"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
            ["notify_url"] = "http://www.myshop.com:8080/xunhu/notify?id=" + orderNo,
            ["return_url"] = "http://www.myshop.com/done?id=" + orderNo,
            ["nonce_str"] = Guid.NewGuid().ToString(),
            ["attach"] = orderNo,
        };
        return data;
    }

    public string Address => "https://api.xunhupay.com/payment/do.html";
}
