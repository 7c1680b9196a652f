// Notices answered rightly without a framework: V3 verifies, then decrypts, 204 or 500; V2 says FAIL with status 200.
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace YunShop.WeChatPay.Notices;

public abstract class NoticeListener
{
    protected abstract IReadOnlyDictionary<string, RSA> PlatformKeys { get; }

    protected abstract byte[] ApiV3Key { get; }

    public async Task HandleV3Async(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        if (!Verify(context.Request, body))
        {
            await AnswerAsync(context.Response, 401, "{\"code\":\"FAIL\",\"message\":\"验签失败\"}", "application/json");
            return;
        }

        using var notice = JsonDocument.Parse(body);
        using var resource = JsonDocument.Parse(Decrypt(notice.RootElement.GetProperty("resource")));
        var order = resource.RootElement;
        var paid = notice.RootElement.GetProperty("event_type").GetString() == "TRANSACTION.SUCCESS"
            && order.GetProperty("trade_state").GetString() == "SUCCESS"
            && MarkPaid(order.GetProperty("out_trade_no").GetString(), order.GetProperty("amount").GetProperty("total").GetInt32());
        if (paid)
        {
            context.Response.StatusCode = 204;
            context.Response.Close();
            return;
        }

        await AnswerAsync(context.Response, 500, "{\"code\":\"FAIL\",\"message\":\"失败\"}", "application/json");
    }

    public async Task HandleV2Async(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var xml = XDocument.Parse(await reader.ReadToEndAsync()).Root;
        if (!CheckSign(xml))
        {
            await AnswerAsync(context.Response, 200, "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[签名失败]]></return_msg></xml>", "text/xml");
            return;
        }

        if ((string)xml.Element("return_code") == "SUCCESS" && (string)xml.Element("result_code") == "SUCCESS")
        {
            MarkPaid((string)xml.Element("out_trade_no"), (int)xml.Element("total_fee"));
        }

        await AnswerAsync(context.Response, 200, "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>", "text/xml");
    }

    protected abstract bool MarkPaid(string orderNo, int fen);

    protected abstract bool CheckSign(XElement xml);

    private static async Task AnswerAsync(HttpListenerResponse response, int status, string body, string contentType)
    {
        response.StatusCode = status;
        response.ContentType = contentType;
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        response.Close();
    }

    private bool Verify(HttpListenerRequest request, string body)
    {
        var message = $"{request.Headers["Wechatpay-Timestamp"]}\n{request.Headers["Wechatpay-Nonce"]}\n{body}\n";
        var signature = Convert.FromBase64String(request.Headers["Wechatpay-Signature"] ?? "");
        return PlatformKeys.TryGetValue(request.Headers["Wechatpay-Serial"] ?? "", out var key)
            && key.VerifyData(Encoding.UTF8.GetBytes(message), signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private string Decrypt(JsonElement resource)
    {
        var all = Convert.FromBase64String(resource.GetProperty("ciphertext").GetString());
        var plain = new byte[all.Length - 16];
        using var gcm = new AesGcm(ApiV3Key, 16);
        var associated = resource.TryGetProperty("associated_data", out var data) ? Encoding.UTF8.GetBytes(data.GetString()) : Array.Empty<byte>();
        var nonce = Encoding.UTF8.GetBytes(resource.GetProperty("nonce").GetString());
        gcm.Decrypt(nonce, all.AsSpan(0, all.Length - 16), all.AsSpan(all.Length - 16), plain, associated);
        return Encoding.UTF8.GetString(plain);
    }
}
