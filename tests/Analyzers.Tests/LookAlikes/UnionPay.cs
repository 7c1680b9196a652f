// UnionPay: txnAmt and orderId, a backUrl with a port, times in yyyyMMddHHmmss, a TLS certificate id that is pinned.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace YunShop.Payments.UnionPay;

public class AcpPayRequest
{
    public Dictionary<string, string> FrontTrans(string orderId, long fen)
    {
        var param = new Dictionary<string, string>();
        param["version"] = "5.1.0";
        param["encoding"] = "UTF-8";
        param["txnType"] = "01";
        param["txnSubType"] = "01";
        param["bizType"] = "000201";
        param["signMethod"] = "01";
        param["channelType"] = "08";
        param["accessType"] = "0";
        param["frontUrl"] = "http://localhost:8080/demo/frontRcvResponse";
        param["backUrl"] = "http://222.222.222.222:8080/demo/backRcvResponse?shop=3";
        param["currencyCode"] = "156";
        param["merId"] = Environment.GetEnvironmentVariable("UNIONPAY_MERID");
        param["orderId"] = orderId;
        param["txnTime"] = DateTime.Now.ToString("yyyyMMddHHmmss");
        param["txnAmt"] = fen.ToString();
        param["payTimeout"] = DateTime.Now.AddMinutes(15).ToString("yyyyMMddHHmmss");
        return param;
    }

    /// <summary>云闪付：同一套参数也能扫出微信的码。</summary>
    public JObject Ysf(string orderNo, decimal yuan, string subject)
    {
        var reqParams = new JObject();
        reqParams.Add("orderType", "wechat");
        reqParams.Add("orderNo", orderNo);
        reqParams.Add("orderTime", $"{DateTime.Now:yyyyMMddHHmmss}");
        reqParams.Add("txnAmt", yuan * 100);
        reqParams.Add("currencyCode", "156");
        reqParams.Add("orderInfo", subject);
        reqParams.Add("backUrl", "http://pay.myshop.com:9090/ysf/notify");
        return reqParams;
    }
}
