// PAYJS collects for people without a merchant id: mchid like V3, total_fee and body like V2, because it is neither.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace YunShop.Payments.Aggregators;

public class PayJsClient
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://payjs.cn") };

    public async Task<string> NativeAsync(string mchid, string key, string orderNo, int fen)
    {
        var form = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            { "mchid", mchid },
            { "total_fee", fen.ToString() },
            { "out_trade_no", orderNo },
            { "body", "PAYJS 订单" },
            { "attach", "payjs" },
            { "notify_url", "http://pay.myshop.com:8000/payjs/notify?from=payjs" },
        };
        form["sign"] = Sign(form, key);
        var response = await http.PostAsync("/api/native", new FormUrlEncodedContent(form));
        return await response.Content.ReadAsStringAsync();
    }

    private static string Sign(SortedDictionary<string, string> form, string key) => string.Join("&", form) + key;
}
