using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using YunwuTea.Settings;

namespace YunwuTea.WeChatPay;

public class WxPayApi(HttpService http, WxPayConfig config)
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>V2: 统一下单</summary>
    public async Task<WxPayData> UnifiedOrderAsync(WxPayData order, string appId)
    {
        order.SetValue("appid", appId);
        order.SetValue("mch_id", config.MchId);
        order.SetValue("nonce_str", Guid.NewGuid().ToString("N"));
        order.SetValue("sign", order.MakeSign(config.Key));

        var answer = WxPayData.FromXml(await http.PostXmlAsync("https://api.mch.weixin.qq.com/pay/unifiedorder", order.ToXml()));
        if (answer.GetValue("return_code") != "SUCCESS" || answer.GetValue("result_code") != "SUCCESS" || !answer.CheckSign(config.Key))
        {
            throw new InvalidOperationException($"下单失败: {answer.GetValue("return_msg")} {answer.GetValue("err_code_des")}");
        }

        return answer;
    }

    /// <summary>V3: 带签名的 POST</summary>
    public async Task<T> PostV3Async<T>(string url, object body)
    {
        var json = JsonSerializer.Serialize(body, Json);
        using var response = await http.PostJsonAsync(url, json, Authorization("POST", new Uri(url).PathAndQuery, json));
        var answer = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode || !VerifySignature(name => response.Headers.TryGetValues(name, out var values) ? values.First() : null, answer))
        {
            throw new InvalidOperationException($"微信支付 {(int)response.StatusCode}: {answer}");
        }

        return JsonSerializer.Deserialize<T>(answer)!;
    }

    /// <summary>V3: 验签, over the answer's or the notice's body as it was received</summary>
    public bool VerifySignature(Func<string, string?> header, string body)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var signature = new byte[512];
        if (header("Wechatpay-Serial") != config.PublicKeyId
            || !long.TryParse(header("Wechatpay-Timestamp"), out var timestamp) || timestamp < now - 300 || timestamp > now + 300
            || !Convert.TryFromBase64String(header("Wechatpay-Signature") ?? "", signature, out var length))
        {
            return false;
        }

        using var rsa = RSA.Create();
        rsa.ImportFromPem(config.PublicKey);
        var message = Encoding.UTF8.GetBytes($"{timestamp}\n{header("Wechatpay-Nonce")}\n{body}\n");
        return rsa.VerifyData(message, signature.AsSpan(0, length), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>V3: SHA256withRSA, Base64</summary>
    public string SignV3(string message)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(config.PrivateKey);
        return Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(message), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    /// <summary>V3: 解密回调报文</summary>
    public string Decrypt(NoticeResource resource)
    {
        var sealedText = Convert.FromBase64String(resource.Ciphertext);
        var text = new byte[sealedText.Length - 16];
        using var gcm = new AesGcm(Encoding.UTF8.GetBytes(config.ApiV3Key), 16);
        gcm.Decrypt(
            Encoding.UTF8.GetBytes(resource.Nonce), sealedText.AsSpan(..^16), sealedText.AsSpan(^16..), text, Encoding.UTF8.GetBytes(resource.AssociatedData));
        return Encoding.UTF8.GetString(text);
    }

    private string Authorization(string method, string path, string body)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonce = Guid.NewGuid().ToString("N");
        var signature = SignV3($"{method}\n{path}\n{timestamp}\n{nonce}\n{body}\n");
        return $"mchid=\"{config.MchId}\",nonce_str=\"{nonce}\",signature=\"{signature}\",timestamp=\"{timestamp}\",serial_no=\"{config.SerialNumber}\"";
    }
}
