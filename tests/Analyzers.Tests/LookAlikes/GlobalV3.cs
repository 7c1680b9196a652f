// The cross-border interface: host apihk, addresses under /v3/global, and a body that does carry trade_type and foreign currencies.
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace YunShop.WeChatPay.HongKong;

public abstract class GlobalPayments
{
    private const string Host = "https://apihk.mch.weixin.qq.com";

    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    protected abstract string NotifyUrl { get; }

    public async Task<string> JsapiAsync(string orderNo, string title, int cents, string openId)
    {
        var body = new
        {
            appid = AppId,
            mchid = MchId,
            description = title,
            notify_url = NotifyUrl,
            out_trade_no = orderNo,
            trade_type = "JSAPI",
            merchant_category_code = "5311",
            amount = new { total = cents, currency = "HKD" },
            payer = new { openid = openId },
        };
        var answer = await PostAsync(Host + "/v3/global/transactions/jsapi", JsonSerializer.Serialize(body));
        return answer.TryGetProperty("prepay_id", out var id) ? id.GetString() : null;
    }

    public async Task<string> NativeAsync(string orderNo, string title, int cents)
    {
        var body = new Dictionary<string, object>
        {
            ["appid"] = AppId,
            ["mchid"] = MchId,
            ["description"] = title,
            ["notify_url"] = NotifyUrl,
            ["out_trade_no"] = orderNo,
            ["trade_type"] = "NATIVE",
            ["merchant_category_code"] = "5311",
            ["amount"] = new Dictionary<string, object> { ["total"] = cents, ["currency"] = "USD" },
        };
        var answer = await PostAsync("https://apihk.mch.weixin.qq.com/v3/global/transactions/native", JsonSerializer.Serialize(body));
        return answer.TryGetProperty("code_url", out var url) ? url.GetString() : null;
    }

    protected abstract Task<JsonElement> PostAsync(string url, string json);
}
