// Allinpay: cusid, trxamt, reqsn, randomstr; validtime in minutes; a notify_url with a port.
using System;
using System.Collections.Generic;

namespace YunShop.Payments.Aggregators;

public class AllinpayService
{
    public Dictionary<string, string> Pay(string cusid, string appid, string reqsn, long fen, string openid) => new()
    {
        { "cusid", cusid },
        { "appid", appid },
        { "trxamt", fen.ToString() },
        { "reqsn", reqsn },
        { "paytype", "W02" },
        { "randomstr", Guid.NewGuid().ToString() },
        { "body", "通联订单" },
        { "remark", "" },
        { "validtime", "1" },
        { "acct", openid },
        { "notify_url", "http://pay.myshop.com:8088/allinpay/notify?cus=1" },
        { "sub_appid", appid },
    };
}
