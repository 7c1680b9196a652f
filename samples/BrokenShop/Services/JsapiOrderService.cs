using System.Text.Json;
using YunwuTea.Settings;
using YunwuTea.WeChatPay;

namespace YunwuTea.Services;

/// <summary>公众号与小程序支付 (V3).</summary>
public class JsapiOrderService(WxPayApi api)
{
    /// <summary>页面上 getBrandWCPayRequest 用</summary>
    public static string WxJsApiParam { get; set; } = "";

    public async Task<string> PayOnPageAsync(Order order, string openId)
    {
        var request = new CreateOrderRequest
        {
            AppId = WxPayConfig.APPID,
            MchId = WxPayConfig.MCHID,
            Description = "云雾茶铺-" + order.Tea.Name,
            OutTradeNo = "YUNWUTEA-ORDER-JSAPI-" + DateTime.Now.ToString("yyyyMMddHHmmss"),
            NotifyUrl = "http://pay.yunwu-tea.com/wechatpay/notify/v3",
            Payer = new Payer { OpenId = openId },
        };
        request.Amount.Total = (int)(order.Total * 100);
        order.OutTradeNo = request.OutTradeNo;

        var answer = await api.PostV3Async<CreateOrderResponse>("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", request);

        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonceStr = Guid.NewGuid().ToString("N");
        WxJsApiParam = JsonSerializer.Serialize(new
        {
            appId = WxPayConfig.APPID,
            timeStamp,
            nonceStr,
            package = answer.PrepayId,
            signType = "MD5",
            paySign = api.SignV3($"{WxPayConfig.APPID}\n{timeStamp}\n{nonceStr}\nprepay_id={answer.PrepayId}\n"),
        });
        return WxJsApiParam;
    }

    public async Task<Dictionary<string, string>> PayInMiniProgramAsync(Order order, string openId)
    {
        order.OutTradeNo = Guid.NewGuid().ToString("N");

        var answer = await api.PostV3Async<CreateOrderResponse>("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", new
        {
            appid = WxPayConfig.MINI_APPID,
            mchid = WxPayConfig.MCHID,
            body = "云雾茶铺-" + order.Tea.Name,
            out_trade_no = order.OutTradeNo,
            notify_url = WxPayConfig.NOTIFY_URL,
            amount = new { total = order.Total, currency = "CNY" },
            payer = new { openid = openId },
        });

        var start = new WxPayData();
        start.SetValue("appId", WxPayConfig.MINI_APPID);
        start.SetValue("timeStamp", DateTimeOffset.Now.ToUnixTimeMilliseconds().ToString());
        start.SetValue("nonceStr", Guid.NewGuid().ToString("N"));
        start.SetValue("package", "prepay_id=" + answer.PrepayId);
        start.SetValue("signType", "MD5");
        start.SetValue("paySign", start.MakeSign());
        return start.ToDictionary();
    }
}
