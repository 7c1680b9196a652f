// SKIT's requests that are no orders: transfers, profit sharing, coupons, parking, complaints, bills. Their models are the package's, the fields are other ones.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;

namespace SKIT.FlurlHttpClient.Wechat.TenpayV3.Models
{
    public class OtherResponse : WechatTenpayResponse
    {
        public string State { get; set; }

        public string PackageInfo { get; set; }

        public string DownloadUrl { get; set; }

        public string HashValue { get; set; }
    }

    public class CreateFundAppMerchantTransferBillRequest : WechatTenpayRequest
    {
        public string AppId { get; set; }

        public string OutBillNumber { get; set; }

        public string TransferSceneId { get; set; }

        public string OpenId { get; set; }

        public string UserName { get; set; }

        public int TransferAmount { get; set; }

        public string TransferRemark { get; set; }

        public string NotifyUrl { get; set; }
    }

    public class CreateTransferBatchRequest : WechatTenpayRequest
    {
        public string AppId { get; set; }

        public string OutBatchNumber { get; set; }

        public string BatchName { get; set; }

        public string BatchRemark { get; set; }

        public int TotalAmount { get; set; }

        public int TotalNumber { get; set; }
    }

    public class CreateProfitSharingOrderRequest : WechatTenpayRequest
    {
        public string AppId { get; set; }

        public string TransactionId { get; set; }

        public string OutOrderNumber { get; set; }

        public IList<Receiver> ReceiverList { get; set; }

        public bool UnfreezeUnsplitAmount { get; set; }

        public class Receiver
        {
            public string Type { get; set; }

            public string Account { get; set; }

            public int Amount { get; set; }

            public string Description { get; set; }
        }
    }

    public class SetProfitSharingReturnOrderRequest : WechatTenpayRequest
    {
        public string OutOrderNumber { get; set; }

        public string OutReturnNumber { get; set; }

        public string ReturnMerchantId { get; set; }

        public int Amount { get; set; }

        public string Description { get; set; }
    }

    public class CreateMarketingFavorStockRequest : WechatTenpayRequest
    {
        public string StockName { get; set; }

        public string BelongMerchantId { get; set; }

        public DateTimeOffset AvailableBeginTime { get; set; }

        public DateTimeOffset AvailableEndTime { get; set; }

        public string OutRequestNumber { get; set; }

        public string Comment { get; set; }

        public bool NoCash { get; set; }
    }

    public class CreateVehicleTransactionParkingRequest : WechatTenpayRequest
    {
        public string AppId { get; set; }

        public string Description { get; set; }

        public string Attachment { get; set; }

        public string OutTradeNumber { get; set; }

        public string TradeScene { get; set; }

        public string NotifyUrl { get; set; }

        public Types.Amount Amount { get; set; } = new();

        public Types.Parking Parking { get; set; } = new();

        public static class Types
        {
            public class Amount
            {
                public int Total { get; set; }

                public string Currency { get; set; } = "CNY";
            }

            public class Parking
            {
                public string PlateNumber { get; set; }

                public DateTimeOffset StartTime { get; set; }
            }
        }
    }

    public class CreateMerchantServiceComplaintNotificationRequest : WechatTenpayRequest
    {
        public string Url { get; set; }
    }

    public class ReplyMerchantServiceComplaintV2Request : WechatTenpayRequest
    {
        public string ComplaintId { get; set; }

        public string ComplaintedMerchantId { get; set; }

        public string ResponseContent { get; set; }
    }

    public class GetBillTradeBillRequest : WechatTenpayRequest
    {
        public string BillDateString { get; set; }

        public string BillType { get; set; }

        public string TarType { get; set; }
    }

    public class CreatePayScoreServiceOrderRequest : WechatTenpayRequest
    {
        public string AppId { get; set; }

        public string ServiceId { get; set; }

        public string OutOrderNumber { get; set; }

        public string ServiceIntroduction { get; set; }

        public string NotifyUrl { get; set; }

        public string OpenId { get; set; }
    }
}

namespace YunShop.WeChatPay.Skit
{
    public class OtherOptions
    {
        public string AppId { get; set; }

        public string MerchantId { get; set; }

        public string BaseUrl { get; set; }
    }

    public class SkitOtherApis
    {
        private readonly OtherOptions options;
        private readonly Func<WechatTenpayRequest, Task<OtherResponse>> execute;

