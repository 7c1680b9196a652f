// Expiry times in the form their version asks for.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using Essensoft.Paylink.WeChatPay.V2.Request;
using Essensoft.Paylink.WeChatPay.V3.Domain;
using Senparc.Weixin.TenPayV3.Entities;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;

namespace YunShop.WeChatPay.Expiry;

public class ExpiryTimes
{
    public void V3(WeChatPayTransactionsJsApiBodyModel model, int minutes)
    {
        model.TimeExpire = DateTimeOffset.Now.AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:sszzz");
        model.TimeExpire = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        model.TimeExpire = DateTimeOffset.Now.AddHours(2).ToString("yyyy-MM-dd'T'HH:mm:ssK");
        model.TimeExpire = DateTime.Now.AddHours(2).ToString("yyyy-MM-ddTHH:mm:sszzz");
        model.TimeExpire = DateTime.UtcNow.AddHours(8).AddMinutes(15).ToString("yyyy-MM-ddTHH:mm:ss+08:00");
        model.TimeExpire = DateTime.UtcNow.AddMinutes(15).ToString("yyyy-MM-ddTHH:mm:ssZ");
        model.TimeExpire = XmlConvert.ToString(DateTimeOffset.Now.AddMinutes(15), "yyyy-MM-ddTHH:mm:sszzz");
        model.TimeExpire = DateTimeOffset.Now.AddDays(7).ToString("o");
        model.TimeExpire = DateTimeOffset.UtcNow.AddMinutes(30).ToString("yyyy-MM-dd'T'HH:mm:ss.fffK", CultureInfo.InvariantCulture);
        model.TimeExpire = DateTime.Now.AddHours(-8).AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:ss") + "Z";
        model.TimeExpire = $"{DateTime.Now.AddMinutes(30):yyyy-MM-ddTHH:mm:ss}+08:00";
        model.TimeExpire = DateTime.Today.AddDays(1).ToString("yyyy-MM-dd") + "T00:00:00+08:00";
        model.TimeExpire = Rfc3339(DateTime.Now.AddMinutes(30));
    }

    public void Typed(CreatePayTransactionH5Request request)
    {
        request.ExpireTime = DateTimeOffset.Now.AddMinutes(10);
        request.ExpireTime = DateTimeOffset.UtcNow.AddMinutes(30);
        request.ExpireTime = DateTime.Now.AddMinutes(10);
    }

    private static string Rfc3339(DateTime time)
    {
        var text = time.ToString("yyyy-MM-dd HH:mm:ss").Replace(" ", "T");
        return text + "+08:00";
    }

    public TenpayDateTime Senparc() => new TenpayDateTime(DateTime.Now.AddHours(1), false);

    public void V2(WeChatPayUnifiedOrderRequest request, TimeZoneInfo china)
    {
        request.TimeStart = DateTime.Now.ToString("yyyyMMddHHmmss");
        request.TimeExpire = DateTime.Now.AddMinutes(30).ToString("yyyyMMddHHmmss");
        request.TimeExpire = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).AddMinutes(30).ToString("yyyyMMddHHmmss");
        request.TimeExpire = DateTime.UtcNow.AddHours(8).AddMinutes(30).ToString("yyyyMMddHHmmss");
        request.TimeExpire = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow.AddMinutes(30), china).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        request.TimeExpire = $"{DateTime.Now.AddMinutes(30):yyyyMMddHHmmss}";
        request.TimeExpire = DateTime.Now.Date.AddDays(1).ToString("yyyyMMdd") + "000000";
        request.TimeExpire = DateTime.Now.AddMonths(1).ToString("yyyyMMddHHmmss");
        request.TimeExpire = string.Format("{0:yyyyMMddHHmmss}", DateTime.Now.Add(new TimeSpan(0, 30, 0)));
    }

    /// <summary>查询结果里的时间，用来显示。</summary>
    public string Show(IDictionary<string, string> order) =>
        DateTime.ParseExact(order["time_end"], "yyyyMMddHHmmss", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd HH:mm:ss");
}
