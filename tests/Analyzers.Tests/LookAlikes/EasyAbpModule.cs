// An ABP module of a shop: the service factory, an application service with DTOs of its own, and the library's handlers, which verify and decrypt.
using System;
using System.Threading.Tasks;
using EasyAbp.Abp.WeChat.Pay.Options;
using EasyAbp.Abp.WeChat.Pay.Services;
using EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.JSPayment;
using EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.Models;

namespace YunShop.WeChatPay.EasyAbpModule;

public class PlaceOrderInput
{
    public Guid OrderId { get; set; }

    public decimal TotalPrice { get; set; }
}

public class RefundInput
{
    public string OutTradeNo { get; set; }

    public decimal RefundAmount { get; set; }

    public decimal PaymentAmount { get; set; }
}

public class ShopPaymentAppService
{
    private readonly IAbpWeChatPayServiceFactory factory;
    private readonly AbpWeChatPayOptions options;

    public ShopPaymentAppService(IAbpWeChatPayServiceFactory factory, AbpWeChatPayOptions options)
    {
        this.factory = factory;
        this.options = options;
    }

    public async Task<string> PlaceAsync(Order order, string appId, string openId)
    {
        var service = await factory.CreateAsync<JsPaymentService>(options.MchId);
        var response = await service.CreateOrderAsync(new()
        {
            AppId = appId,
            MchId = options.MchId,
            Description = order.Title,
            OutTradeNo = order.Id.ToString("N"),
            TimeExpire = order.CreationTime.AddMinutes(30),
            Attach = order.Id.ToString("N"),
            NotifyUrl = options.NotifyUrl,
            Amount = new CreateOrderAmountModel { Total = order.TotalFen, Currency = "CNY" },
            Payer = new() { OpenId = openId },
        });
        return response.Code is null && !string.IsNullOrEmpty(response.PrepayId) ? response.PrepayId : throw new InvalidOperationException(response.Message);
    }

    public async Task RefundAsync(Order order, string refundNo, int refundFen)
    {
        var service = await factory.CreateAsync<JsPaymentService>(options.MchId);
        var response = await service.RefundAsync(new RefundOrderRequest
        {
            OutTradeNo = order.Id.ToString("N"),
            OutRefundNo = refundNo,
            Reason = "商品已售完",
            NotifyUrl = options.RefundNotifyUrl,
            Amount = new RefundOrderRequest.AmountInfo { Refund = refundFen, Total = order.TotalFen, Currency = "CNY" },
        });
        if (response.Code is not null)
        {
            throw new InvalidOperationException(response.Message);
        }
    }

    public async Task CloseAsync(Order order)
    {
        var service = await factory.CreateAsync<JsPaymentService>(options.MchId);
        await service.CloseOrderAsync(new CloseOrderRequest { MchId = options.MchId, OutTradeNo = order.Id.ToString("N") });
    }

    public class Order
    {
        public Guid Id { get; set; }

        public string Title { get; set; }

        public int TotalFen { get; set; }

        public DateTime CreationTime { get; set; }
    }
}
