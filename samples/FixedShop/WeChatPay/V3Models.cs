using System.Text.Json.Serialization;

namespace YunwuTea.WeChatPay;

public class CreateOrderRequest
{
    [JsonPropertyName("appid")] public string AppId { get; set; } = "";
    [JsonPropertyName("mchid")] public string MchId { get; set; } = "";
    [JsonPropertyName("description")] public string Description { get; set; } = "";
    [JsonPropertyName("out_trade_no")] public string OutTradeNo { get; set; } = "";
    [JsonPropertyName("notify_url")] public string NotifyUrl { get; set; } = "";
    [JsonPropertyName("amount")] public Amount Amount { get; set; } = new();
    [JsonPropertyName("payer")] public Payer? Payer { get; set; }
}

public class Amount
{
    [JsonPropertyName("total")] public int Total { get; set; }
    [JsonPropertyName("currency")] public string Currency { get; set; } = "CNY";
}

public class Payer
{
    [JsonPropertyName("openid")] public string OpenId { get; set; } = "";
}

public class CreateOrderResponse
{
    [JsonPropertyName("prepay_id")] public string PrepayId { get; set; } = "";
}

public class RefundResponse
{
    [JsonPropertyName("status")] public string Status { get; set; } = "";
}

public class Notice
{
    [JsonPropertyName("event_type")] public string EventType { get; set; } = "";
    [JsonPropertyName("resource")] public NoticeResource Resource { get; set; } = new();
}

public class NoticeResource
{
    [JsonPropertyName("ciphertext")] public string Ciphertext { get; set; } = "";
    [JsonPropertyName("nonce")] public string Nonce { get; set; } = "";
    [JsonPropertyName("associated_data")] public string AssociatedData { get; set; } = "";
}

public class Transaction
{
    [JsonPropertyName("mchid")] public string MchId { get; set; } = "";
    [JsonPropertyName("out_trade_no")] public string OutTradeNo { get; set; } = "";
    [JsonPropertyName("trade_state")] public string TradeState { get; set; } = "";
    [JsonPropertyName("amount")] public Amount Amount { get; set; } = new();
}
