// wx.config of the JS-SDK: SHA1, a number as timestamp, lower-case names in the string to sign. No payment is started here.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace YunShop.WeChat.JsSdk;

public class JsSdkConfig
{
    private readonly string appId;

    public JsSdkConfig(string appId) => this.appId = appId;

    public object Config(string jsapiTicket, string url)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonceStr = Guid.NewGuid().ToString("N").Substring(0, 16);
        var source = $"jsapi_ticket={jsapiTicket}&noncestr={nonceStr}&timestamp={timestamp}&url={url}";
        var signature = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(source))).ToLowerInvariant();
        return new
        {
            debug = false,
            appId,
            timestamp,
            nonceStr,
            signature,
            jsApiList = new[] { "chooseWXPay", "updateAppMessageShareData" },
        };
    }

    public Dictionary<string, object> AsDictionary(string signature, long timestamp, string nonceStr) => new()
    {
        ["appId"] = appId,
        ["timestamp"] = timestamp,
        ["nonceStr"] = nonceStr,
        ["signature"] = signature,
        ["signType"] = "SHA1",
    };

    /// <summary>卡券的签名也用数字时间戳。</summary>
    public object CardExt(string ticket, string cardId)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonce_str = Guid.NewGuid().ToString("N");
        var parts = new[] { ticket, cardId, timestamp.ToString(), nonce_str };
        Array.Sort(parts, StringComparer.Ordinal);
        var signature = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts)))).ToLowerInvariant();
        return new { cardId, timestamp, nonce_str, signature };
    }
}

public class JsSdkUiPackage
{
    public string AppId { get; set; }

    public long Timestamp { get; set; }

    public string NonceStr { get; set; }

    public string Signature { get; set; }
}
