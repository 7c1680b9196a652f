// Other interfaces of WeChat, some through the demo's WxPayData: OAuth, shared addresses (sha1), subscription messages, kf messages.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using WxPayAPI;

namespace YunShop.WeChat;

public class WeChatApis
{
    public string OAuthUrl(string redirect)
    {
        WxPayData data = new WxPayData();
        data.SetValue("appid", WxPayConfig.APPID);
        data.SetValue("redirect_uri", Uri.EscapeDataString(redirect));
        data.SetValue("response_type", "code");
        data.SetValue("scope", "snsapi_base");
        data.SetValue("state", "STATE" + "#wechat_redirect");
        return "https://open.weixin.qq.com/connect/oauth2/authorize?" + data.ToUrl();
    }

    public string TokenUrl(string code)
    {
        WxPayData data = new WxPayData();
        data.SetValue("appid", WxPayConfig.APPID);
        data.SetValue("secret", WxPayConfig.APPSECRET);
        data.SetValue("code", code);
        data.SetValue("grant_type", "authorization_code");
        return "https://api.weixin.qq.com/sns/oauth2/access_token?" + data.ToUrl();
    }

    public string GetEditAddressParameters(string url, string accessToken)
    {
        WxPayData signData = new WxPayData();
        signData.SetValue("appid", WxPayConfig.APPID);
        signData.SetValue("url", url);
        signData.SetValue("timestamp", WxPayApi.GenerateTimeStamp());
        signData.SetValue("noncestr", WxPayApi.GenerateNonceStr());
        signData.SetValue("accesstoken", accessToken);
        string addrSign = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(signData.ToUrl()))).ToLowerInvariant();

        WxPayData afterData = new WxPayData();
        afterData.SetValue("appId", WxPayConfig.APPID);
        afterData.SetValue("scope", "jsapi_address");
        afterData.SetValue("signType", "sha1");
        afterData.SetValue("addrSign", addrSign);
        afterData.SetValue("timeStamp", signData.GetValue("timestamp"));
        afterData.SetValue("nonceStr", signData.GetValue("noncestr"));
        return afterData.ToJson();
    }

    public object PaidMessage(string openid, decimal total, string orderNo) => new
    {
        touser = openid,
        template_id = Environment.GetEnvironmentVariable("WX_TEMPLATE_PAID"),
        page = "pages/order/detail?no=" + orderNo,
        data = new
        {
            amount1 = new { value = "¥" + total.ToString("0.00") },
            character_string2 = new { value = orderNo },
            thing3 = new { value = "付款成功 🎉" },
        },
    };

    public Dictionary<string, object> UploadShipping(string mchid, string outTradeNo, string openid) => new()
    {
        ["order_key"] = new Dictionary<string, object> { ["order_number_type"] = 1, ["mchid"] = mchid, ["out_trade_no"] = outTradeNo },
        ["logistics_type"] = 4,
        ["delivery_mode"] = 1,
        ["upload_time"] = DateTimeOffset.Now.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz"),
        ["payer"] = new Dictionary<string, object> { ["openid"] = openid },
    };
}
