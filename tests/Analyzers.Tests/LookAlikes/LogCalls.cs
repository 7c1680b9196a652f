// A call with a name and a text is not a field: loggers, session values, view data, columns of a grid.
using System;
using System.Collections.Generic;
using WxPayAPI;

namespace YunShop.Web.WeChatPay;

public class ViewDataDictionary : Dictionary<string, object>
{
}

public class PayLog
{
    private readonly ViewDataDictionary viewData = new();

    public void Write(decimal price, string orderNo, Action<string, object[]> logger)
    {
        Log.Info("total_fee", "19.9");
        Log.Info("Refund", "Refund is processing... 0.01");
        Log.Debug("notify_url", "http://localhost:5000/notify?id=1");
        Log.Error("out_trade_no", "订单号 " + orderNo + " 重复");
        Log.Debug(GetType().ToString(), "total_fee : " + price);
        logger("out_trade_no {OutTradeNo} total_fee {TotalFee} trade_type {TradeType}", new object[] { Guid.NewGuid().ToString(), price, "H5" });
        Console.WriteLine("{0} = {1}", "total_fee", price * 100);
        Console.WriteLine($"<xml><total_fee>{price}</total_fee></xml> is what the customer pasted");
    }

    public void Show(decimal price)
    {
        viewData["total_fee"] = price;
        viewData["body"] = "确认付款";
        viewData["title"] = "收银台";
        Column("total_fee", "金额（元）");
        Column("trade_type", "支付方式");
        Column("out_trade_no", "订单编号");
    }

    public bool IsOurs(string name) => name == "mch_id" || name == "total_fee" || string.Equals(name, "spbill_create_ip", StringComparison.Ordinal);

    private void Column(string field, string title) => viewData[field + "_title"] = title;
}
