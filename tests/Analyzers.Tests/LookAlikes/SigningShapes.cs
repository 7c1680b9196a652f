// Right signatures in the shapes that code has for them: lines and pairs, builders, handlers, other people's signatures with the same parts.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace YunShop.WeChatPay.Signing
{
    public class AppStart
    {
        public string Appid { get; set; }
        public string Partnerid { get; set; }
        public string Prepayid { get; set; }
        public string Package { get; set; }
        public string Noncestr { get; set; }
        public string Timestamp { get; set; }
        public string Sign { get; set; }
    }

    public class V3Signer(RSA rsa, string serialNo)
    {
        public AppStart StartInApp(string appId, string mchId, string prepayId)
        {
            var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
            var noncestr = Guid.NewGuid().ToString("N");
            var text = $"{appId}\n{timestamp}\n{noncestr}\n{prepayId}\n";
            return new AppStart { Appid = appId, Partnerid = mchId, Prepayid = prepayId, Package = "Sign=WXPay", Noncestr = noncestr, Timestamp = timestamp, Sign = Sign(text) };
        }

        public string Built(string appId, string timeStamp, string nonceStr, string package)
        {
            var builder = new StringBuilder(256);
            builder.Append(appId).Append('\n');
            builder.Append(timeStamp).Append('\n');
            builder.Append(nonceStr).Append('\n');
            builder.Append(package).Append('\n');
            return Sign(builder.ToString());
        }

        public string Joined(string appId, long seconds, string nonce, string prepayId)
        {
            string[] lines = [appId, seconds.ToString(), nonce, "prepay_id=" + prepayId];
            return Sign(string.Join("\n", lines) + "\n");
        }

        public string Mended(string appId, string timeStamp, string nonceStr, string package)
        {
            var builder = new StringBuilder();
            builder.AppendLine(appId).AppendLine(timeStamp).AppendLine(nonceStr).AppendLine(package);
            return Sign(builder.ToString().Replace("\r\n", "\n"));
        }

        public string Raw(string path, string timestamp, string nonce) => Sign(
            $"""
            GET
            {path}
            {timestamp}
            {nonce}


            """);

        public string Query(string mchId, string outTradeNo)
        {
            var (timestamp, nonce) = (DateTimeOffset.UtcNow.ToUnixTimeSeconds(), Guid.NewGuid().ToString("N"));
            var signature = Sign("GET\n/v3/pay/transactions/out-trade-no/" + outTradeNo + "?mchid=" + mchId + "\n" + timestamp + "\n" + nonce + "\n\n");
            return $"WECHATPAY2-SHA256-RSA2048 mchid=\"{mchId}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serialNo}\",signature=\"{signature}\"";
        }

        public string AsAgency(string spMchId, string subMchId, string nonce, long timestamp, object order)
        {
            var body = JsonSerializer.Serialize(new { sp_mchid = spMchId, sub_mchid = subMchId, order });
            var signature = Sign($"POST\n/v3/pay/partner/transactions/jsapi\n{timestamp}\n{nonce}\n{body}\n");
            return $"mchid=\"{spMchId}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serialNo}\",signature=\"{signature}\"";
        }

        public bool Verify(HttpResponseHeaders headers, string body, byte[] signature)
        {
            var timestamp = headers.GetValues("Wechatpay-Timestamp").First();
            var nonce = headers.GetValues("Wechatpay-Nonce").First();
            var message = timestamp + "\n" + nonce + "\n" + body + "\n";
            return rsa.VerifyData(Encoding.UTF8.GetBytes(message), signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }

        public async Task<HttpResponseMessage> SendAsync(HttpClient http, object model, long timestamp, string nonce)
        {
            var json = JsonSerializer.Serialize(model);
            var signature = Sign($"POST\n/v3/refund/domestic/refunds\n{timestamp}\n{nonce}\n{json}\n");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("WECHATPAY2-SHA256-RSA2048", signature);
            return await http.PostAsync("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds", new StringContent(json, Encoding.UTF8, "application/json"));
        }

        private string Sign(string message)
        {
            var bytes = Encoding.UTF8.GetBytes(message);
            return Convert.ToBase64String(rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        }
    }

    public class SigningHandler(RSA rsa) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var timestamp = DateTimeOffset.Now.ToUnixTimeSeconds();
            var nonce = Guid.NewGuid().ToString("N");
            var message = $"{request.Method}\n{request.RequestUri.PathAndQuery}\n{timestamp}\n{nonce}\n{body}\n";
            var signature = Convert.ToBase64String(rsa.SignData(Encoding.UTF8.GetBytes(message), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            request.Headers.TryAddWithoutValidation("Authorization", $"WECHATPAY2-SHA256-RSA2048 nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",signature=\"{signature}\"");
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>国密商户。</summary>
    public class NationalSigner(Func<byte[], byte[]> sm2)
    {
        public string Sign(string appId, string timeStamp, string nonceStr, string package) => Convert.ToHexString(Sm2Sign($"{appId}\n{timeStamp}\n{nonceStr}\n{package}\n"));

        private byte[] Sm2Sign(string text) => sm2(Encoding.UTF8.GetBytes(text));
    }

    public class V2Signer(string key)
    {
        public string Page(string appId, string nonceStr, string prepayId, string timeStamp) =>
            Md5($"appId={appId}&nonceStr={nonceStr}&package=prepay_id={prepayId}&signType=MD5&timeStamp={timeStamp}&key={key}");

        public string App(string appId, string mchId, string nonce, string prepayId, string timestamp) =>
            Md5("appid=" + appId + "&noncestr=" + nonce + "&package=Sign=WXPay&partnerid=" + mchId + "&prepayid=" + prepayId + "&timestamp=" + timestamp + "&key=" + key);

        public string Order(string appId, string mchId, string nonce, string body, string orderNo, string ip, int fen) => Md5(string.Format(
            "appid={0}&body={1}&mch_id={2}&nonce_str={3}&out_trade_no={4}&spbill_create_ip={5}&total_fee={6}&trade_type=APP&key={7}", appId, body, mchId, nonce, orderNo, ip, fen, key));

        public string Fields(IDictionary<string, string> fields)
        {
            var builder = new StringBuilder();
            foreach (var field in fields.Where(field => field.Key != "sign" && !string.IsNullOrEmpty(field.Value)).OrderBy(field => field.Key, StringComparer.Ordinal))
            {
                builder.Append(field.Key).Append('=').Append(field.Value).Append('&');
            }

            builder.Append("key=").Append(key);
            return Md5(builder.ToString());
        }

        private static string Md5(string text)
        {
            using var md5 = MD5.Create();
            return BitConverter.ToString(md5.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", "").ToUpper();
        }
    }
}

namespace YunShop.OpenApi
{
    /// <summary>自家开放平台的签名，与微信支付无关。</summary>
    public class OpenApiSigner(string secret)
    {
        public string Sign(string appId, string timestamp, string nonce, string method, string path, string body)
        {
            var text = string.Join("\n", appId, timestamp, nonce, method, path, body);
            return Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text))).ToLower();
        }

        public string Short(string appId, string timestamp, string nonce) => Convert.ToHexString(MD5.HashData(Encoding.ASCII.GetBytes($"{appId}\r\n{timestamp}\r\n{nonce}\r\n{secret}")));

        public string Request(string method, string url, string timestamp, string nonce) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{method}\n{url}\n{timestamp}\n{nonce}")));
    }
}
