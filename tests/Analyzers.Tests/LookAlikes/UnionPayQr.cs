// UnionPay QR and bank aggregates: one code for all wallets, a trade type of their own, yuan in texts, a notice in a form.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace YunShop.Payments.UnionPayQr;

public class UnionQrClient
{
    public SortedDictionary<string, string> Apply(string merId, string orderNo, decimal yuan)
    {
        var form = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["version"] = "1.0.0",
            ["reqType"] = "0510000903",
            ["acqCode"] = "48020000",
            ["merId"] = merId,
            ["orderNo"] = orderNo,
            ["orderTime"] = DateTime.Now.ToString("yyyyMMddHHmmss"),
            ["txnAmt"] = ((int)(yuan * 100)).ToString(),
            ["currencyCode"] = "156",
            ["backUrl"] = "http://pay.myshop.com:8080/unionqr/notify?order=" + orderNo,
            ["payeeComments"] = "云雾茶铺",
        };
        var plain = string.Join("&", form.Select(pair => pair.Key + "=" + pair.Value));
        form["signature"] = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(plain)));
        return form;
    }

    public Dictionary<string, object> Aggregate(string merchantNo, string orderNo, decimal yuan) => new()
    {
        ["merchantNo"] = merchantNo,
        ["payType"] = "T_JSAPI_WX",
        ["outTradeNo"] = Guid.NewGuid().ToString(),
        ["orderAmt"] = yuan.ToString("0.00"),
        ["goodsDesc"] = "云雾茶铺-" + orderNo,
        ["timeExpire"] = DateTime.Now.AddMinutes(5).ToString("yyyy-MM-dd HH:mm:ss"),
        ["callbackUrl"] = "http://10.0.0.8/bank/callback",
    };
}
