using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>公众号与小程序支付 (V3).</summary>
public class JsapiOrderService(WxPayApi api, WxPayConfig config)
{
    public async Task<object> PayOnPageAsync(Order order, string openId)
    {
        var request = new CreateOrderRequest
        {
            AppId = config.AppId,
            MchId = config.MchId,
            Description = "云雾茶铺-" + order.Tea.Name,
            OutTradeNo = order.OutTradeNo,
            NotifyUrl = config.NotifyUrl,
            Payer = new Payer { OpenId = openId },
        };
        request.Amount.Total = order.TotalFen;

        var answer = await api.PostV3Async<CreateOrderResponse>("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", request);

        return Start(config.AppId, answer);
    }

    public async Task<object> PayInMiniProgramAsync(Order order, string openId)
    {
        var answer = await api.PostV3Async<CreateOrderResponse>("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", new
        {
            appid = config.MiniAppId,
            mchid = config.MchId,
            description = "云雾茶铺-" + order.Tea.Name,
            out_trade_no = order.OutTradeNo,
            notify_url = config.NotifyUrl,
            amount = new { total = order.TotalFen, currency = "CNY" },
            payer = new { openid = openId },
        });

        return Start(config.MiniAppId, answer);
    }

    private object Start(string appId, CreateOrderResponse answer)
    {
        if (string.IsNullOrEmpty(answer.PrepayId))
        {
            throw new InvalidOperationException("下单应答中没有 prepay_id");
        }

        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = $"prepay_id={answer.PrepayId}";
        return new
        {
            appId,
            timeStamp,
            nonceStr,
            package,
            signType = "RSA",
            paySign = api.SignV3($"{appId}\n{timeStamp}\n{nonceStr}\n{package}\n"),
        };
    }
}
