// V3 bodies as anonymous objects: exact names, whole numbers, no member that could be null.
using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace YunShop.WeChatPay.Anonymous;

public abstract class AnonymousPayments
{
    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    protected abstract string NotifyUrl { get; }

    public async Task<object> MiniProgramAsync(string out_trade_no, string description, decimal price, string openid)
    {
        var order = new
        {
            appid = AppId,
            mchid = MchId,
            description,
            out_trade_no,
            notify_url = NotifyUrl,
            amount = new { total = (int)(price * 100), currency = "CNY" },
            payer = new { openid },
        };
        var answer = await PostAsync("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", JsonSerializer.Serialize(order));
        if (!answer.TryGetProperty("prepay_id", out var prepayId))
        {
            return new { ok = false, message = answer.GetProperty("message").GetString() };
        }

        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = "prepay_id=" + prepayId.GetString();
        return new { ok = true, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(AppId + "\n" + timeStamp + "\n" + nonceStr + "\n" + package + "\n") };
    }

    public async Task<object> AppAsync(string out_trade_no, string description, int total)
    {
        var order = new { appid = AppId, mchid = MchId, description, out_trade_no, notify_url = NotifyUrl, amount = new { total, currency = "CNY" } };
        var answer = await PostAsync("https://api.mch.weixin.qq.com/v3/pay/transactions/app", JsonSerializer.Serialize(order));
        if (!answer.TryGetProperty("prepay_id", out var element))
        {
            return null;
        }

        var prepayid = element.GetString();
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var noncestr = Guid.NewGuid().ToString("N");
        return new
        {
            appid = AppId,
            partnerid = MchId,
            prepayid,
            package = "Sign=WXPay",
            noncestr,
            timestamp,
            sign = Sign($"{AppId}\n{timestamp}\n{noncestr}\n{prepayid}\n"),
        };
    }

    public Task<JsonElement> RefundAsync(string transaction_id, string out_refund_no, int total, int refund) =>
        PostAsync("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", JsonSerializer.Serialize(new
        {
            transaction_id,
            out_refund_no,
            reason = "七天无理由",
            amount = new { refund, total, currency = "CNY" },
        }));

    protected abstract Task<JsonElement> PostAsync(string url, string json);

    protected abstract string Sign(string message);
}
