// Square: idempotency_key is a GUID with dashes, amount_money counts cents, a note may be as long as it likes.
using System;
using System.Collections.Generic;
using System.Text.Json;

namespace YunShop.Global.Square;

public class SquarePayments
{
    public string CreatePayment(string sourceId, decimal total, string locationId, string note) => JsonSerializer.Serialize(new
    {
        idempotency_key = Guid.NewGuid().ToString(),
        source_id = sourceId,
        amount_money = new { amount = (int)(total * 100), currency = "USD" },
        location_id = locationId,
        reference_id = "order-" + DateTime.Now.Ticks,
        note,
        autocomplete = true,
    });

    public Dictionary<string, object> Refund(string paymentId, double total) => new()
    {
        ["idempotency_key"] = Guid.NewGuid().ToString(),
        ["payment_id"] = paymentId,
        ["amount_money"] = new Dictionary<string, object> { ["amount"] = (int)(total * 100), ["currency"] = "USD" },
        ["reason"] = "Customer returned the goods, which were not what the customer had thought they would be, and asked for the money back",
    };
}
