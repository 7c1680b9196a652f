// Stripe: amount, currency, description and metadata; its own timestamp and signature in the webhook header.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

namespace YunShop.Global;

public class PaymentIntentCreateOptions
{
    public long? Amount { get; set; }

    public string Currency { get; set; }

    public string Description { get; set; }

    public Dictionary<string, string> Metadata { get; set; }
}

public class StripeCheckout
{
    public PaymentIntentCreateOptions Options(decimal price, string orderNo) => new()
    {
        Amount = (long)(price * 100),
        Currency = "usd",
        Description = "Order " + orderNo,
        Metadata = new() { ["out_trade_no"] = Guid.NewGuid().ToString(), ["total"] = price.ToString("0.00"), ["attach"] = orderNo },
    };

    public FormUrlEncodedContent Form(double price) => new(new Dictionary<string, string>
    {
        ["amount"] = (price * 100).ToString(),
        ["currency"] = "usd",
        ["description"] = "Gift card 🎁",
        ["return_url"] = "http://localhost:4242/complete?session=1",
    });

    public object Anonymous(decimal total) => new { amount = total, currency = "eur", description = "Abo", metadata = new { total, payer = "guest" } };

    public bool Verify(string header, string payload, string secret)
    {
        var timestamp = header.Split(',')[0];
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        return header.Contains(Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(timestamp + "." + payload))).ToLowerInvariant());
    }
}