        public SkitOtherApis(OtherOptions options, Func<WechatTenpayRequest, Task<OtherResponse>> execute)
        {
            this.options = options;
            this.execute = execute;
        }

        public async Task<string> WithdrawAsync(string openId, decimal yuan)
        {
            var response = await execute(new CreateFundAppMerchantTransferBillRequest
            {
                AppId = options.AppId,
                OutBillNumber = "T" + DateTime.Now.ToString("yyyyMMddHHmmssfff") + RandomNumberGenerator.GetInt32(1000, 10000),
                TransferSceneId = "1005",
                OpenId = openId,
                TransferAmount = (int)(yuan * 100),
                TransferRemark = "佣金提现",
                NotifyUrl = options.BaseUrl + "/wechatpay/transfer",
            });
            return response.IsSuccessful() && response.State == "WAIT_USER_CONFIRM" ? response.PackageInfo : throw new InvalidOperationException(response.ErrorMessage);
        }

        public Task<OtherResponse> BatchAsync(string number, IReadOnlyCollection<int> fen) => execute(new CreateTransferBatchRequest
        {
            AppId = options.AppId,
            OutBatchNumber = number,
            BatchName = "十一月佣金",
            BatchRemark = "十一月佣金",
            TotalAmount = 12300,
            TotalNumber = fen.Count,
        });

        public Task<OtherResponse> ShareAsync(string transactionId, string number, string receiver, int fen) => execute(new CreateProfitSharingOrderRequest
        {
            AppId = options.AppId,
            TransactionId = transactionId,
            OutOrderNumber = number,
            ReceiverList = new List<CreateProfitSharingOrderRequest.Receiver> { new() { Type = "MERCHANT_ID", Account = receiver, Amount = fen, Description = "分给门店" } },
            UnfreezeUnsplitAmount = true,
        });

        public Task<OtherResponse> ShareBackAsync(string number, int fen) => execute(new SetProfitSharingReturnOrderRequest
        {
            OutOrderNumber = number,
            OutReturnNumber = number + "-R1",
            ReturnMerchantId = options.MerchantId,
            Amount = fen,
            Description = "用户退款",
        });

        public Task<OtherResponse> CouponsAsync(DateTimeOffset begin) => execute(new CreateMarketingFavorStockRequest
        {
            StockName = "新茶立减",
            BelongMerchantId = options.MerchantId,
            AvailableBeginTime = begin,
            AvailableEndTime = begin.AddDays(30),
            OutRequestNumber = options.MerchantId + begin.ToString("yyyyMMdd") + Guid.NewGuid().ToString("N")[..8],
            Comment = "门店使用",
        });

        public Task<OtherResponse> ParkingAsync(string number, string plate, decimal yuan) => execute(new CreateVehicleTransactionParkingRequest
        {
            AppId = options.AppId,
            Description = "停车场扣费",
            Attachment = plate,
            OutTradeNumber = number,
            TradeScene = "PARKING",
            NotifyUrl = options.BaseUrl + "/wechatpay/parking",
            Amount = new() { Total = (int)(yuan * 100) },
            Parking = new() { PlateNumber = plate, StartTime = DateTimeOffset.Now.AddHours(-1) },
        });

        public async Task ComplaintsAsync(string complaintId)
        {
            await execute(new CreateMerchantServiceComplaintNotificationRequest { Url = options.BaseUrl + "/wechatpay/complaints" });
            await execute(new ReplyMerchantServiceComplaintV2Request { ComplaintId = complaintId, ComplaintedMerchantId = options.MerchantId, ResponseContent = "已原路退款，请查收。" });
        }

        public async Task<string> BillAsync(DateTime day)
        {
            var response = await execute(new GetBillTradeBillRequest { BillDateString = day.ToString("yyyy-MM-dd"), BillType = "ALL", TarType = "GZIP" });
            return response.IsSuccessful() ? response.DownloadUrl : null;
        }

        public Task<OtherResponse> ScoreAsync(string serviceId, string number, string openId) => execute(new CreatePayScoreServiceOrderRequest
        {
            AppId = options.AppId,
            ServiceId = serviceId,
            OutOrderNumber = number,
            ServiceIntroduction = "茶具租借",
            NotifyUrl = options.BaseUrl + "/wechatpay/score",
            OpenId = openId,
        });
    }
}
