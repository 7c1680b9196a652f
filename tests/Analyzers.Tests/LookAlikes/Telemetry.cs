// Devices, queues and chat robots: milliseconds, numbers and a nonce are right there.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace YunShop.Iot;

public class DeviceMessages
{
    public string Report(string deviceId, double temperature) => JsonSerializer.Serialize(new
    {
        deviceId,
        timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
        nonce = Guid.NewGuid().ToString(),
        total = temperature,
        type = "report",
    });

    public JObject Heartbeat(string deviceId) => new()
    {
        { "device_info", deviceId },
        { "timeStamp", (DateTime.Now - new DateTime(1970, 1, 1)).TotalMilliseconds },
        { "nonce_str", "0" },
        { "sign", deviceId.GetHashCode() },
    };

    /// <summary>钉钉机器人加签：毫秒。</summary>
    public string DingTalk(string webhook, string secret)
    {
        var timestamp = DateTimeOffset.Now.ToUnixTimeMilliseconds();
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        var sign = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(timestamp + "\n" + secret)));
        return webhook + "&timestamp=" + timestamp + "&sign=" + Uri.EscapeDataString(sign);
    }

    /// <summary>开放接口网关的请求头。</summary>
    public Dictionary<string, string> Gateway(string appKey) => new()
    {
        ["appId"] = appKey,
        ["timestamp"] = DateTime.UtcNow.Ticks.ToString(),
        ["nonce"] = DateTime.Now.ToString("fffffff"),
        ["signType"] = "SHA1",
        ["signature"] = "",
    };
}
