// Mail and short messages have a body, a description and an attach too.
using System.Collections.Generic;
using System.Net.Mail;

namespace YunShop.Notices;

public class MessageSender
{
    public MailMessage Mail(string to, decimal total)
    {
        var body = "<p>您的订单已付款 " + total.ToString("C") + "，我们会在四十八小时内发货。如需修改收货地址、发票抬头或者取消订单，请在发货之前联系在线客服，工作时间为每天九点到二十一点。</p>";
        return new MailMessage("shop@myshop.com", to) { Body = body, Subject = "付款成功 🎉", IsBodyHtml = true };
    }

    public IDictionary<string, string> Queue(string to, decimal total) => new Dictionary<string, string>
    {
        { "to", to },
        { "subject", "付款成功" },
        { "body", "您的订单已付款 " + total + " 元 🎉" },
        { "attach", "/data/invoices/" + to + ".pdf" },
        { "description", "order-paid" },
        { "total", total.ToString("0.00") },
    };

    public object Sms(string phone, decimal total_fee) => new { phone, template = "SMS_1002", param = new { total_fee = total_fee.ToString("F2"), body = "订单" } };
}
