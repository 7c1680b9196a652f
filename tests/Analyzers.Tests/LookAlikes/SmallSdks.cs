// Right orders through the smaller packages: EasyAbp (V3), Magicodes (V2), PaySharp (V2).
using System;
using System.Threading.Tasks;
using EasyAbp.Abp.WeChat.Pay.Options;
using EasyAbp.Abp.WeChat.Pay.Services;
using EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.JSPayment;
using EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.Models;
using Magicodes.Pay.Wxpay.Pay.Models;
using PaySharp.Core;
using PaySharp.Wechatpay.Domain;
using PaySharp.Wechatpay.Request;
using JsOrder = EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.JSPayment.Models.CreateOrderRequest;

namespace YunShop.WeChatPay.SmallSdks;

public class AbpPayments
{
    private readonly IAbpWeChatPayServiceFactory factory;
    private readonly AbpWeChatPayOptions options;

    public AbpPayments(IAbpWeChatPayServiceFactory factory, AbpWeChatPayOptions options)
    {
        this.factory = factory;
        this.options = options;
    }

    public async Task<string> PrepayAsync(string appId, string outTradeNo, string description, decimal price, string openId)
    {
        var service = await factory.CreateAsync<JsPaymentService>(options.MchId);
        var response = await service.CreateOrderAsync(new JsOrder
        {
            AppId = appId,
            MchId = options.MchId,
            Description = description,
            OutTradeNo = outTradeNo,
            TimeExpire = DateTime.Now.AddMinutes(30),
            NotifyUrl = options.NotifyUrl,
            Amount = new CreateOrderAmountModel { Total = decimal.ToInt32(price * 100) },
            Payer = new JsOrder.CreateOrderPayerModel { OpenId = openId },
        });
        if (string.IsNullOrEmpty(response.PrepayId))
        {
            throw new InvalidOperationException(response.Code + response.Message);
        }

        return response.PrepayId;
    }
}

public class MagicodesPayments
{
    public UnifiedorderRequest Order(string appId, string mchId, string notifyUrl, string orderNo, string body, decimal price, string openId, string ip) => new()
    {
        AppId = appId,
        MchId = mchId,
        Body = body,
        OutTradeNo = orderNo,
        TotalFee = ((int)(price * 100)).ToString(),
        SpbillCreateIp = ip,
        OpenId = openId,
        NonceStr = Guid.NewGuid().ToString("N"),
        NotifyUrl = notifyUrl,
        TimeStart = DateTime.Now.ToString("yyyyMMddHHmmss"),
        TimeExpire = DateTime.Now.AddMinutes(30).ToString("yyyyMMddHHmmss"),
    };
}

public class PaySharpPayments
{
    private readonly IGateway gateway;

    public PaySharpPayments(IGateway gateway) => this.gateway = gateway;

    public string PublicPay(string out_trade_no, int total_amount, string body, string open_id)
    {
        var request = new PublicPayRequest();
        request.AddGatewayData(new PublicPayModel()
        {
            Body = body,
            OutTradeNo = out_trade_no,
            TotalAmount = total_amount,
            OpenId = open_id,
        });
        var response = gateway.Execute(request);
        return response.ReturnCode == "SUCCESS" && response.ResultCode == "SUCCESS" ? response.OrderInfo : null;
    }
}
