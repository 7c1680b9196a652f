// QQ Wallet, Tencent's other purse: the fields of WeChat Pay V2 on qpay.qq.com, with trade types and addresses of its own.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace YunShop.Payments.QQ;

public abstract class QPayClient
{
    private const string UnifiedOrder = "https://qpay.qq.com/cgi-bin/pay/qpay_unified_order.cgi";

    private readonly HttpClient http = new();

    public async Task<string> MiniAppAsync(string appid, string mchId, string orderNo, string body, int fen, string ip)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            { "appid", appid },
            { "mch_id", mchId },
            { "nonce_str", Guid.NewGuid().ToString("N") },
            { "body", body },
            { "out_trade_no", orderNo },
            { "fee_type", "CNY" },
            { "total_fee", fen.ToString() },
            { "spbill_create_ip", ip },
            { "trade_type", "MINIAPP" },
            { "notify_url", "http://pay.myshop.com:8080/qpay/notify" },
        };
        parameters["sign"] = Sign(parameters);
        var xml = new XElement("xml");
        foreach (var pair in parameters)
        {
            xml.Add(new XElement(pair.Key, pair.Value));
        }

        var response = await http.PostAsync(UnifiedOrder, new StringContent(xml.ToString(), Encoding.UTF8, "text/xml"));
        var answer = XElement.Parse(await response.Content.ReadAsStringAsync());
        return answer.Element("result_code")?.Value == "SUCCESS" ? answer.Element("prepay_id")?.Value : null;
    }

    protected abstract string Sign(IDictionary<string, string> parameters);
}
