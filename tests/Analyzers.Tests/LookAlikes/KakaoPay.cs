// Kakao Pay: snake case like WeChat Pay, total_amount in won, approval_url with a query, partner_order_id with dashes.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace YunShop.Global.KakaoPay;

public class KakaoPayClient
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://open-api.kakaopay.com") };

    public Task<HttpResponseMessage> ReadyAsync(string cid, decimal total, string orderId) => http.PostAsync("/online/v1/payment/ready", new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["cid"] = cid,
        ["partner_order_id"] = Guid.NewGuid().ToString(),
        ["partner_user_id"] = "guest",
        ["item_name"] = "Tea 🍵",
        ["quantity"] = "1",
        ["total_amount"] = total.ToString("F0"),
        ["tax_free_amount"] = "0",
        ["approval_url"] = "http://localhost:8080/kakao/approve?order=" + orderId,
        ["cancel_url"] = "http://localhost:8080/kakao/cancel",
        ["fail_url"] = "http://localhost:8080/kakao/fail",
    }));

    public object Approve(string cid, string tid, string token) => new { cid, tid, partner_order_id = "A-1", partner_user_id = "guest", pg_token = token, total_amount = 0 };
}
