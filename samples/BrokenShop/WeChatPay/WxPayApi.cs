using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using YunwuTea.Settings;

namespace YunwuTea.WeChatPay;

public class WxPayApi(HttpService http)
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>V2: 统一下单</summary>
    public async Task<WxPayData> UnifiedOrderAsync(WxPayData order, string appId)
    {
        order.SetValue("appid", appId);
        order.SetValue("mch_id", WxPayConfig.MCHID);
        order.SetValue("nonce_str", Guid.NewGuid().ToString());
        order.SetValue("sign", order.MakeSign());

        return WxPayData.FromXml(await http.PostXmlAsync("https://api.mch.weixin.qq.com/pay/unifiedorder", order.ToXml()));
    }

    /// <summary>V3: 带签名的 POST</summary>
    public async Task<T> PostV3Async<T>(string url, object body)
    {
        var json = body as string ?? JsonSerializer.Serialize(body, Json);
        using var response = await http.PostJsonAsync(url, json, Authorization("POST", new Uri(url).PathAndQuery, json));
        var answer = await response.Content.ReadAsStringAsync();
        return JsonSerializer.Deserialize<T>(answer)!;
    }

    /// <summary>V3: SHA256withRSA, Base64</summary>
    public string SignV3(string message)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(WxPayConfig.PRIVATE_KEY);
        return Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(message), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    /// <summary>V3: 解密回调报文</summary>
    public string Decrypt(NoticeResource resource)
    {
        var sealedText = Convert.FromBase64String(resource.Ciphertext);
        var text = new byte[sealedText.Length - 16];
        using var gcm = new AesGcm(Encoding.UTF8.GetBytes(WxPayConfig.APIV3_KEY), 16);
        gcm.Decrypt(
            Encoding.UTF8.GetBytes(resource.Nonce), sealedText.AsSpan(..^16), sealedText.AsSpan(^16..), text, Encoding.UTF8.GetBytes(resource.AssociatedData));
        return Encoding.UTF8.GetString(text);
    }

    private string Authorization(string method, string path, string body)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonce = Guid.NewGuid().ToString("N");
        var signature = SignV3($"{method}\n{path}\n{timestamp}\n{nonce}\n{body}\n");
        return $"mchid=\"{WxPayConfig.MCHID}\",nonce_str=\"{nonce}\",signature=\"{signature}\",timestamp=\"{timestamp}\",serial_no=\"{WxPayConfig.SERIAL_NO}\"";
    }
}
