// V3 bodies built with Newtonsoft.Json.Linq: by indexer, by Add, by properties in the constructor.
using System;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace YunShop.WeChatPay.Json;

public interface IWechatPayApi
{
    /// <summary>签名、发送、验签；失败时抛异常。</summary>
    Task<JObject> PostAsync(string path, string json);
}

public class JObjectPayments
{
    private readonly IWechatPayApi api;
    private readonly string appId;
    private readonly string mchId;
    private readonly string notifyUrl;

    public JObjectPayments(IWechatPayApi api, string appId, string mchId, string notifyUrl)
    {
        this.api = api;
        this.appId = appId;
        this.mchId = mchId;
        this.notifyUrl = notifyUrl;
    }

    public async Task<string> JsapiAsync(string orderNo, string title, decimal price, string openId)
    {
        var body = new JObject
        {
            ["appid"] = appId,
            ["mchid"] = mchId,
            ["description"] = title,
            ["out_trade_no"] = orderNo,
            ["time_expire"] = DateTimeOffset.Now.AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:sszzz"),
            ["notify_url"] = notifyUrl,
            ["amount"] = new JObject { ["total"] = decimal.ToInt32(price * 100m), ["currency"] = "CNY" },
            ["payer"] = new JObject { ["openid"] = openId },
        };
        var answer = await api.PostAsync("/v3/pay/transactions/jsapi", body.ToString(Formatting.None));
        var prepayId = (string)answer["prepay_id"];
        if (string.IsNullOrEmpty(prepayId))
        {
            throw new InvalidOperationException((string)answer["message"]);
        }

        return prepayId;
    }

    public async Task<string> NativeAsync(string orderNo, string title, int fen)
    {
        var amount = new JObject();
        amount.Add("total", fen);
        amount.Add("currency", "CNY");
        var body = new JObject();
        body.Add("appid", appId);
        body.Add("mchid", mchId);
        body.Add("description", title);
        body.Add("out_trade_no", orderNo);
        body.Add("notify_url", notifyUrl);
        body.Add("amount", amount);
        var answer = await api.PostAsync("/v3/pay/transactions/native", JsonConvert.SerializeObject(body));
        return answer.TryGetValue("code_url", out var url) ? url.ToString() : null;
    }

    public async Task<string> H5Async(string orderNo, string title, int fen, string clientIp)
    {
        var body = new JObject(
            new JProperty("appid", appId),
            new JProperty("mchid", mchId),
            new JProperty("description", title),
            new JProperty("out_trade_no", orderNo),
            new JProperty("notify_url", notifyUrl),
            new JProperty("amount", new JObject(new JProperty("total", fen), new JProperty("currency", "CNY"))),
            new JProperty("scene_info", new JObject(new JProperty("payer_client_ip", clientIp), new JProperty("h5_info", new JObject(new JProperty("type", "Wap"))))));
        var answer = await api.PostAsync("/v3/pay/transactions/h5", body.ToString());
        if (answer["h5_url"] == null)
        {
            throw new InvalidOperationException(answer.ToString());
        }

        return (string)answer["h5_url"];
    }

    public Task<JObject> RefundAsync(string orderNo, string refundNo, int totalFen, int refundFen) => api.PostAsync("/v3/refund/domestic/refunds", new JObject
    {
        { "out_trade_no", orderNo },
        { "out_refund_no", refundNo },
        { "reason", "协商一致" },
        { "notify_url", notifyUrl },
        { "amount", new JObject { { "refund", refundFen }, { "total", totalFen }, { "currency", "CNY" } } },
    }.ToString());
}
