// PayPay of Japan: yen have no smaller unit, merchantPaymentId may hold dashes, the header is built of parts joined by line breaks.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace YunShop.Global.PayPay;

public class PayPayAuthorization
{
    public string Header(string apiKey, string secret, string method, string path, string body)
    {
        var nonce = Guid.NewGuid().ToString()[..8];
        var epoch = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var hash = Convert.ToBase64String(MD5.HashData(Encoding.UTF8.GetBytes("application/json;charset=UTF-8" + body)));
        var data = string.Join("\n", path, method, nonce, epoch, "application/json;charset=UTF-8", hash);
        var mac = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(data)));
        return $"hmac OPA-Auth:{apiKey}:{mac}:{nonce}:{epoch}:{hash}";
    }

    public IDictionary<string, object> Code(decimal total) => new Dictionary<string, object>
    {
        { "merchantPaymentId", Guid.NewGuid().ToString() },
        { "codeType", "ORDER_QR" },
        { "orderDescription", "お茶" },
        { "amount", new Dictionary<string, object> { { "amount", (int)total }, { "currency", "JPY" } } },
        { "requestedAt", DateTimeOffset.Now.ToUnixTimeSeconds() },
        { "redirectUrl", "http://localhost:3000/paypay?order=1" },
    };
}
