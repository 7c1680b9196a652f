// Combined orders: no appid and no mchid at the top, the amount is called total_amount, every part has a number of its own.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Essensoft.Paylink.WeChatPay.V3.Domain;
using Senparc.Weixin.TenPayV3.Apis.BasePay;
using Senparc.Weixin.TenPayV3.Entities;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;

namespace YunShop.WeChatPay.Combined;

public record Part(string MchId, string Number, string Title, int Fen);

public class CombinedPayments
{
    private readonly WechatTenpayClient client;
    private readonly string appId;
    private readonly string mchId;
    private readonly string notifyUrl;

    public CombinedPayments(WechatTenpayClient client, string appId, string mchId, string notifyUrl)
    {
        this.client = client;
        this.appId = appId;
        this.mchId = mchId;
        this.notifyUrl = notifyUrl;
    }

    public async Task<string> Skit(string number, IEnumerable<Part> parts, string openId)
    {
        var request = new CreateCombineTransactionJsapiRequest
        {
            CombineAppId = appId,
            CombineMerchantId = mchId,
            CombineOutTradeNumber = number,
            NotifyUrl = notifyUrl,
            ExpireTime = DateTimeOffset.Now.AddMinutes(30),
            CombinePayer = new CreateCombineTransactionJsapiRequest.Types.Payer { OpenId = openId },
            SubOrderList = parts.Select(part => new CreateCombineTransactionJsapiRequest.Types.SubOrder
            {
                MerchantId = part.MchId,
                OutTradeNumber = part.Number,
                Description = part.Title,
                Attachment = number,
                Amount = new CreateCombineTransactionJsapiRequest.Types.SubOrder.Types.Amount { Total = part.Fen, Currency = "CNY" },
            }).ToList(),
        };
        var response = await client.ExecuteCreateCombineTransactionJsapiAsync(request);
        return response.IsSuccessful() ? response.PrepayId : throw new InvalidOperationException(response.ErrorMessage);
    }

    public CombineTransactionsRequestData Senparc(string number, Part first, Part second, string openId, string clientIp) => new(
        appId,
        mchId,
        number,
        new CombineTransactionsRequestData.Scene_Info(clientIp, null),
        new[]
        {
            new CombineTransactionsRequestData.Sub_Order(first.MchId, number, new(first.Fen, "CNY"), first.Number, null, first.Title, null),
            new CombineTransactionsRequestData.Sub_Order(second.MchId, number, new(second.Fen, "CNY"), second.Number, null, second.Title, null),
        },
        new CombineTransactionsRequestData.Combine_Payer_Info(openId),
        new TenpayDateTime(DateTime.Now),
        new TenpayDateTime(DateTime.Now.AddMinutes(30)),
        notifyUrl);

    public WeChatPayCombineTransactionsNativeBodyModel Paylink(string number, IReadOnlyList<Part> parts) => new()
    {
        CombineAppId = appId,
        CombineMchId = mchId,
        CombineOutTradeNo = number,
        SubOrders = parts.Select(part => new CombineSubOrderInfo
        {
            MchId = part.MchId,
            Attach = number,
            Amount = new CombineAmount { TotalAmount = part.Fen, Currency = "CNY" },
            OutTradeNo = part.Number,
            Description = part.Title,
        }).ToList(),
        TimeExpire = DateTimeOffset.Now.AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:sszzz"),
        NotifyUrl = notifyUrl,
    };

    public string Json(string number, IEnumerable<Part> parts, string openid) => JsonSerializer.Serialize(new
    {
        combine_appid = appId,
        combine_mchid = mchId,
        combine_out_trade_no = number,
        combine_payer_info = new { openid },
        sub_orders = parts.Select(part => new
        {
            mchid = part.MchId,
            out_trade_no = part.Number,
            description = part.Title,
            attach = number,
            amount = new { total_amount = part.Fen, currency = "CNY" },
        }),
        notify_url = notifyUrl,
    });
}
