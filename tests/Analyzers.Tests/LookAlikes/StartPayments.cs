// Right parameters to start a payment, where the prepay id comes from elsewhere: page, mini program, app; V3 and V2.
using System;
using System.Collections.Generic;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using WxPayAPI;

namespace YunShop.WeChatPay.Starting;

public abstract class PaymentStarts
{
    protected abstract string AppId { get; }

    protected abstract string MchId { get; }

    public object PageV3(string prepay_id)
    {
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = "prepay_id=" + prepay_id;
        var paySign = Rsa($"{AppId}\n{timeStamp}\n{nonceStr}\n{package}\n");
        return new { appId = AppId, timeStamp, nonceStr, package, signType = "RSA", paySign };
    }

    public Dictionary<string, string> MiniProgramV3(string prepayId)
    {
        var dic = new Dictionary<string, string>();
        dic.Add("timeStamp", DateTimeOffset.Now.ToUnixTimeSeconds().ToString());
        dic.Add("nonceStr", Guid.NewGuid().ToString("N"));
        dic.Add("package", $"prepay_id={prepayId}");
        dic.Add("signType", "RSA");
        dic.Add("paySign", Rsa(AppId + "\n" + dic["timeStamp"] + "\n" + dic["nonceStr"] + "\n" + dic["package"] + "\n"));
        return dic;
    }

    /// <summary>wx.chooseWXPay 要小写的 timestamp。</summary>
    public JObject ChooseWXPayV3(string prepayId)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = string.Concat("prepay_id=", prepayId);
        return new JObject
        {
            { "timestamp", timestamp },
            { "nonceStr", nonceStr },
            { "package", package },
            { "signType", "RSA" },
            { "paySign", Rsa(string.Join("\n", AppId, timestamp, nonceStr, package) + "\n") },
        };
    }

    public object AppV3(string prepayId)
    {
        // var start = new Dictionary<string, string>
        // {
        //     { "appid", AppId },
        //     { "partnerid", MchId },
        //     { "prepayid", "prepay_id=" + prepayId },
        //     { "package", "prepay_id=" + prepayId },
        //     { "timestamp", DateTime.Now.Ticks.ToString() },
        // };
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var noncestr = Guid.NewGuid().ToString("N");
        return new
        {
            appid = AppId,
            partnerid = MchId,
            prepayid = prepayId,
            package = "Sign=WXPay",
            noncestr,
            timestamp,
            sign = Rsa($"{AppId}\n{timestamp}\n{noncestr}\n{prepayId}\n"),
        };
    }

    public object AndroidV3(string prepayId)
    {
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var sign = Rsa($"{AppId}\n{timeStamp}\n{nonceStr}\n{prepayId}\n");
        return new { appId = AppId, partnerId = MchId, prepayId, packageValue = "Sign=WXPay", nonceStr, timeStamp, sign };
    }

    public string PageV2(WxPayData unifiedOrder)
    {
        if (!unifiedOrder.IsSet("prepay_id"))
        {
            throw new WxPayException("没有 prepay_id");
        }

        WxPayData jsApiParam = new WxPayData();
        jsApiParam.SetValue("appId", AppId);
        jsApiParam.SetValue("timeStamp", WxPayApi.GenerateTimeStamp());
        jsApiParam.SetValue("nonceStr", WxPayApi.GenerateNonceStr());
        jsApiParam.SetValue("package", "prepay_id=" + unifiedOrder.GetValue("prepay_id"));
        jsApiParam.SetValue("signType", WxPayData.SIGN_TYPE_HMAC_SHA256);
        jsApiParam.SetValue("paySign", jsApiParam.MakeSign(WxPayData.SIGN_TYPE_HMAC_SHA256));
        return jsApiParam.ToJson();
    }

    public string AppV2(string prepayId)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            { "appid", AppId },
            { "partnerid", MchId },
            { "prepayid", prepayId },
            { "package", "Sign=WXPay" },
            { "noncestr", Guid.NewGuid().ToString("N") },
            { "timestamp", ((DateTime.UtcNow.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString() },
        };
        parameters["sign"] = Md5(parameters);
        return JsonSerializer.Serialize(parameters);
    }

    protected abstract string Rsa(string message);

    protected abstract string Md5(IDictionary<string, string> parameters);
}
