// Right addresses for notices: from configuration, put together from parts, with route values, with a hole that contains a question mark.
using System;
using System.Collections.Generic;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using WxPayAPI;

namespace YunShop.WeChatPay.Addresses;

public static class PayRoutes
{
    public const string Host = "https://pay.myshop.com";

    public const string Notify = Host + "/wechatpay/notify";

    public static readonly string RefundNotify = Host + "/wechatpay/refund/notify";
}

public class NotifyUrls
{
    private readonly IDictionary<string, string> configuration;
    private readonly string domain;

    public NotifyUrls(IDictionary<string, string> configuration, string domain)
    {
        this.configuration = configuration;
        this.domain = domain;
    }

    private string NotifyUrl => configuration["WechatPay:NotifyUrl"];

    public void Fill(CreatePayTransactionNativeRequest request, int shopId, string tenant, bool hasTenant)
    {
        request.NotifyUrl = NotifyUrl;
        request.NotifyUrl = PayRoutes.Notify;
        request.NotifyUrl = "https://pay.myshop.com/wechatpay/notify";
        request.NotifyUrl = "https://pay.myshop.com/WeChatPay/Notify.aspx";
        request.NotifyUrl = "https://" + domain.Trim() + "/core/Tenpay/PaymentCallBack/" + shopId;
        request.NotifyUrl = $"https://{domain}/api/wechatpay/notify/{shopId}";
        request.NotifyUrl = $"https://pay.myshop.com/{(hasTenant ? tenant : "default")}/wechatpay/notify";
        request.NotifyUrl = $"{configuration["App:SelfUrl"].TrimEnd('/')}/api/app/wechatpay/notify";
        request.NotifyUrl = new Uri(new Uri(configuration["App:SelfUrl"]), "/wechatpay/notify").ToString();
        request.NotifyUrl = configuration.TryGetValue("WechatPay:NotifyUrl", out var url) ? url : PayRoutes.Notify;
    }

    public void Fill(WxPayData data)
    {
        data.SetValue("notify_url", WxPayConfig.NOTIFY_URL);
        data.SetValue("notify_url", PayRoutes.Notify);
        data.SetValue("body", "年卡");
    }

    /// <summary>页面跳转地址可以带参数，也可以是别的端口。</summary>
    public string Redirect(string h5Url, string orderNo)
    {
        var redirect_url = "https://m.myshop.com/pay/result?no=" + orderNo;
        return h5Url + "&redirect_url=" + Uri.EscapeDataString(redirect_url);
    }
}
