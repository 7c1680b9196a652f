// One method, two providers: the yuan are Alipay's, the fen are WeChat Pay's.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace YunShop.Cashier;

public abstract class PayRouter
{
    protected abstract IReadOnlyDictionary<string, string> Settings { get; }

    public async Task<string> CreateAsync(string channel, string orderNo, string title, decimal price, string openId, string ip)
    {
        if (channel == "alipay")
        {
            var sParaTemp = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                { "partner", Settings["alipay:partner"] },
                { "_input_charset", "utf-8" },
                { "service", "alipay.wap.create.direct.pay.by.user" },
                { "payment_type", "1" },
                { "notify_url", Settings["alipay:notify"] + "?v=2" },
                { "return_url", Settings["alipay:return"] },
                { "seller_id", Settings["alipay:partner"] },
                { "out_trade_no", orderNo },
                { "subject", title },
                { "total_fee", price.ToString("0.00") },
                { "body", title },
            };
            return await SendAsync("https://mapi.alipay.com/gateway.do", sParaTemp);
        }

        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            { "appid", Settings["wx:appid"] },
            { "mch_id", Settings["wx:mch_id"] },
            { "nonce_str", Guid.NewGuid().ToString("N") },
            { "body", title },
            { "out_trade_no", orderNo },
            { "total_fee", decimal.ToInt32(price * 100m).ToString() },
            { "spbill_create_ip", ip },
            { "notify_url", Settings["wx:notify"] },
            { "trade_type", "JSAPI" },
            { "openid", openId },
        };
        parameters["sign"] = Sign(parameters);
        return await SendAsync("https://api.mch.weixin.qq.com/pay/unifiedorder", parameters);
    }

    protected abstract string Sign(IDictionary<string, string> parameters);

    protected abstract Task<string> SendAsync(string url, IDictionary<string, string> parameters);
}
