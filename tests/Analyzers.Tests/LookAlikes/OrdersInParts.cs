// Orders whose parts are built in several places, and payments that need less than an order does.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using WxPayAPI;

namespace YunShop.WeChatPay.Parts;

public record Line(string MchId, string Number, string Title, int Fen);

public abstract class OrdersInParts
{
    private readonly WechatTenpayClient client;
    private readonly HttpClient http;

    protected OrdersInParts(WechatTenpayClient client, HttpClient http)
    {
        this.client = client;
        this.http = http;
    }

    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    protected abstract string NotifyUrl { get; }

    /// <summary>金额和付款人先在变量里准备好。</summary>
    public async Task<string> PartsInVariables(string orderNo, string title, int fen, string openId)
    {
        var amount = new CreatePayTransactionJsapiRequest.Types.Amount { Currency = "CNY" };
        amount.Total = fen;
        var payer = new CreatePayTransactionJsapiRequest.Types.Payer();
        payer.OpenId = openId;
        var request = new CreatePayTransactionJsapiRequest
        {
            AppId = AppId,
            Description = title,
            OutTradeNumber = orderNo,
            NotifyUrl = NotifyUrl,
            Amount = amount,
            Payer = payer,
        };
        var response = await client.ExecuteCreatePayTransactionJsapiAsync(request);
        return response.IsSuccessful() ? response.PrepayId : throw new InvalidOperationException(response.ErrorMessage);
    }

    /// <summary>公共字段由 SendAsync 补全。</summary>
    public Task<JsonElement> TheRestFromTheSender(string out_trade_no, string description, int total) =>
        SendAsync("/v3/pay/transactions/native", new Dictionary<string, object>
        {
            ["description"] = description,
            ["out_trade_no"] = out_trade_no,
            ["amount"] = new { total, currency = "CNY" },
        });

    /// <summary>合单的子单由辅助方法生成。</summary>
    public Task<JsonElement> Combined(string number, IEnumerable<Line> lines, string openid) => SendAsync("/v3/combine-transactions/jsapi", new Dictionary<string, object>
    {
        ["combine_out_trade_no"] = number,
        ["combine_payer_info"] = new { openid },
        ["sub_orders"] = lines.Select(line => SubOrder(line, number)).ToList(),
    });

    private static object SubOrder(Line line, string attach) => new
    {
        mchid = line.MchId,
        out_trade_no = line.Number,
        description = line.Title,
        attach,
        amount = new { total_amount = line.Fen, currency = "CNY" },
    };

    public WxPayData OneTypeABranch(string orderNo, string title, int fen, string openId)
    {
        WxPayData data = new WxPayData();
        data.SetValue("body", title);
        data.SetValue("out_trade_no", orderNo);
        data.SetValue("total_fee", fen);
        if (openId != null)
        {
            data.SetValue("trade_type", "JSAPI");
            data.SetValue("openid", openId);
        }
        else
        {
            data.SetValue("trade_type", "NATIVE");
            data.SetValue("product_id", orderNo);
        }

        return WxPayApi.UnifiedOrder(data);
    }

    /// <summary>停车场扣费不是基础支付的下单接口。</summary>
    public Task<HttpResponseMessage> Parking(string orderNo, int fen) => http.PostAsJsonAsync("https://api.mch.weixin.qq.com/v3/vehicle/transactions/parking", new
    {
        appid = AppId,
        description = "停车场扣费",
        out_trade_no = orderNo,
        trade_scene = "PARKING",
        notify_url = NotifyUrl,
        profit_sharing = "N",
        amount = new { total = fen, currency = "CNY" },
    });

    /// <summary>付款码支付：没有 openid，也没有 notify_url，IP 是收银机的。</summary>
    public string MicroPay(string authCode, string title, string orderNo, int fen)
    {
        WxPayData data = new WxPayData();
        data.SetValue("appid", AppId);
        data.SetValue("mch_id", MchId);
        data.SetValue("auth_code", authCode);
        data.SetValue("body", title);
        data.SetValue("out_trade_no", orderNo);
        data.SetValue("total_fee", fen);
        data.SetValue("spbill_create_ip", "10.0.0.8");
        data.SetValue("nonce_str", WxPayApi.GenerateNonceStr());
        data.SetValue("sign", data.MakeSign());
        return data.ToXml();
    }

    /// <summary>续期 prepay_id：用原参数再次下单。</summary>
    public async Task<string> OrderAgain(string orderNo, string title, int fen)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var response = await client.ExecuteCreatePayTransactionNativeAsync(new CreatePayTransactionNativeRequest
            {
                AppId = AppId,
                Description = title,
                OutTradeNumber = orderNo,
                NotifyUrl = NotifyUrl,
                Amount = new() { Total = fen },
            });
            if (response.IsSuccessful())
            {
                return response.QrcodeUrl;
            }
        }

        return null;
    }

    protected abstract Task<JsonElement> SendAsync(string path, Dictionary<string, object> body);
}
