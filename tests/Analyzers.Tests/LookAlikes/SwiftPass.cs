// SwiftPass, behind which many banks stand: mch_id, nonce_str and sign, but a service and mch_create_ip; addresses with ports are allowed.
using System;
using System.Collections.Generic;

namespace YunShop.Payments.Aggregators;

public class SwiftPassGateway
{
    private const string Gateway = "https://pay.swiftpass.cn/pay/gateway";

    private readonly SortedDictionary<string, string> parameters = new(StringComparer.Ordinal);

    public string JsPay(string mchId, string orderNo, long fen, string openId, string userIp)
    {
        parameters.Clear();
        SetParameter("service", "pay.weixin.jspay");
        SetParameter("version", "2.0");
        SetParameter("charset", "UTF-8");
        SetParameter("sign_type", "MD5");
        SetParameter("mch_id", mchId);
        SetParameter("out_trade_no", orderNo);
        SetParameter("body", "聚合支付订单，含门店自提与同城配送两种方式，请向收银员出示付款成功页面，谢谢惠顾，欢迎下次光临");
        SetParameter("sub_openid", openId);
        SetParameter("total_fee", fen.ToString());
        SetParameter("mch_create_ip", userIp);
        SetParameter("notify_url", "http://pay.myshop.com:8089/swiftpass/notify?bank=ceb");
        SetParameter("callback_url", "http://pay.myshop.com:8089/done");
        SetParameter("time_start", DateTime.Now.ToString("yyyyMMddHHmmss"));
        SetParameter("nonce_str", DateTime.Now.Ticks.ToString());
        return Gateway + "?" + string.Join("&", parameters);
    }

    private void SetParameter(string parameter, string value) => parameters[parameter] = value;
}
