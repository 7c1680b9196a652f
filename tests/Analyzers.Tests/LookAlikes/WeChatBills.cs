// WeChat's own bills and statements are in yuan: reading them into decimals is right.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WxPayAPI;

namespace YunShop.WeChatPay.Reconciliation;

public class BillLine
{
    public DateTime TradeTime { get; set; }

    public string AppId { get; set; }

    public string MchId { get; set; }

    public string TransactionId { get; set; }

    public string OutTradeNo { get; set; }

    public string TradeType { get; set; }

    public string TradeState { get; set; }

    /// <summary>应结订单金额，元。</summary>
    public decimal TotalFee { get; set; }

    public decimal RefundFee { get; set; }

    public string Body { get; set; }

    public string Attach { get; set; }
}

public class BillSummary
{
    public decimal total_fee { get; set; }

    public decimal refund_fee { get; set; }

    public string mch_id { get; set; }

    public string bill_date { get; set; }
}

public class BillReader
{
    public string Download(string billDate)
    {
        WxPayData data = new WxPayData();
        data.SetValue("bill_date", billDate);
        data.SetValue("bill_type", "ALL");
        WxPayData result = WxPayApi.DownloadBill(data);
        return result.GetValue("result").ToString();
    }

    public IEnumerable<BillLine> Read(string csv) => csv
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Skip(1)
        .Select(line => line.Trim().TrimStart('`').Split(",`"))
        .Where(cells => cells.Length > 20)
        .Select(cells => new BillLine
        {
            TradeTime = DateTime.ParseExact(cells[0], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            AppId = cells[1],
            MchId = cells[2],
            TransactionId = cells[5],
            OutTradeNo = cells[6],
            TradeType = cells[8],
            TradeState = cells[9],
            TotalFee = decimal.Parse(cells[12], CultureInfo.InvariantCulture),
            RefundFee = decimal.Parse(cells[16], CultureInfo.InvariantCulture),
            Body = cells[20],
            Attach = cells[21],
        });

    public BillSummary Summary(string mchId, string billDate, IReadOnlyCollection<BillLine> lines) => new()
    {
        mch_id = mchId,
        bill_date = billDate,
        total_fee = lines.Sum(line => line.TotalFee),
        refund_fee = lines.Sum(line => line.RefundFee),
    };

    public bool Agrees(BillLine line, int orderFen) => (int)(line.TotalFee * 100) == orderFen;

    public string Cell(BillLine line) => $"{line.OutTradeNo},{line.TotalFee:F2},{line.RefundFee:F2}";
}
