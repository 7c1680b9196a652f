// Twelve right ways to seconds since 1970, as they are found in shops, each in the parameters that start a payment.
using System;
using System.Collections.Generic;

namespace YunShop.WeChatPay.Epochs;

public abstract class PaymentStarter
{
    private static readonly DateTime Epoch = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    protected abstract string AppId { get; }

    public object UtcNowMinusEpoch(string prepayId)
    {
        var timeStamp = Convert.ToInt64((DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds).ToString();
        return Start(timeStamp, NonceStr(), "prepay_id=" + prepayId);
    }

    public object NowToUniversalTime(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = ((int)(DateTime.Now.ToUniversalTime() - Epoch).TotalSeconds).ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object EpochToLocalTime(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
#pragma warning disable CS0618 // TimeZone is obsolete
        DateTime startTime = TimeZone.CurrentTimeZone.ToLocalTime(new DateTime(1970, 1, 1));
#pragma warning restore CS0618
        long ts = (long)(DateTime.Now - startTime).TotalSeconds;
        string timeStamp = ts.ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object EpochThroughTimeZoneInfo(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var start = TimeZoneInfo.ConvertTimeFromUtc(Epoch, TimeZoneInfo.Local);
        var timeStamp = ((long)(DateTime.Now - start).TotalSeconds).ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object OffsetOfNow(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = new DateTimeOffset(DateTime.Now).ToUnixTimeSeconds().ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object LocalOffset(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = $"{DateTimeOffset.Now.ToUnixTimeSeconds()}";
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object UtcTicks(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = ((DateTime.UtcNow.Ticks - 621355968000000000L) / 10000000L).ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object UniversalTicks(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = ((DateTime.Now.ToUniversalTime().Ticks - 621355968000000000) / 10000000).ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object MillisecondsOverThousand(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = (DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000).ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public object TicksTextCutToSeconds(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        DateTime dtStart = Epoch.ToLocalTime();
        TimeSpan toNow = DateTime.Now.Subtract(dtStart);
        string timeStamp = toNow.Ticks.ToString();
        timeStamp = timeStamp.Substring(0, timeStamp.Length - 7);
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    public Dictionary<string, string> UnixEpoch(string prepayId)
    {
        string nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = ((int)DateTime.UtcNow.Subtract(DateTime.UnixEpoch).TotalSeconds).ToString();
        return new()
        {
            ["appId"] = AppId,
            ["timeStamp"] = timeStamp,
            ["nonceStr"] = nonceStr,
            ["package"] = package,
            ["signType"] = "RSA",
            ["paySign"] = Sign(timeStamp, nonceStr, package),
        };
    }

    /// <summary>服务器固定在北京时间，纪元也写成北京时间。</summary>
    public object EpochAtEightOClock(string prepayId)
    {
        string appId = AppId, nonceStr = NonceStr(), package = "prepay_id=" + prepayId;
        var timeStamp = Convert.ToInt64((DateTime.Now - new DateTime(1970, 1, 1, 8, 0, 0)).TotalSeconds).ToString();
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
    }

    protected abstract string NonceStr();

    protected abstract string Sign(string timeStamp, string nonceStr, string package);

    private object Start(string timeStamp, string nonceStr, string package) =>
        new { appId = AppId, timeStamp, nonceStr, package, signType = "RSA", paySign = Sign(timeStamp, nonceStr, package) };
}
