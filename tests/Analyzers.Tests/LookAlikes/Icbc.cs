// ICBC's collecting interface borrows names from WeChat Pay (spbill_create_ip, total_fee, attach) for rules of its own:
// dates with a T and no offset, fee_type 001, a mer_url with a port.
using System;
using System.Text.Json.Serialization;

namespace YunShop.Payments.Icbc;

public class CardbusinessAggregatepayConsumepurchaseRequestV1Biz
{
    [JsonPropertyName("mer_id")]
    public string MerId { get; set; }

    [JsonPropertyName("out_trade_no")]
    public string OutTradeNo { get; set; }

    [JsonPropertyName("pay_mode")]
    public string PayMode { get; set; }

    [JsonPropertyName("orig_date_time")]
    public string OrigDateTime { get; set; }

    [JsonPropertyName("body")]
    public string Body { get; set; }

    [JsonPropertyName("fee_type")]
    public string FeeType { get; set; }

    [JsonPropertyName("spbill_create_ip")]
    public string SpbillCreateIp { get; set; }

    [JsonPropertyName("total_fee")]
    public string TotalFee { get; set; }

    [JsonPropertyName("mer_url")]
    public string MerUrl { get; set; }

    [JsonPropertyName("attach")]
    public string Attach { get; set; }
}

public class IcbcPayAppService
{
    public CardbusinessAggregatepayConsumepurchaseRequestV1Biz Pay(string merId, string orderNo, decimal yuan) => new()
    {
        MerId = merId,
        OutTradeNo = orderNo,
        PayMode = "9",
        OrigDateTime = DateTime.Now.ToString("yyyy-MM-ddTHH:mm:ss"),
        Body = "喜欢您来",
        FeeType = "001",
        SpbillCreateIp = "127.0.0.1",
        TotalFee = (yuan * 100).ToString("0"),
        MerUrl = "http://www.myshop.com:8082/icbc/notify?mer=" + merId,
        Attach = "",
    };

    /// <summary>对账文件里的金额单位是分，页面上要元。</summary>
    public decimal FromReply(string total_amt) => Convert.ToDecimal(total_amt) / 100;
}
