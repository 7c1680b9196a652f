// Right orders through SKIT.FlurlHttpClient.Wechat.TenpayV3: every product, each answer looked at before it is used.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;

namespace YunShop.WeChatPay.Skit;

public class PayOptions
{
    public string AppId { get; set; }

    public string MerchantId { get; set; }

    public string NotifyUrl { get; set; }

    public string RefundNotifyUrl { get; set; }

    public string H5RedirectUrl { get; set; }
}

public class ShopOrder
{
    public string Number { get; set; }

    public string Title { get; set; }

    public decimal Price { get; set; }

    public int PaidFen { get; set; }
}

public class SkitV3Payments
{
    private readonly WechatTenpayClient client;
    private readonly PayOptions options;

    public SkitV3Payments(WechatTenpayClient client, PayOptions options)
    {
        this.client = client;
        this.options = options;
    }

    public async Task<IDictionary<string, string>> JsapiAsync(ShopOrder order, string openId)
    {
        var request = new CreatePayTransactionJsapiRequest()
        {
            OutTradeNumber = order.Number,
            AppId = options.AppId,
            MerchantId = options.MerchantId,
            Description = order.Title,
            Attachment = order.Number,
            ExpireTime = DateTimeOffset.Now.AddMinutes(30),
            NotifyUrl = options.NotifyUrl,
            Amount = new CreatePayTransactionJsapiRequest.Types.Amount() { Total = (int)(order.Price * 100) },
            Payer = new CreatePayTransactionJsapiRequest.Types.Payer() { OpenId = openId },
        };
        var response = await client.ExecuteCreatePayTransactionJsapiAsync(request);
        if (!response.IsSuccessful())
            throw new InvalidOperationException($"下单失败：{response.ErrorCode} {response.ErrorMessage}");

        return client.GenerateParametersForJsapiPayRequest(request.AppId, response.PrepayId);
    }

    public async Task<IDictionary<string, string>> AppAsync(ShopOrder order)
    {
        var request = new CreatePayTransactionAppRequest
        {
            OutTradeNumber = order.Number,
            AppId = options.AppId,
            MerchantId = options.MerchantId,
            Description = order.Title,
            NotifyUrl = options.NotifyUrl,
            Amount = new() { Total = (int)(order.Price * 100), Currency = "CNY" },
        };
        var response = await client.ExecuteCreatePayTransactionAppAsync(request);
        return response.IsSuccessful()
            ? client.GenerateParametersForAppPayRequest(options.MerchantId, options.AppId, response.PrepayId)
            : null;
    }

    public async Task<string> NativeAsync(ShopOrder order)
    {
        var request = new CreatePayTransactionNativeRequest();
        request.AppId = options.AppId;
        request.MerchantId = options.MerchantId;
        request.OutTradeNumber = order.Number;
        request.Description = order.Title;
        request.NotifyUrl = options.NotifyUrl;
        request.Amount.Total = decimal.ToInt32(order.Price * 100m);
        request.Amount.Currency = "CNY";
        var response = await client.ExecuteCreatePayTransactionNativeAsync(request);
        if (response.IsSuccessful() && !string.IsNullOrEmpty(response.QrcodeUrl))
        {
            return response.QrcodeUrl;
        }

        return null;
    }

    public async Task<string> H5Async(ShopOrder order, string clientIp)
    {
        var request = new CreatePayTransactionH5Request
        {
            AppId = options.AppId,
            MerchantId = options.MerchantId,
            OutTradeNumber = order.Number,
            Description = order.Title,
            NotifyUrl = options.NotifyUrl,
            Amount = new CreatePayTransactionH5Request.Types.Amount { Total = (int)(order.Price * 100) },
            Scene = new CreatePayTransactionH5Request.Types.Scene
            {
                ClientIp = clientIp,
                H5Info = new CreatePayTransactionH5Request.Types.Scene.Types.H5Info { Type = "Wap" },
            },
        };
        var response = await client.ExecuteCreatePayTransactionH5Async(request);
        if (!response.IsSuccessful())
        {
            throw new InvalidOperationException(response.ErrorMessage);
        }

        return response.H5Url + "&redirect_url=" + Uri.EscapeDataString(options.H5RedirectUrl + "?no=" + order.Number);
    }

    public async Task<bool> IsPaidAsync(ShopOrder order)
    {
        var response = await client.ExecuteGetPayTransactionByOutTradeNumberAsync(new GetPayTransactionByOutTradeNumberRequest
        {
            MerchantId = options.MerchantId,
            OutTradeNumber = order.Number,
        });
        return response.IsSuccessful() && response.TradeState == "SUCCESS" && response.Amount.Total == order.PaidFen;
    }

    public async Task CloseAsync(string number)
    {
        var response = await client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest { MerchantId = options.MerchantId, OutTradeNumber = number });
        if (response.GetRawStatus() != 204)
        {
            throw new InvalidOperationException(response.ErrorMessage);
        }
    }

    public async Task<string> RefundAsync(ShopOrder order, string refundNumber, decimal yuan)
    {
        var response = await client.ExecuteCreateRefundDomesticRefundAsync(new CreateRefundDomesticRefundRequest
        {
            OutTradeNumber = order.Number,
            OutRefundNumber = refundNumber,
            Reason = "客户申请退款",
            NotifyUrl = options.RefundNotifyUrl,
            Amount = new CreateRefundDomesticRefundRequest.Types.Amount { Total = order.PaidFen, Refund = (int)(yuan * 100), Currency = "CNY" },
        });
        return response.IsSuccessful() ? response.RefundId : throw new InvalidOperationException(response.ErrorMessage);
    }
}
