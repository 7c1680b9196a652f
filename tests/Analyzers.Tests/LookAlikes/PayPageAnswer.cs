// What the cash desk page gets: the parameters that start the payment, and beside them the amount in yuan for the eye.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace YunShop.WeChatPay.Pages;

public class PayOrder
{
    public string Code { get; set; }

    public int TotalFee { get; set; }

    public decimal Price { get; set; }
}

public class CashDesk
{
    private readonly IDictionary<string, string> settings;

    public CashDesk(IDictionary<string, string> settings) => this.settings = settings;

    public object ForPage(PayOrder order, string prepayId)
    {
        var appId = settings["wx:appid"];
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = "prepay_id=" + prepayId;
        var source = $"appId={appId}&nonceStr={nonceStr}&package={package}&signType=MD5&timeStamp={timeStamp}&key={settings["wx:key"]}";
        var paySign = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(source)));
        return new
        {
            appId,
            timeStamp,
            nonceStr,
            package,
            signType = "MD5",
            paySign,
            total_fee = order.TotalFee / 100m,
            out_trade_no = order.Code,
            price = order.Price.ToString("0.00"),
        };
    }

    public object Waiting(PayOrder order, string codeUrl) => new
    {
        retCode = "Success",
        retMsg = "请扫码付款",
        code_url = codeUrl,
        out_trade_no = order.Code,
        total_fee = (order.TotalFee / 100.0).ToString("F2"),
        expires = DateTimeOffset.Now.AddMinutes(30).ToUnixTimeMilliseconds(),
    };

    public object Paid(IDictionary<string, string> notice) => new
    {
        out_trade_no = notice["out_trade_no"],
        transaction_id = notice["transaction_id"],
        total_fee = decimal.Parse(notice["total_fee"]) / 100,
        cash_fee = decimal.Parse(notice["cash_fee"]) / 100,
        time_end = DateTime.ParseExact(notice["time_end"], "yyyyMMddHHmmss", null).ToString("yyyy-MM-dd HH:mm"),
    };
}
