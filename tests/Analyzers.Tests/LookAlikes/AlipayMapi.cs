// Alipay's old gateway: total_fee is yuan with two decimals, notify_url may have a port and a query, service and partner are Alipay's.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace YunShop.Web.PayApi;

public class AlipayDirectPay
{
    private readonly IDictionary<string, string> config;

    public AlipayDirectPay(IDictionary<string, string> config) => this.config = config;

    public string BuildForm(string outTradeNo, string subject, decimal price)
    {
        SortedDictionary<string, string> sParaTemp = new SortedDictionary<string, string>();
        sParaTemp.Add("partner", config["alipay:partner"]);
        sParaTemp.Add("_input_charset", "utf-8");
        sParaTemp.Add("service", "create_direct_pay_by_user");
        sParaTemp.Add("payment_type", "1");
        sParaTemp.Add("notify_url", "http://www.myshop.com:8081/PayApi/notify_url.aspx?channel=alipay");
        sParaTemp.Add("return_url", "http://www.myshop.com:8081/PayApi/return_url.aspx");
        sParaTemp.Add("seller_email", config["alipay:seller"]);
        sParaTemp.Add("out_trade_no", outTradeNo);
        sParaTemp.Add("subject", subject);
        sParaTemp.Add("total_fee", price.ToString("F2"));
        sParaTemp.Add("body", "订单 " + outTradeNo + "，请在三十分钟内完成付款，逾期订单将自动取消，如需发票请在个人中心填写抬头后申请开具，感谢您的支持");
        sParaTemp.Add("show_url", "http://www.myshop.com/item.aspx?id=1");
        sParaTemp.Add("anti_phishing_key", "");
        sParaTemp.Add("exter_invoke_ip", "127.0.0.1");
        return BuildRequest(sParaTemp, "get");
    }

    public string TestPay() => BuildRequest(new SortedDictionary<string, string>
    {
        { "service", "create_forex_trade" },
        { "partner", config["alipay:partner"] },
        { "_input_charset", "UTF-8" },
        { "notify_url", "http://127.0.0.1:5000/alipay/notify" },
        { "currency", "USD" },
        { "out_trade_no", Guid.NewGuid().ToString() },
        { "subject", "测试商品" },
        { "total_fee", "0.01" },
    }, "post");

    private string BuildRequest(SortedDictionary<string, string> parameters, string method)
    {
        var linked = string.Join("&", parameters.Where(pair => pair.Value != "").Select(pair => pair.Key + "=" + pair.Value));
        using var md5 = MD5.Create();
        var sign = Convert.ToHexString(md5.ComputeHash(Encoding.UTF8.GetBytes(linked + config["alipay:md5"]))).ToLowerInvariant();
        return $"<form action='https://mapi.alipay.com/gateway.do' method='{method}' data-sign='{sign}'></form>";
    }
}
