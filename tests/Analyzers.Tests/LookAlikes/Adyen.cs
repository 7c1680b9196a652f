// Adyen: amounts are whole numbers of the smallest unit, references have dashes, the notice carries an HMAC and is answered with [accepted].
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace YunShop.Global.Adyen;

public record AdyenAmount([property: JsonPropertyName("value")] long Value, [property: JsonPropertyName("currency")] string Currency);

public class AdyenPayments
{
    private readonly HttpClient http;
    private readonly string merchantAccount;

    public AdyenPayments(HttpClient http, string merchantAccount)
    {
        this.http = http;
        this.merchantAccount = merchantAccount;
    }

    public async Task<string> PayAsync(decimal total, string orderNo)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://checkout-test.adyen.com/v71/payments");
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        request.Content = JsonContent.Create(new
        {
            amount = new AdyenAmount((long)(total * 100), "EUR"),
            reference = Guid.NewGuid().ToString(),
            merchantAccount,
            paymentMethod = new { type = "wechatpayQR" },
            returnUrl = "http://localhost:8080/adyen/return?order=" + orderNo,
            expiresAt = DateTime.Now.AddMinutes(30).ToString("s"),
        });
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public class AdyenNotificationController : ControllerBase
{
    private readonly byte[] hmacKey = Convert.FromHexString(Environment.GetEnvironmentVariable("ADYEN_HMAC"));

    [HttpPost("adyen/notify")]
    public IActionResult Receive([FromBody] JsonElement notice)
    {
        var item = notice.GetProperty("notificationItems")[0].GetProperty("NotificationRequestItem");
        var amount = item.GetProperty("amount");
        var signed = string.Join(":", item.GetProperty("pspReference").GetString(), "", item.GetProperty("merchantAccountCode").GetString(), item.GetProperty("merchantReference").GetString(), amount.GetProperty("value").GetInt64(), amount.GetProperty("currency").GetString(), item.GetProperty("eventCode").GetString(), item.GetProperty("success").GetString());
        var mac = Convert.ToBase64String(HMACSHA256.HashData(hmacKey, Encoding.UTF8.GetBytes(signed)));
        if (mac != item.GetProperty("additionalData").GetProperty("hmacSignature").GetString())
        {
            return Ok("[rejected]");
        }

        return Ok("[accepted]");
    }
}
