// Alipay+ and AlipayHK: paymentAmount holds a text and a currency, the string to sign has a time with offset and line breaks of its own.
using System;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace YunShop.Global.AlipayPlus;

public class AlipayPlusClient
{
    private readonly HttpClient http;
    private readonly RSA key;
    private readonly string clientId;

    public AlipayPlusClient(HttpClient http, RSA key, string clientId)
    {
        this.http = http;
        this.key = key;
        this.clientId = clientId;
    }

    public async Task<string> PayAsync(decimal total, string orderNo)
    {
        const string Path = "/ams/api/v1/payments/pay";
        var body = JsonSerializer.Serialize(new
        {
            productCode = "CASHIER_PAYMENT",
            paymentRequestId = Guid.NewGuid().ToString(),
            order = new { referenceOrderId = orderNo, orderDescription = "云雾茶铺 🍵", orderAmount = new { currency = "HKD", value = ((int)(total * 100)).ToString() } },
            paymentAmount = new { currency = "HKD", value = ((int)(total * 100)).ToString() },
            paymentNotifyUrl = "https://pay.myshop.com:8443/alipayplus/notify?shop=1",
            paymentExpiryTime = DateTimeOffset.Now.AddMinutes(15).ToString("yyyy-MM-ddTHH:mm:sszzz"),
        });
        var time = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString();
        var message = $"POST {Path}\n{clientId}.{time}.{body}";
        var signature = Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(message), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://open-sea-global.alipay.com" + Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Client-Id", clientId);
        request.Headers.Add("Request-Time", time);
        request.Headers.Add("Signature", $"algorithm=RSA256,keyVersion=1,signature={Uri.EscapeDataString(signature)}");
        return await (await http.SendAsync(request)).Content.ReadAsStringAsync();
    }
}
