// Orders for sub-merchants: V2 takes mch_id and sub_mch_id together, V3 takes sp_ and sub_ names on an address of its own.
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Senparc.Weixin.TenPay;
using Senparc.Weixin.TenPay.V3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using WxPayAPI;
using V2Order = SKIT.FlurlHttpClient.Wechat.TenpayV2.Models.CreatePayUnifiedOrderRequest;
using V3Data = Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData;

namespace YunShop.WeChatPay.Partners;

public record Provider(string AppId, string MchId, string Key, string NotifyUrl);

public record SubMerchant(string AppId, string MchId);

public class PartnerPayments
{
    private readonly WechatTenpayClient client;
    private readonly Provider provider;

    public PartnerPayments(WechatTenpayClient client, Provider provider)
    {
        this.client = client;
        this.provider = provider;
    }

    public async Task<IDictionary<string, string>> V3ForProvidersApp(SubMerchant sub, string orderNo, string title, int fen, string openId)
    {
        var response = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(new CreatePayPartnerTransactionJsapiRequest
        {
            AppId = provider.AppId,
            MerchantId = provider.MchId,
            SubMerchantId = sub.MchId,
            OutTradeNumber = orderNo,
            Description = title,
            NotifyUrl = provider.NotifyUrl,
            Amount = new CreatePayPartnerTransactionJsapiRequest.Types.Amount { Total = fen },
            Payer = new CreatePayPartnerTransactionJsapiRequest.Types.Payer { OpenId = openId },
        });
        if (!response.IsSuccessful())
        {
            throw new InvalidOperationException(response.ErrorMessage);
        }

        return client.GenerateParametersForJsapiPayRequest(provider.AppId, response.PrepayId);
    }

    public string V3ForSubApp(SubMerchant sub, string orderNo, string title, int fen, string subOpenId) => JsonSerializer.Serialize(new
    {
        sp_appid = provider.AppId,
        sp_mchid = provider.MchId,
        sub_appid = sub.AppId,
        sub_mchid = sub.MchId,
        description = title,
        out_trade_no = orderNo,
        notify_url = provider.NotifyUrl,
        amount = new { total = fen, currency = "CNY" },
        payer = new { sub_openid = subOpenId },
        settle_info = new { profit_sharing = true },
    });

    public V3Data V3Senparc(SubMerchant sub, string orderNo, string title, int fen, string subOpenId) => new(
        provider.AppId,
        provider.MchId,
        sub.AppId,
        sub.MchId,
        title,
        orderNo,
        new Senparc.Weixin.TenPayV3.Entities.TenpayDateTime(DateTime.Now.AddMinutes(30)),
        null,
        provider.NotifyUrl,
        null,
        new V3Data.Amount(fen, "CNY"),
        new V3Data.Payer { sub_openid = subOpenId });

    public Task<CreateRefundDomesticRefundResponse> V3Refund(SubMerchant sub, string orderNo, string refundNo, int totalFen, int refundFen) =>
        client.ExecuteCreateRefundDomesticRefundAsync(new CreateRefundDomesticRefundRequest
        {
            SubMerchantId = sub.MchId,
            OutTradeNumber = orderNo,
            OutRefundNumber = refundNo,
            Amount = new() { Total = totalFen, Refund = refundFen },
        });

    public string V3QueryPath(SubMerchant sub, string orderNo) =>
        $"/v3/pay/partner/transactions/out-trade-no/{orderNo}?sp_mchid={provider.MchId}&sub_mchid={sub.MchId}";

    public V2Order V2Skit(SubMerchant sub, string orderNo, string title, int fen, string subOpenId, string clientIp) => new()
    {
        AppId = provider.AppId,
        MerchantId = provider.MchId,
        SubAppId = sub.AppId,
        SubMerchantId = sub.MchId,
        Body = title,
        OutTradeNumber = orderNo,
        TotalFee = fen,
        ClientIp = clientIp,
        NotifyUrl = provider.NotifyUrl,
        TradeType = "JSAPI",
        SubOpenId = subOpenId,
    };

    public TenPayV3UnifiedorderRequestData V2Senparc(SubMerchant sub, string orderNo, string title, int fen, string subOpenId, string clientIp) => new(
        provider.AppId, provider.MchId, sub.AppId, sub.MchId, title, orderNo, fen, clientIp,
        provider.NotifyUrl, TenPayV3Type.JSAPI, null, subOpenId, provider.Key, TenPayV3Util.GetNoncestr());

    public WxPayData V2Demo(SubMerchant sub, string orderNo, string title, int fen, string openId)
    {
        WxPayData data = new WxPayData();
        data.SetValue("sub_mch_id", sub.MchId);
        data.SetValue("body", title);
        data.SetValue("out_trade_no", orderNo);
        data.SetValue("total_fee", fen);
        data.SetValue("trade_type", "JSAPI");
        data.SetValue("openid", openId);
        return WxPayApi.UnifiedOrder(data);
    }
}
