// An order placed through V2 may be refunded through V3; only placing and starting must agree.
using System;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using V2 = SKIT.FlurlHttpClient.Wechat.TenpayV2;
using V2Models = SKIT.FlurlHttpClient.Wechat.TenpayV2.Models;
using V2Pay = SKIT.FlurlHttpClient.Wechat.TenpayV2.WechatTenpayClientExecutePayExtensions;
using V3 = SKIT.FlurlHttpClient.Wechat.TenpayV3;
using V3Refund = SKIT.FlurlHttpClient.Wechat.TenpayV3.WechatTenpayClientExecuteRefundExtensions;

namespace YunShop.WeChatPay.Migration;

public class MigratingPayments
{
    private readonly V2.WechatTenpayClient old;
    private readonly V3.WechatTenpayClient current;
    private readonly string appId;
    private readonly string mchId;
    private readonly string notifyUrl;

    public MigratingPayments(V2.WechatTenpayClient old, V3.WechatTenpayClient current, string appId, string mchId, string notifyUrl)
    {
        this.old = old;
        this.current = current;
        this.appId = appId;
        this.mchId = mchId;
        this.notifyUrl = notifyUrl;
    }

    public async Task<string> PlaceAsync(string orderNo, string title, int fen, string openId, string clientIp)
    {
        var response = await V2Pay.ExecuteCreatePayUnifiedOrderAsync(old, new V2Models.CreatePayUnifiedOrderRequest
        {
            AppId = appId,
            MerchantId = mchId,
            Body = title,
            OutTradeNumber = orderNo,
            TotalFee = fen,
            ClientIp = clientIp,
            OpenId = openId,
            TradeType = "JSAPI",
            NotifyUrl = notifyUrl,
        });
        return response.IsSuccessful() ? response.PrepayId : throw new InvalidOperationException(response.ReturnMessage);
    }

    public async Task<string> RefundIfPaidAsync(string orderNo, string refundNo, int refundFen)
    {
        var order = await V2Pay.ExecuteGetPayOrderAsync(old, new V2Models.GetPayOrderRequest { AppId = appId, MerchantId = mchId, OutTradeNumber = orderNo });
        if (!order.IsSuccessful() || order.TradeState != "SUCCESS")
        {
            return null;
        }

        var refund = await V3Refund.ExecuteCreateRefundDomesticRefundAsync(current, new CreateRefundDomesticRefundRequest
        {
            TransactionId = order.TransactionId,
            OutRefundNumber = refundNo,
            Reason = "退货",
            NotifyUrl = notifyUrl,
            Amount = new CreateRefundDomesticRefundRequest.Types.Amount { Total = order.TotalFee, Refund = refundFen, Currency = "CNY" },
        });
        return refund.IsSuccessful() ? refund.RefundId : throw new InvalidOperationException(refund.ErrorMessage);
    }
}
