// V2 requests as XElement: escaping is the library's business, amounts come as whole fen.
using System;
using System.Linq;
using System.Xml.Linq;

namespace YunShop.WeChatPay.Xml;

public abstract class XElementPayments
{
    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    protected abstract string NotifyUrl { get; }

    public string PlaceMweb(string orderNo, string body, int fen, string clientIp)
    {
        var request = new XElement(
            "xml",
            new XElement("appid", AppId),
            new XElement("mch_id", MchId),
            new XElement("nonce_str", Guid.NewGuid().ToString("N")),
            new XElement("body", new XCData(body)),
            new XElement("out_trade_no", orderNo),
            new XElement("total_fee", fen),
            new XElement("spbill_create_ip", clientIp),
            new XElement("notify_url", NotifyUrl),
            new XElement("trade_type", "MWEB"),
            new XElement("scene_info", new XCData("{\"h5_info\":{\"type\":\"Wap\",\"wap_url\":\"https://m.myshop.com\",\"wap_name\":\"云商城\"}}")));
        request.Add(new XElement("sign", Sign(request)));
        var answer = XDocument.Parse(Post("/pay/unifiedorder", request.ToString())).Root;
        if ((string)answer.Element("return_code") != "SUCCESS" || (string)answer.Element("result_code") != "SUCCESS")
        {
            throw new InvalidOperationException((string)answer.Element("return_msg"));
        }

        return (string)answer.Element("mweb_url");
    }

    public string PlaceNative(string orderNo, string body, decimal price, string productId, string clientIp)
    {
        XElement request = new XElement("xml");
        request.Add(new XElement("appid", AppId));
        request.Add(new XElement("mch_id", MchId));
        request.Add(new XElement("nonce_str", Guid.NewGuid().ToString("N")));
        request.Add(new XElement("body", body));
        request.Add(new XElement("out_trade_no", orderNo));
        request.Add(new XElement("total_fee", (int)(price * 100)));
        request.Add(new XElement("spbill_create_ip", clientIp));
        request.Add(new XElement("notify_url", NotifyUrl));
        request.Add(new XElement("trade_type", "NATIVE"));
        request.Add(new XElement("product_id", productId));
        request.Add(new XElement("sign", Sign(request)));
        var answer = XElement.Parse(Post("/pay/unifiedorder", request.ToString()));
        var ok = answer.Element("result_code")?.Value == "SUCCESS";
        return ok ? answer.Element("code_url")?.Value : null;
    }

    protected abstract string Post(string path, string xml);

    protected abstract string MakeSign(string source);

    private string Sign(XElement request) => MakeSign(string.Join("&", request
        .Elements()
        .OrderBy(element => element.Name.LocalName, StringComparer.Ordinal)
        .Select(element => element.Name.LocalName + "=" + element.Value)));
}
