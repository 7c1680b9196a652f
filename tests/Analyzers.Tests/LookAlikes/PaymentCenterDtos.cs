// Requests to the company's own payment centre: it counts in yuan, answers inside the network and adds the real parameters itself.
using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace YunShop.PaymentCenter;

public record CreatePaymentInput(
    [property: JsonPropertyName("app_id")] string AppId,
    [property: JsonPropertyName("channel")] string Channel,
    [property: JsonPropertyName("out_trade_no")] string OutTradeNo,
    [property: JsonPropertyName("amount")] decimal Amount,
    [property: JsonPropertyName("description")] string Description,
    [property: JsonPropertyName("notify_url")] string NotifyUrl,
    [property: JsonPropertyName("time_expire")] DateTime? TimeExpire);

public class PaymentCenterClient
{
    private readonly HttpClient http;

    public PaymentCenterClient(HttpClient http) => this.http = http;

    public async Task<string> CreateAsync(Guid orderId, decimal yuan)
    {
        var input = new CreatePaymentInput(
            "shop",
            "wx_lite",
            orderId.ToString(),
            yuan,
            "商城订单",
            "http://order-service.mall.svc.cluster.local:8080/internal/paid?order=" + orderId,
            DateTime.Now.AddMinutes(15));
        var content = new StringContent(JsonSerializer.Serialize(input), Encoding.UTF8, "application/json");
        var response = await http.PostAsync("http://payment-center:8080/v1/payments", content);
        return await response.Content.ReadAsStringAsync();
    }
}
