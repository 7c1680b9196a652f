// V3 with nothing but HttpClient: the text that is signed is the text that is sent, headers are set, the answer is verified.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace YunShop.WeChatPay.Raw;

public class RawV3Client
{
    private readonly HttpClient http;
    private readonly RSA privateKey;
    private readonly IReadOnlyDictionary<string, RSA> platformKeys;
    private readonly string serialNo;
    private readonly string appId;
    private readonly string mchId;
    private readonly string notifyUrl;

    public RawV3Client(HttpClient http, RSA privateKey, IReadOnlyDictionary<string, RSA> platformKeys, string serialNo, string appId, string mchId, string notifyUrl)
    {
        this.http = http;
        this.privateKey = privateKey;
        this.platformKeys = platformKeys;
        this.serialNo = serialNo;
        this.appId = appId;
        this.mchId = mchId;
        this.notifyUrl = notifyUrl;
        http.BaseAddress = new Uri("https://api.mch.weixin.qq.com");
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("yunshop/2.3");
    }

    public async Task<object> JsapiAsync(string orderNo, string title, int fen, string openId)
    {
        var expires = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).AddMinutes(30).ToString("yyyy-MM-ddTHH:mm:sszzz");
        var body = $$"""
            {
              "appid": "{{appId}}",
              "mchid": "{{mchId}}",
              "description": {{JsonSerializer.Serialize(title)}},
              "out_trade_no": "{{orderNo}}",
              "time_expire": "{{expires}}",
              "notify_url": "{{notifyUrl}}",
              "amount": { "total": {{fen}}, "currency": "CNY" },
              "payer": { "openid": "{{openId}}" }
            }
            """;
        using var answer = JsonDocument.Parse(await SendAsync(HttpMethod.Post, "/v3/pay/transactions/jsapi", body));
        if (!answer.RootElement.TryGetProperty("prepay_id", out var prepayId))
        {
            throw new InvalidOperationException("微信没有返回 prepay_id");
        }

        return Start(prepayId.GetString());
    }

    public async Task<string> NativeAsync(string orderNo, string title, int fen)
    {
        var body = "{\"appid\":\"" + appId + "\",\"mchid\":\"" + mchId + "\",\"description\":" + JsonSerializer.Serialize(title)
            + ",\"out_trade_no\":\"" + orderNo + "\",\"notify_url\":\"" + notifyUrl + "\",\"amount\":{\"total\":" + fen + ",\"currency\":\"CNY\"}}";
        using var answer = JsonDocument.Parse(await SendAsync(HttpMethod.Post, "/v3/pay/transactions/native", body));
        return answer.RootElement.TryGetProperty("code_url", out var codeUrl) ? codeUrl.GetString() : null;
    }

    public Task<string> QueryAsync(string orderNo) => SendAsync(HttpMethod.Get, $"/v3/pay/transactions/out-trade-no/{orderNo}?mchid={mchId}", "");

    public Task CloseAsync(string orderNo) => SendAsync(HttpMethod.Post, $"/v3/pay/transactions/out-trade-no/{orderNo}/close", $$"""{"mchid":"{{mchId}}"}""");

    private object Start(string prepayId)
    {
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceStr = Guid.NewGuid().ToString("N");
        var package = $"prepay_id={prepayId}";
        var paySign = Sign($"{appId}\n{timeStamp}\n{nonceStr}\n{package}\n");
        return new { appId, timeStamp, nonceStr, package, signType = "RSA", paySign };
    }

    private async Task<string> SendAsync(HttpMethod method, string path, string body)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var nonce = Guid.NewGuid().ToString("N");
        var signature = Sign($"{method}\n{path}\n{timestamp}\n{nonce}\n{body}\n");
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "WECHATPAY2-SHA256-RSA2048",
            $"mchid=\"{mchId}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serialNo}\",signature=\"{signature}\"");
        if (body.Length > 0)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.EnsureSuccessStatusCode();
        Verify(response.Headers, text);
        return text;
    }

    private void Verify(HttpResponseHeaders headers, string body)
    {
        string Header(string name) => string.Join("", headers.GetValues(name));
        var message = $"{Header("Wechatpay-Timestamp")}\n{Header("Wechatpay-Nonce")}\n{body}\n";
        var signature = Convert.FromBase64String(Header("Wechatpay-Signature"));
        var ok = platformKeys.TryGetValue(Header("Wechatpay-Serial"), out var key)
            && key.VerifyData(Encoding.UTF8.GetBytes(message), signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (!ok)
        {
            throw new CryptographicException("微信支付应答验签失败");
        }
    }

    private string Sign(string message) =>
        Convert.ToBase64String(privateKey.SignData(Encoding.UTF8.GetBytes(message), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
}
