// Alipay's open platform: OutTradeNo, Body and NotifyUrl beside amounts in yuan, as models, anonymous objects and JSON.
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace YunShop.Payments;

public class AlipayTradeCreateModel
{
    [JsonPropertyName("out_trade_no")]
    public string OutTradeNo { get; set; }

    [JsonPropertyName("total_amount")]
    public string TotalAmount { get; set; }

    [JsonPropertyName("subject")]
    public string Subject { get; set; }

    [JsonPropertyName("body")]
    public string Body { get; set; }

    [JsonPropertyName("timeout_express")]
    public string TimeoutExpress { get; set; }

    [JsonPropertyName("time_expire")]
    public string TimeExpire { get; set; }

    [JsonPropertyName("buyer_id")]
    public string BuyerId { get; set; }
}

public class AopClient
{
    public string NotifyUrl { get; set; }

    public string Execute(string method, string bizContent) => throw new NotSupportedException(method + bizContent);
}

public class AliPayService
{
    private readonly AopClient client = new AopClient { NotifyUrl = "http://pay.myshop.com:8080/alipay/notify?shop=1" };

    public string Create(string buyerId)
    {
        var model = new AlipayTradeCreateModel
        {
            OutTradeNo = Guid.NewGuid().ToString(),
            TotalAmount = "88.88",
            Subject = "年卡",
            Body = "年卡会员，自开通之日起三百六十五天内有效，可在全部门店使用，不可转让，不可退款，最终解释权归本店所有",
            TimeoutExpress = "90m",
            TimeExpire = DateTime.Now.AddMinutes(30).ToString("yyyy-MM-dd HH:mm:ss"),
            BuyerId = buyerId,
        };
        return client.Execute("alipay.trade.create", JsonSerializer.Serialize(model));
    }

    public string Page(string orderNo, decimal amount)
    {
        var biz_content = new
        {
            out_trade_no = orderNo,
            product_code = "FAST_INSTANT_TRADE_PAY",
            total_amount = amount,
            subject = "商城订单",
            body = "商城订单 " + orderNo,
            time_expire = DateTime.Now.AddHours(1).ToString("yyyy-MM-dd HH:mm:ss"),
        };
        var request = new SortedDictionary<string, string>
        {
            ["app_id"] = Environment.GetEnvironmentVariable("ALIPAY_APPID"),
            ["method"] = "alipay.trade.page.pay",
            ["charset"] = "utf-8",
            ["sign_type"] = "RSA2",
            ["timestamp"] = DateTime.Now.ToString("yyyy-MM-dd HH:mm:ss"),
            ["version"] = "1.0",
            ["notify_url"] = "http://pay.myshop.com:8080/alipay/notify?channel=page",
            ["return_url"] = "http://pay.myshop.com/alipay/return?no=" + orderNo,
            ["biz_content"] = JsonSerializer.Serialize(biz_content),
        };
        return string.Join("&", request);
    }

    public string Refund(string orderNo, decimal amount) => client.Execute("alipay.trade.refund", $$"""
        {
          "out_trade_no": "{{orderNo}}",
          "refund_amount": "{{amount:F2}}",
          "refund_reason": "正常退款",
          "out_request_no": "{{Guid.NewGuid()}}"
        }
        """);

    public string Precreate(string orderNo) =>
        client.Execute("alipay.trade.precreate", "{\"out_trade_no\":\"" + orderNo + "\",\"total_amount\":\"0.01\",\"subject\":\"扫码付\",\"timeout_express\":\"2m\"}");
}
