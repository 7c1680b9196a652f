// JD Pay: amount, currency and notifyUrl in camel case, a local address for testing.
using System;
using System.Collections.Generic;

namespace YunShop.Payments.Jd;

public class JdPayOrder
{
    public IDictionary<string, string> UniOrder(string tradeNum, decimal price, string userIp) => new SortedDictionary<string, string>
    {
        ["version"] = "V2.0",
        ["merchant"] = Environment.GetEnvironmentVariable("JDPAY_MERCHANT"),
        ["tradeNum"] = tradeNum,
        ["tradeName"] = "京东支付订单",
        ["tradeTime"] = DateTime.Now.ToString("yyyyMMddHHmmss"),
        ["amount"] = ((long)(price * 100)).ToString(),
        ["currency"] = "RMB",
        ["notifyUrl"] = "http://192.168.1.20:8080/jd/notify?debug=1",
        ["callbackUrl"] = "http://192.168.1.20:8080/jd/return",
        ["ip"] = userIp,
        ["orderType"] = "1",
    };
}
