// Alipay's notice: a form, amounts in yuan, TRADE_SUCCESS, answered by the bare word success.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace YunShop.Payments.Notify;

public class AlipayNotifyHandler
{
    private readonly Func<IDictionary<string, string>, bool> checkSign;
    private readonly Action<string, string, int> markPaid;

    public AlipayNotifyHandler(Func<IDictionary<string, string>, bool> checkSign, Action<string, string, int> markPaid)
    {
        this.checkSign = checkSign;
        this.markPaid = markPaid;
    }

    public string Handle(IDictionary<string, string> form)
    {
        if (!checkSign(form))
        {
            return "fail";
        }

        var tradeStatus = form["trade_status"];
        if (tradeStatus == "TRADE_SUCCESS" || tradeStatus == "TRADE_FINISHED")
        {
            var yuan = decimal.Parse(form["total_amount"], CultureInfo.InvariantCulture);
            markPaid(form["out_trade_no"], form["trade_no"], (int)(yuan * 100));
        }

        return "success";
    }
}
