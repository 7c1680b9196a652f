// V2 XML written out as text: holes stand in CDATA or are escaped, only whole numbers stand bare. What is signed is the bare value.
using System;
using System.Security;
using System.Text;
using System.Xml;

namespace YunShop.WeChatPay.Text;

public abstract class XmlStringPayments
{
    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    protected abstract string NotifyUrl { get; }

    public string JsApi(string orderNo, string body, int fen, string openId, string clientIp)
    {
        var nonceStr = Guid.NewGuid().ToString("N");
        var sign = MakeSign(
            $"appid={AppId}&body={body}&mch_id={MchId}&nonce_str={nonceStr}&notify_url={NotifyUrl}&openid={openId}"
            + $"&out_trade_no={orderNo}&spbill_create_ip={clientIp}&total_fee={fen}&trade_type=JSAPI");
        var xml = $@"<xml>
            <appid><![CDATA[{AppId}]]></appid>
            <body><![CDATA[{body}]]></body>
            <mch_id><![CDATA[{MchId}]]></mch_id>
            <nonce_str><![CDATA[{nonceStr}]]></nonce_str>
            <notify_url><![CDATA[{NotifyUrl}]]></notify_url>
            <openid><![CDATA[{openId}]]></openid>
            <out_trade_no><![CDATA[{orderNo}]]></out_trade_no>
            <spbill_create_ip><![CDATA[{clientIp}]]></spbill_create_ip>
            <total_fee>{fen}</total_fee>
            <trade_type>JSAPI</trade_type>
            <sign><![CDATA[{sign}]]></sign>
            </xml>";
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml(Post("https://api.mch.weixin.qq.com/pay/unifiedorder", xml));
        if (document.SelectSingleNode("/xml/return_code")?.InnerText != "SUCCESS" || document.SelectSingleNode("/xml/result_code")?.InnerText != "SUCCESS")
        {
            throw new InvalidOperationException(document.SelectSingleNode("/xml/return_msg")?.InnerText);
        }

        return document.SelectSingleNode("/xml/prepay_id").InnerText;
    }

    public string Native(string orderNo, string title, decimal price, string productId, string clientIp)
    {
        var nonceStr = Guid.NewGuid().ToString("N");
        var fen = decimal.ToInt32(price * 100m);
        var sign = MakeSign(
            $"appid={AppId}&body={title}&mch_id={MchId}&nonce_str={nonceStr}&notify_url={NotifyUrl}&out_trade_no={orderNo}"
            + $"&product_id={productId}&spbill_create_ip={clientIp}&total_fee={fen}&trade_type=NATIVE");
        var xml = new StringBuilder("<xml>");
        xml.Append($"<appid><![CDATA[{AppId}]]></appid>");
        xml.AppendFormat("<mch_id><![CDATA[{0}]]></mch_id>", MchId);
        xml.Append("<nonce_str><![CDATA[" + nonceStr + "]]></nonce_str>");
        xml.Append("<body>" + SecurityElement.Escape(title) + "</body>");
        xml.Append("<out_trade_no>" + SecurityElement.Escape(orderNo) + "</out_trade_no>");
        xml.Append("<total_fee>" + fen + "</total_fee>");
        xml.Append("<spbill_create_ip><![CDATA[" + clientIp + "]]></spbill_create_ip>");
        xml.Append("<notify_url><![CDATA[" + NotifyUrl + "]]></notify_url>");
        xml.Append("<trade_type>NATIVE</trade_type>");
        xml.Append("<product_id><![CDATA[" + productId + "]]></product_id>");
        xml.Append("<sign><![CDATA[" + sign + "]]></sign>");
        xml.Append("</xml>");
        var answer = Post("https://api.mch.weixin.qq.com/pay/unifiedorder", xml.ToString());
        return answer.Contains("<result_code><![CDATA[SUCCESS]]></result_code>") ? Between(answer, "<code_url><![CDATA[", "]]>") : null;
    }

    public string Answered(bool done) => done
        ? "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>"
        : "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[签名失败]]></return_msg></xml>";

    protected abstract string Post(string url, string xml);

    protected abstract string MakeSign(string source);

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text.Substring(start, text.IndexOf(to, start, StringComparison.Ordinal) - start);
    }
}
