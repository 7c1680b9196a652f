// One class for old and new merchants: V2 and V3 side by side, each order and its start in one version.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using WxPayAPI;

namespace YunShop.WeChatPay.Both;

public class Merchant
{
    public string AppId { get; set; }

    public string MchId { get; set; }

    public string NotifyUrl { get; set; }

    public bool UsesV3 { get; set; }
}

public class WeChatPayService
{
    private readonly Func<Merchant, WechatTenpayClient> clients;

    public WeChatPayService(Func<Merchant, WechatTenpayClient> clients) => this.clients = clients;

    public Task<string> PayAsync(Merchant merchant, string orderNo, string title, decimal price, string openId) => merchant.UsesV3
        ? PayV3Async(merchant, orderNo, title, price, openId)
        : Task.FromResult(PayV2(merchant, orderNo, title, price, openId));

    private string PayV2(Merchant merchant, string orderNo, string title, decimal price, string openId)
    {
        var data = new WxPayData();
        data.SetValue("appid", merchant.AppId);
        data.SetValue("mch_id", merchant.MchId);
        data.SetValue("body", title);
        data.SetValue("out_trade_no", orderNo);
        data.SetValue("total_fee", (int)(price * 100));
        data.SetValue("notify_url", merchant.NotifyUrl);
        data.SetValue("trade_type", "JSAPI");
        data.SetValue("openid", openId);
        var result = WxPayApi.UnifiedOrder(data);
        if (result.GetValue("return_code")?.ToString() != "SUCCESS" || result.GetValue("result_code")?.ToString() != "SUCCESS")
        {
            throw new WxPayException(result.GetValue("return_msg")?.ToString());
        }

        var start = new WxPayData();
        start.SetValue("appId", merchant.AppId);
        start.SetValue("timeStamp", WxPayApi.GenerateTimeStamp());
        start.SetValue("nonceStr", WxPayApi.GenerateNonceStr());
        start.SetValue("package", $"prepay_id={result.GetValue("prepay_id")}");
        start.SetValue("signType", "MD5");
        start.SetValue("paySign", start.MakeSign(WxPayData.SIGN_TYPE_MD5));
        return start.ToJson();
    }

    private async Task<string> PayV3Async(Merchant merchant, string orderNo, string title, decimal price, string openId)
    {
        var client = clients(merchant);
        var response = await client.ExecuteCreatePayTransactionJsapiAsync(new CreatePayTransactionJsapiRequest
        {
            AppId = merchant.AppId,
            MerchantId = merchant.MchId,
            Description = title,
            OutTradeNumber = orderNo,
            NotifyUrl = merchant.NotifyUrl,
            Amount = new() { Total = (int)(price * 100) },
            Payer = new() { OpenId = openId },
        });
        if (!response.IsSuccessful())
        {
            throw new InvalidOperationException(response.ErrorMessage);
        }

        IDictionary<string, string> parameters = client.GenerateParametersForJsapiPayRequest(merchant.AppId, response.PrepayId);
        return System.Text.Json.JsonSerializer.Serialize(parameters);
    }
}
