using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace WeChatPayLint.Samples.Tests;

/// <summary>What WeChat Pay's servers do: sign and encrypt notifications, with keys that are made for the test run.</summary>
internal static class WeChatPay
{
    public const string ApiV3Key = "0123456789abcdefghijklmnopqrstuv";
    public const string ApiKey = "vutsrqponmlkjihgfedcba9876543210";
    public const string MchId = "1900000109";
    public const string PublicKeyId = "PUB_KEY_ID_0119000001092026010100000000000000";

    public static readonly RSA Key = RSA.Create(2048);

    /// <summary>A notification of V3: the resource under AES-256-GCM, the tag behind the text.</summary>
    public static string NoticeV3(string orderNumber, int fen, string eventType = "TRANSACTION.SUCCESS", string state = "SUCCESS", string key = ApiV3Key)
    {
        var resource = JsonSerializer.SerializeToUtf8Bytes(new { mchid = MchId, out_trade_no = orderNumber, trade_state = state, amount = new { total = fen, currency = "CNY" } });
        var (text, tag) = (new byte[resource.Length], new byte[16]);
        using var gcm = new AesGcm(Encoding.UTF8.GetBytes(key), tag.Length);
        gcm.Encrypt("noncenonce12"u8, resource, text, tag, "transaction"u8);
        return JsonSerializer.Serialize(new
        {
            id = Guid.NewGuid(),
            event_type = eventType,
            resource_type = "encrypt-resource",
            resource = new { algorithm = "AEAD_AES_256_GCM", ciphertext = Convert.ToBase64String([.. text, .. tag]), nonce = "noncenonce12", associated_data = "transaction" },
        });
    }

    /// <summary>The request with the headers that sign it.</summary>
    public static HttpRequestMessage Signed(string body, RSA key, DateTimeOffset? at = null)
    {
        var timestamp = (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds();
        var message = Encoding.UTF8.GetBytes($"{timestamp}\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\n{body}\n");
        var request = new HttpRequestMessage(HttpMethod.Post, "/wechatpay/notify/v3") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Wechatpay-Timestamp", $"{timestamp}");
        request.Headers.Add("Wechatpay-Nonce", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS");
        request.Headers.Add("Wechatpay-Serial", PublicKeyId);
        request.Headers.Add("Wechatpay-Signature", Convert.ToBase64String(key.SignData(message, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        return request;
    }

    /// <summary>A notification of V2; without a key it is forged.</summary>
    public static HttpRequestMessage NoticeV2(string orderNumber, int fen, string? key, string result = "SUCCESS")
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["mch_id"] = MchId, ["out_trade_no"] = orderNumber, ["result_code"] = result, ["return_code"] = "SUCCESS", ["total_fee"] = $"{fen}",
        };
        var text = string.Join('&', fields.Select(field => field.Key + "=" + field.Value)) + "&key=" + key;
        fields["sign"] = key is null ? new string('0', 32) : Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
        var xml = new XElement("xml", fields.Select(field => new XElement(field.Key, field.Value)));
        return new HttpRequestMessage(HttpMethod.Post, "/wechatpay/notify/v2") { Content = new StringContent(xml.ToString(), Encoding.UTF8, "text/xml") };
    }

    /// <summary>What V2 reads out of an answer: return_code right below xml, or nothing.</summary>
    public static string? ReturnCodeOf(string answer)
    {
        try
        {
            return XDocument.Parse(answer).Root is { Name.LocalName: "xml" } root ? (string?)root.Element("return_code") : null;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
