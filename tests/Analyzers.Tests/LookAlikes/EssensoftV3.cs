// Right orders through Essensoft.Paylink.WeChatPay, API V3.
using System;
using System.Text.Json;
using System.Threading.Tasks;
using Essensoft.Paylink.WeChatPay;
using Essensoft.Paylink.WeChatPay.V3;
using Essensoft.Paylink.WeChatPay.V3.Domain;
using Essensoft.Paylink.WeChatPay.V3.Request;

namespace YunShop.WeChatPay.Paylink;

public class PaylinkV3Payments
{
    private readonly IWeChatPayClient client;
    private readonly WeChatPayOptions options;
    private readonly string notifyUrl;

    public PaylinkV3Payments(IWeChatPayClient client, WeChatPayOptions options, string notifyUrl)
    {
        this.client = client;
        this.options = options;
        this.notifyUrl = notifyUrl;
    }

    public async Task<string> PubPay(string outTradeNo, string description, int total, string openId)
    {
        var model = new WeChatPayTransactionsJsApiBodyModel
        {
            AppId = options.AppId,
            MchId = options.MchId,
            Amount = new Amount { Total = total, Currency = "CNY" },
            Description = description,
            NotifyUrl = notifyUrl,
            OutTradeNo = outTradeNo,
            TimeExpire = DateTimeOffset.Now.AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:sszzz"),
            Payer = new PayerInfo { OpenId = openId },
        };
        var request = new WeChatPayTransactionsJsApiRequest();
        request.SetBodyModel(model);
        var response = await client.ExecuteAsync(request, options);
        if (response.IsError)
        {
            throw new InvalidOperationException(response.Message);
        }

        var parameter = await client.ExecuteAsync(new WeChatPayJsApiSdkRequest { Package = "prepay_id=" + response.PrepayId }, options);
        return JsonSerializer.Serialize(parameter);
    }

    public async Task<WeChatPayDictionary> MiniProgramPay(string outTradeNo, string description, decimal price, string openId)
    {
        var request = new WeChatPayTransactionsJsApiRequest();
        request.SetBodyModel(new WeChatPayTransactionsJsApiBodyModel
        {
            AppId = options.AppId,
            MchId = options.MchId,
            Amount = new() { Total = (int)(price * 100), Currency = "CNY" },
            Description = description,
            NotifyUrl = notifyUrl,
            OutTradeNo = outTradeNo,
            Payer = new() { OpenId = openId },
        });
        var response = await client.ExecuteAsync(request, options);
        if (!response.IsError)
        {
            var req = new WeChatPayMiniProgramSdkRequest { Package = $"prepay_id={response.PrepayId}" };
            return await client.ExecuteAsync(req, options);
        }

        return null;
    }

    public async Task<WeChatPayDictionary> AppPay(string outTradeNo, string description, int total)
    {
        var request = new WeChatPayTransactionsAppRequest();
        request.SetBodyModel(new WeChatPayTransactionsAppBodyModel
        {
            AppId = options.AppId,
            MchId = options.MchId,
            Amount = new Amount { Total = total, Currency = "CNY" },
            Description = description,
            NotifyUrl = notifyUrl,
            OutTradeNo = outTradeNo,
        });
        var response = await client.ExecuteAsync(request, options);
        return response.IsError ? null : await client.ExecuteAsync(new WeChatPayAppSdkRequest { PrepayId = response.PrepayId }, options);
    }

    public async Task<string> H5Pay(string outTradeNo, string description, int total, string clientIp)
    {
        var request = new WeChatPayTransactionsH5Request();
        request.SetBodyModel(new WeChatPayTransactionsH5BodyModel
        {
            AppId = options.AppId,
            MchId = options.MchId,
            Amount = new Amount { Total = total, Currency = "CNY" },
            Description = description,
            NotifyUrl = notifyUrl,
            OutTradeNo = outTradeNo,
            SceneInfo = new SceneInfo { PayerClientIp = clientIp, H5Info = new H5Info { Type = "Wap" } },
        });
        var response = await client.ExecuteAsync(request, options);
        return response.IsError ? throw new InvalidOperationException(response.Body) : response.H5Url;
    }

    public async Task<string> QueryState(string outTradeNo)
    {
        var request = new WeChatPayTransactionsOutTradeNoRequest { OutTradeNo = outTradeNo };
        request.SetQueryModel(new WeChatPayTransactionsOutTradeNoQueryModel { MchId = options.MchId });
        var response = await client.ExecuteAsync(request, options);
        return response.IsError ? null : response.TradeState;
    }

    public async Task Refund(string transactionId, string outRefundNo, int total, int refund)
    {
        var request = new WeChatPayRefundDomesticRefundsRequest();
        request.SetBodyModel(new WeChatPayRefundDomesticRefundsBodyModel
        {
            TransactionId = transactionId,
            OutRefundNo = outRefundNo,
            NotifyUrl = notifyUrl,
            Amount = new RefundAmount { Refund = refund, Total = total, Currency = "CNY" },
        });
        var response = await client.ExecuteAsync(request, options);
        if (response.IsError)
        {
            throw new InvalidOperationException(response.Message);
        }
    }
}
