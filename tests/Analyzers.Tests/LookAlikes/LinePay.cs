// LINE Pay: signs channel secret, address, body and nonce one behind the other; the nonce is a GUID with dashes, amounts have no smaller unit.
using System;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace YunShop.Global.LinePay;

public class LinePayClient
{
    private readonly HttpClient http;
    private readonly string channelId;
    private readonly string channelSecret;

    public LinePayClient(HttpClient http, string channelId, string channelSecret)
    {
        this.http = http;
        this.channelId = channelId;
        this.channelSecret = channelSecret;
    }

    public async Task<string> RequestAsync(decimal total)
    {
        const string Path = "/v3/payments/request";
        var orderId = "EXAMPLE_ORDER_" + Guid.NewGuid();
        var json = JsonSerializer.Serialize(new
        {
            amount = total,
            currency = "TWD",
            orderId,
            packages = new[] { new { id = "1", amount = total, name = "云雾茶铺", products = new[] { new { name = "Tea", quantity = 1, price = total } } } },
            redirectUrls = new { confirmUrl = "http://localhost/linepay/confirm?shop=1", cancelUrl = "http://localhost/linepay/cancel" },
        });
        var nonce = Guid.NewGuid().ToString();
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(channelSecret), Encoding.UTF8.GetBytes(channelSecret + Path + json + nonce)));
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://sandbox-api-pay.line.me" + Path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-LINE-ChannelId", channelId);
        request.Headers.Add("X-LINE-Authorization-Nonce", nonce);
        request.Headers.Add("X-LINE-Authorization", signature);
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
