// Refunds that keep their number, queries and closes of one's own orders, answers kept no longer than they live, keys that stay where they are.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;

namespace YunShop.WeChatPay.AfterSales;

public sealed class WxPaySettings
{
    public string AppId { get; set; }

    public string MchId { get; set; }

    public string ApiV3Key { get; set; }
}

public interface IExpiringStore
{
    Task SetAsync(string key, string value, TimeSpan lifetime);
}

public sealed class RefundService
{
    private readonly WechatTenpayClient client;
    private readonly HttpClient http;
    private readonly IExpiringStore store;
    private readonly WxPaySettings settings;

    public RefundService(WechatTenpayClient client, HttpClient http, IExpiringStore store, WxPaySettings settings)
    {
        this.client = client;
        this.http = http;
        this.store = store;
        this.settings = settings;
        Console.WriteLine($"微信支付: appid {settings.AppId}, mchid {settings.MchId}, APIv3 密钥 {settings.ApiV3Key.Length} 位");
    }

    // One number for all attempts.
    public async Task<bool> RefundAsync(string orderNo, int refundFen, int orderFen)
    {
        var refundNo = "R" + orderNo + DateTime.Now.ToString("HHmmss");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var request = new CreateRefundDomesticRefundRequest
            {
                OutTradeNumber = orderNo,
                OutRefundNumber = refundNo,
                Reason = "商品已售罄",
                Amount = new CreateRefundDomesticRefundRequest.Types.Amount { Refund = refundFen, Total = orderFen, Currency = "CNY" },
            };
            var response = await client.ExecuteCreateRefundDomesticRefundAsync(request);
            if (response.IsSuccessful())
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromSeconds(5));
        }

        return false;
    }

    // Several refunds, each with a number of its own.
    public IEnumerable<object> RefundAll(IEnumerable<(string OrderNo, int Fen)> orders)
    {
        foreach (var (orderNo, fen) in orders)
        {
            yield return new { out_trade_no = orderNo, out_refund_no = Guid.NewGuid().ToString("N"), amount = new { refund = fen, total = fen, currency = "CNY" } };
        }
    }

    public string RefundQuery(string refundNo) => JsonSerializer.Serialize(new { mch_id = settings.MchId, out_refund_no = refundNo });

    public async Task<string> StateAsync(string orderNo)
    {
        var path = $"/v3/pay/transactions/out-trade-no/{orderNo}";
        var query = new Dictionary<string, string> { ["mchid"] = settings.MchId };
        var answer = await http.GetStringAsync("https://api.mch.weixin.qq.com" + path + "?" + await new FormUrlEncodedContent(query).ReadAsStringAsync());
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("trade_state").GetString() switch
        {
            "SUCCESS" or "REFUND" => "已支付",
            "NOTPAY" or "USERPAYING" => "待支付",
            "CLOSED" or "REVOKED" => "已关闭",
            _ => "支付失败",
        };
    }

    public async Task CloseAsync(string orderNo)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { mchid = settings.MchId }), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync($"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{orderNo}/close", body);
        response.EnsureSuccessStatusCode();
    }

    // Placed again without a close, to renew the prepay_id.
    public async Task<string> RenewAsync(CreatePayTransactionJsapiRequest request)
    {
        var response = await client.ExecuteCreatePayTransactionJsapiAsync(request);
        if (!response.IsSuccessful())
        {
            throw new InvalidOperationException(response.ErrorMessage);
        }

        await store.SetAsync("prepay:" + request.OutTradeNumber, response.PrepayId, TimeSpan.FromMinutes(100));
        await store.SetAsync("order:" + request.OutTradeNumber, request.Description, TimeSpan.FromDays(30));
        return response.PrepayId;
    }

    public static XmlDocument Parse(string body)
    {
        var document = new XmlDocument { XmlResolver = null };
        using var reader = XmlReader.Create(new System.IO.StringReader(body), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        document.Load(reader);
        return document;
    }
}
