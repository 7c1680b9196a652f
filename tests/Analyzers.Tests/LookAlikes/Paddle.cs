// Paddle: amounts are texts of the smallest unit, the webhook signs "timestamp:body" with a header of its own.
using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace YunShop.Global.Paddle;

public class PaddleWebhookController : ControllerBase
{
    private const string SecretEnvironment = "PADDLE_SECRET";

    [HttpPost("/paddle/webhook")]
    public async Task<IActionResult> Receive()
    {
        var body = await new StreamReader(Request.Body).ReadToEndAsync();
        var signature = Request.Headers["Paddle-Signature"].ToString().Split(';');
        var timestamp = signature[0]["ts=".Length..];
        var expected = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable(SecretEnvironment)), Encoding.UTF8.GetBytes(timestamp + ":" + body)));
        try
        {
            if (!expected.Equals(signature[1]["h1=".Length..], StringComparison.OrdinalIgnoreCase))
            {
                return Ok();
            }

            using var notice = JsonDocument.Parse(body);
            return Ok(notice.RootElement.GetProperty("event_type").GetString());
        }
        catch (JsonException)
        {
            return Ok();
        }
    }

    public string Transaction(decimal total) => JsonSerializer.Serialize(new
    {
        items = new[] { new { quantity = 1, price = new { description = "云雾茶", name = "Tea", unit_price = new { amount = (total * 100).ToString("F0"), currency_code = "EUR" } } } },
        custom_data = new { order = Guid.NewGuid() },
        checkout = new { url = "http://localhost:5000/checkout?x=1" },
    });
}
