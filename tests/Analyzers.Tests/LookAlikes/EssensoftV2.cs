// Right orders through Essensoft.Paylink.WeChatPay, API V2: MD5 stays inside the package.
using System;
using System.Threading.Tasks;
using Essensoft.Paylink.WeChatPay;
using Essensoft.Paylink.WeChatPay.V2;
using Essensoft.Paylink.WeChatPay.V2.Request;

namespace YunShop.WeChatPay.PaylinkLegacy;

public class PaylinkV2Payments
{
    private readonly IWeChatPayClient client;
    private readonly WeChatPayOptions options;
    private readonly string notifyUrl;

    public PaylinkV2Payments(IWeChatPayClient client, WeChatPayOptions options, string notifyUrl)
    {
        this.client = client;
        this.options = options;
        this.notifyUrl = notifyUrl;
    }

    public async Task<WeChatPayDictionary> PubPay(string outTradeNo, string body, int totalFee, string openId, string clientIp)
    {
        var request = new WeChatPayUnifiedOrderRequest
        {
            Body = body,
            OutTradeNo = outTradeNo,
            TotalFee = totalFee,
            SpBillCreateIp = clientIp,
            NotifyUrl = notifyUrl,
            TradeType = "JSAPI",
            OpenId = openId,
            TimeStart = DateTime.Now.ToString("yyyyMMddHHmmss"),
            TimeExpire = DateTime.Now.AddMinutes(30).ToString("yyyyMMddHHmmss"),
        };
        var response = await client.ExecuteAsync(request, options);
        if (response.ReturnCode != "SUCCESS" || response.ResultCode != "SUCCESS")
        {
            throw new InvalidOperationException(response.ReturnMsg ?? response.ErrCodeDes);
        }

        return await client.ExecuteAsync(new WeChatPayJsApiSdkRequest { Package = "prepay_id=" + response.PrepayId }, options);
    }

    public async Task<string> QrCodePay(string outTradeNo, string body, int totalFee, string productId, string clientIp)
    {
        var response = await client.ExecuteAsync(
            new WeChatPayUnifiedOrderRequest
            {
                Body = body,
                OutTradeNo = outTradeNo,
                TotalFee = totalFee,
                SpBillCreateIp = clientIp,
                NotifyUrl = notifyUrl,
                TradeType = WeChatPayTradeType.Native,
                ProductId = productId,
            },
            options);
        if (response.ReturnCode == "SUCCESS" && response.ResultCode == "SUCCESS")
        {
            return response.CodeUrl;
        }

        return null;
    }

    public async Task<WeChatPayDictionary> AppPay(string outTradeNo, string body, decimal price, string clientIp)
    {
        var request = new WeChatPayUnifiedOrderRequest
        {
            Body = body,
            OutTradeNo = outTradeNo,
            TotalFee = decimal.ToInt32(price * 100m),
            SpBillCreateIp = clientIp,
            NotifyUrl = notifyUrl,
            TradeType = "APP",
        };
        var response = await client.ExecuteAsync(request, options);
        if (string.IsNullOrEmpty(response.PrepayId))
        {
            return null;
        }

        return await client.ExecuteAsync(new WeChatPayAppSdkRequest { PrepayId = response.PrepayId, Package = "Sign=WXPay" }, options);
    }

    public async Task<bool> Refund(string outTradeNo, string outRefundNo, int totalFee, int refundFee)
    {
        var response = await client.ExecuteAsync(
            new WeChatPayRefundRequest { OutTradeNo = outTradeNo, OutRefundNo = outRefundNo, TotalFee = totalFee, RefundFee = refundFee, RefundDesc = "协商退款" },
            options);
        return response.ReturnCode == "SUCCESS" && response.ResultCode == "SUCCESS";
    }
}
