// PayPal: purchase_units with values like "19.90" and a payer, once as an object, once as JSON.
using System.Text.Json;

namespace YunShop.Global;

public class PayPalOrders
{
    public string Body(decimal total, string orderNo) => JsonSerializer.Serialize(new
    {
        intent = "CAPTURE",
        payer = new { email_address = "guest@myshop.com" },
        purchase_units = new[]
        {
            new { reference_id = orderNo, description = "订单", amount = new { currency_code = "USD", value = total.ToString("0.00") } },
        },
        application_context = new { return_url = "http://www.myshop.com:8080/paypal/return?no=" + orderNo, cancel_url = "http://localhost/cancel" },
    });

    public string Sample() => """
        {
          "intent": "CAPTURE",
          "purchase_units": [
            { "amount": { "currency_code": "USD", "value": "19.90", "total": 19.90 }, "description": "Tea 🍵" }
          ]
        }
        """;
}
