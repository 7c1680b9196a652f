// Interfaces of V3 without any package: bodies as JSON, anonymous objects and records for transfers, sharing, coupons, parking, scores, complaints and bills.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace YunShop.WeChatPay.Raw;

public record TransferDetail(
    [property: JsonPropertyName("out_detail_no")] string Number,
    [property: JsonPropertyName("transfer_amount")] int Fen,
    [property: JsonPropertyName("transfer_remark")] string Remark,
    [property: JsonPropertyName("openid")] string OpenId);

public class V3OtherApis
{
    private readonly Func<HttpMethod, string, string, Task<string>> sendSigned;
    private readonly string appId;
    private readonly string mchId;

    public V3OtherApis(Func<HttpMethod, string, string, Task<string>> sendSigned, string appId, string mchId)
    {
        this.sendSigned = sendSigned;
        this.appId = appId;
        this.mchId = mchId;
    }

    public Task<string> TransferBatchAsync(string number, IReadOnlyList<TransferDetail> details) => sendSigned(HttpMethod.Post, "/v3/transfer/batches", JsonSerializer.Serialize(new
    {
        appid = appId,
        out_batch_no = number,
        batch_name = "佣金",
        batch_remark = "十一月佣金",
        total_amount = details.Sum(detail => detail.Fen),
        total_num = details.Count,
        transfer_detail_list = details,
    }));

    public Task<string> TransferBillAsync(string number, string openId, int fen, string encryptedName) => sendSigned(HttpMethod.Post, "/v3/fund-app/mch-transfer/transfer-bills", $$"""
        {
          "appid": "{{appId}}",
          "out_bill_no": "{{number}}",
          "transfer_scene_id": "1005",
          "openid": "{{openId}}",
          "user_name": "{{encryptedName}}",
          "transfer_amount": {{fen}},
          "transfer_remark": "佣金",
          "notify_url": "https://pay.myshop.com/wechatpay/transfer",
          "transfer_scene_report_infos": [ { "info_type": "岗位类型", "info_content": "推广员" } ]
        }
        """);

    public Task<string> CancelTransferAsync(string number) => sendSigned(HttpMethod.Post, $"/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{number}/cancel", "");

    public Task<string> ShareAsync(string transactionId, string number, IReadOnlyDictionary<string, int> receivers) => sendSigned(HttpMethod.Post, "/v3/profitsharing/orders", JsonSerializer.Serialize(new
    {
        appid = appId,
        transaction_id = transactionId,
        out_order_no = number,
        receivers = receivers.Select(receiver => new { type = "MERCHANT_ID", account = receiver.Key, amount = receiver.Value, description = "分账" }),
        unfreeze_unsplit = true,
    }));

    public Task<string> AddReceiverAsync(string account, string encryptedName) => sendSigned(HttpMethod.Post, "/v3/profitsharing/receivers/add", JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["appid"] = appId,
        ["type"] = "PERSONAL_OPENID",
        ["account"] = account,
        ["name"] = encryptedName,
        ["relation_type"] = "DISTRIBUTOR",
    }));

    public Task<string> CouponAsync(string stockId, string openId) => sendSigned(HttpMethod.Post, $"/v3/marketing/favor/users/{openId}/coupons", JsonSerializer.Serialize(new
    {
        stock_id = stockId,
        out_request_no = mchId + DateTime.Now.ToString("yyyyMMdd") + "001",
        appid = appId,
        stock_creator_mchid = mchId,
    }));

    public Task<string> ParkingAsync(string number, string plate, int fen, DateTimeOffset start) => sendSigned(HttpMethod.Post, "/v3/vehicle/transactions/parking", JsonSerializer.Serialize(new
    {
        appid = appId,
        description = "停车场扣费",
        attach = plate,
        out_trade_no = number,
        trade_scene = "PARKING",
        goods_tag = "WXG",
        notify_url = "https://pay.myshop.com/wechatpay/parking",
        profit_sharing = "N",
        amount = new { total = fen, currency = "CNY" },
        parking_info = new { parking_id = "5K8264ILTKCH16CQ250", plate_number = plate, plate_color = "BLUE", start_time = start.ToString("yyyy-MM-ddTHH:mm:sszzz"), end_time = start.AddHours(2).ToString("yyyy-MM-ddTHH:mm:sszzz"), parking_name = "云商城停车场", charging_duration = 7200, device_id = "12313" },
    }));

    public Task<string> ScoreAsync(string number, string serviceId) => sendSigned(HttpMethod.Post, "/v3/payscore/serviceorder", JsonSerializer.Serialize(new
    {
        out_order_no = number,
        appid = appId,
        service_id = serviceId,
        service_introduction = "茶具租借",
        post_payments = new[] { new { name = "租金", description = "每小时一元", amount = 100, count = 1 } },
        time_range = new { start_time = "OnAccept" },
        risk_fund = new { name = "DEPOSIT", amount = 10000, description = "茶具押金" },
        notify_url = "https://pay.myshop.com/wechatpay/score",
        need_user_confirm = true,
    }));

    public Task<string> ComplaintsAsync(DateTime begin, DateTime end) =>
        sendSigned(HttpMethod.Get, $"/v3/merchant-service/complaints-v2?limit=50&offset=0&begin_date={begin:yyyy-MM-dd}&end_date={end:yyyy-MM-dd}&complainted_mchid={mchId}", "");

    public async Task<byte[]> BillAsync(HttpClient downloads, DateTime day)
    {
        using var answer = JsonDocument.Parse(await sendSigned(HttpMethod.Get, $"/v3/bill/tradebill?bill_date={day:yyyy-MM-dd}&bill_type=ALL", ""));
        var file = await sendSigned(HttpMethod.Get, new Uri(answer.RootElement.GetProperty("download_url").GetString()).PathAndQuery, "");
        var bytes = Encoding.UTF8.GetBytes(file);
        return Convert.ToHexString(SHA1.HashData(bytes)).Equals(answer.RootElement.GetProperty("hash_value").GetString(), StringComparison.OrdinalIgnoreCase) ? bytes : throw new InvalidDataException("账单不完整");
    }

    public Task<string> AbnormalRefundAsync(string refundId, string refundNumber) => sendSigned(HttpMethod.Post, $"/v3/refund/domestic/refunds/{refundId}/apply-abnormal-refund", JsonSerializer.Serialize(new { out_refund_no = refundNumber, type = "MERCHANT_BANK_CARD" }));
}
