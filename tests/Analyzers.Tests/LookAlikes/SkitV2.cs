// Right orders through SKIT.FlurlHttpClient.Wechat.TenpayV2.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV2;
using SKIT.FlurlHttpClient.Wechat.TenpayV2.Constants;
using SKIT.FlurlHttpClient.Wechat.TenpayV2.Models;

namespace YunShop.WeChatPay.SkitLegacy;

public class SkitV2Payments
{
    private readonly WechatTenpayClient client;
    private readonly string appId;
    private readonly string mchId;
    private readonly string notifyUrl;

    public SkitV2Payments(WechatTenpayClient client, string appId, string mchId, string notifyUrl)
    {
        this.client = client;
        this.appId = appId;
        this.mchId = mchId;
        this.notifyUrl = notifyUrl;
    }

    public async Task<IDictionary<string, string>> MiniProgramAsync(string orderNo, string title, int fen, string openId, string clientIp)
    {
        var response = await client.ExecuteCreatePayUnifiedOrderAsync(new CreatePayUnifiedOrderRequest
        {
            MerchantId = mchId,
            AppId = appId,
            Body = title,
            OutTradeNumber = orderNo,
            TotalFee = fen,
            FeeType = "CNY",
            OpenId = openId,
            ClientIp = clientIp,
            TradeType = "JSAPI",
            NotifyUrl = notifyUrl,
            SignType = SignTypes.HMAC_SHA256,
            StartTime = DateTimeOffset.Now,
            ExpireTime = DateTimeOffset.Now.AddHours(2),
        });
        if (!response.IsSuccessful())
        {
            throw new InvalidOperationException(response.ErrorCodeDescription ?? response.ReturnMessage);
        }

        return client.GenerateParametersForMiniProgramRequestPayment(appId, response.PrepayId, SignTypes.HMAC_SHA256);
    }

    public async Task<string> NativeAsync(string orderNo, string title, int fen, string productId, string clientIp)
    {
        var request = new CreatePayUnifiedOrderRequest
        {
            MerchantId = mchId,
            AppId = appId,
            Body = title,
            OutTradeNumber = orderNo,
            TotalFee = fen,
            ClientIp = clientIp,
            TradeType = "NATIVE",
            ProductId = productId,
            NotifyUrl = notifyUrl,
        };
        var response = await client.ExecuteCreatePayUnifiedOrderAsync(request);
        return response.ReturnCode == "SUCCESS" && response.ResultCode == "SUCCESS" ? response.CodeUrl : null;
    }

    public async Task<string> H5Async(string orderNo, string title, int fen, string clientIp, string site)
    {
        var response = await client.ExecuteCreatePayUnifiedOrderAsync(new CreatePayUnifiedOrderRequest
        {
            MerchantId = mchId,
            AppId = appId,
            Body = title,
            OutTradeNumber = orderNo,
            TotalFee = fen,
            ClientIp = clientIp,
            TradeType = "MWEB",
            NotifyUrl = notifyUrl,
            Scene = new() { H5Info = new() { Type = "Wap", WapUrl = site, WapName = "云商城" } },
        });
        if (response.IsSuccessful())
        {
            return response.MobileWebUrl;
        }

        throw new InvalidOperationException(response.ReturnMessage);
    }

    public async Task<string> StateAsync(string orderNo)
    {
        var order = await client.ExecuteGetPayOrderAsync(new GetPayOrderRequest { MerchantId = mchId, AppId = appId, OutTradeNumber = orderNo });
        return order.IsSuccessful() ? order.TradeState : "UNKNOWN";
    }

    public Task<ClosePayOrderResponse> CloseAsync(string orderNo) =>
        client.ExecuteClosePayOrderAsync(new ClosePayOrderRequest { MerchantId = mchId, AppId = appId, OutTradeNumber = orderNo });

    public Task<CreatePayRefundResponse> RefundAsync(string transactionId, string refundNo, int totalFen, int refundFen) =>
        client.ExecuteCreatePayRefundAsync(new CreatePayRefundRequest
        {
            MerchantId = mchId,
            AppId = appId,
            TransactionId = transactionId,
            OutRefundNumber = refundNo,
            TotalFee = totalFen,
            RefundFee = refundFen,
            Description = "商品缺货",
        });
}
