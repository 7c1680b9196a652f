// A shop's own V3 models: attributes, records, a snake-case policy, nulls left out.
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace YunShop.WeChatPay.Models;

public record AmountModel([property: JsonPropertyName("total")] int Total, [property: JsonPropertyName("currency")] string Currency = "CNY");

public record PayerModel([property: JsonPropertyName("openid")] string OpenId);

public class JsapiOrder
{
    [JsonPropertyName("appid")]
    public string AppId { get; init; }

    [JsonPropertyName("mchid")]
    public string MchId { get; init; }

    [JsonPropertyName("description")]
    public string Description { get; init; }

    [JsonPropertyName("out_trade_no")]
    public string OutTradeNo { get; init; }

    [JsonPropertyName("time_expire")]
    public string TimeExpire { get; init; }

    [JsonPropertyName("attach")]
    public string Attach { get; init; }

    [JsonPropertyName("notify_url")]
    public string NotifyUrl { get; init; }

    [JsonPropertyName("amount")]
    public AmountModel Amount { get; init; }

    [JsonPropertyName("payer")]
    public PayerModel Payer { get; init; }
}

public class NativeOrder
{
    public string Appid { get; set; }

    public string Mchid { get; set; }

    public string Description { get; set; }

    public string OutTradeNo { get; set; }

    public string NotifyUrl { get; set; }

    public NativeAmount Amount { get; set; }
}

public class NativeAmount
{
    public int Total { get; set; }

    public string Currency { get; set; }
}

public class InvokeParameters
{
    [JsonPropertyName("appId")]
    public string AppId { get; init; }

    [JsonPropertyName("timeStamp")]
    public string TimeStamp { get; init; }

    [JsonPropertyName("nonceStr")]
    public string NonceStr { get; init; }

    [JsonPropertyName("package")]
    public string Package { get; init; }

    [JsonPropertyName("signType")]
    public string SignType => "RSA";

    [JsonPropertyName("paySign")]
    public string PaySign { get; init; }
}

/// <summary>数字时间戳，序列化时写成字符串。</summary>
public class MiniProgramParameters
{
    [JsonPropertyName("timeStamp")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public long TimeStamp { get; set; }

    [JsonPropertyName("nonceStr")]
    public string NonceStr { get; set; }

    [JsonPropertyName("package")]
    public string Package { get; set; }

    [JsonPropertyName("signType")]
    public string SignType { get; set; }

    [JsonPropertyName("paySign")]
    public string PaySign { get; set; }
}

public abstract class OwnModelPayments
{
    private static readonly JsonSerializerOptions IgnoreNull = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    protected abstract string NotifyUrl { get; }

    public async Task<InvokeParameters> PayAsync(string orderNo, string title, decimal price, string openId)
    {
        var order = new JsapiOrder
        {
            AppId = AppId,
            MchId = MchId,
            Description = title,
            OutTradeNo = orderNo,
            TimeExpire = DateTimeOffset.Now.AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:sszzz"),
            NotifyUrl = NotifyUrl,
            Amount = new AmountModel(decimal.ToInt32(price * 100)),
            Payer = new PayerModel(openId),
        };
        var answer = await PostAsync("/v3/pay/transactions/jsapi", JsonSerializer.Serialize(order, IgnoreNull));
        var prepayId = answer.TryGetProperty("prepay_id", out var id) ? id.GetString() : throw new InvalidOperationException(answer.ToString());
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = "prepay_id=" + prepayId;
        return new InvokeParameters
        {
            AppId = AppId,
            TimeStamp = timeStamp,
            NonceStr = nonceStr,
            Package = package,
            PaySign = Sign($"{AppId}\n{timeStamp}\n{nonceStr}\n{package}\n"),
        };
    }

    public MiniProgramParameters Start(string prepayId)
    {
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = $"prepay_id={prepayId}";
        return new MiniProgramParameters
        {
            TimeStamp = timeStamp,
            NonceStr = nonceStr,
            Package = package,
            SignType = "RSA",
            PaySign = Sign($"{AppId}\n{timeStamp}\n{nonceStr}\n{package}\n"),
        };
    }

    public async Task<string> ScanAsync(string orderNo, string title, int fen)
    {
        var order = new NativeOrder
        {
            Appid = AppId,
            Mchid = MchId,
            Description = title,
            OutTradeNo = orderNo,
            NotifyUrl = NotifyUrl,
            Amount = new NativeAmount { Total = fen, Currency = "CNY" },
        };
        var answer = await PostAsync("/v3/pay/transactions/native", JsonSerializer.Serialize(order, SnakeCase));
        return answer.TryGetProperty("code_url", out var url) ? url.GetString() : null;
    }

    protected abstract Task<JsonElement> PostAsync(string path, string json);

    protected abstract string Sign(string message);
}
