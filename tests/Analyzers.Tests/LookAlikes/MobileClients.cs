// Clients in MAUI, Xamarin and Unity: they hand over what the shop's server has signed, and leave it to the server whether it was paid.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Com.Tencent.MM.Opensdk.Modelpay
{
    public class PayReq
    {
        public string AppId { get; set; }

        public string PartnerId { get; set; }

        public string PrepayId { get; set; }

        public string PackageValue { get; set; }

        public string NonceStr { get; set; }

        public string TimeStamp { get; set; }

        public string Sign { get; set; }
    }
}

namespace YunShop.Mobile
{
    using Com.Tencent.MM.Opensdk.Modelpay;

    public interface IWechatApi
    {
        bool SendReq(PayReq request);
    }

    public class SignedPayment
    {
        [JsonPropertyName("appid")]
        public string AppId { get; set; }

        [JsonPropertyName("partnerid")]
        public string PartnerId { get; set; }

        [JsonPropertyName("prepayid")]
        public string PrepayId { get; set; }

        [JsonPropertyName("package")]
        public string Package { get; set; }

        [JsonPropertyName("noncestr")]
        public string NonceStr { get; set; }

        [JsonPropertyName("timestamp")]
        public string Timestamp { get; set; }

        [JsonPropertyName("sign")]
        public string Sign { get; set; }
    }

    public class WechatPayService
    {
        private readonly HttpClient http;
        private readonly IWechatApi api;

        public WechatPayService(HttpClient http, IWechatApi api)
        {
            this.http = http;
            this.api = api;
        }

        public async Task<bool> PayAsync(string orderNo)
        {
            var signed = await http.GetFromJsonAsync<SignedPayment>("api/orders/" + orderNo + "/pay");
            return api.SendReq(new PayReq
            {
                AppId = signed.AppId,
                PartnerId = signed.PartnerId,
                PrepayId = signed.PrepayId,
                PackageValue = signed.Package,
                NonceStr = signed.NonceStr,
                TimeStamp = signed.Timestamp,
                Sign = signed.Sign,
            });
        }

        // The server asks WeChat Pay; errCode 0 only means that the customer came back.
        public async Task<string> AfterReturnAsync(int errCode, string orderNo) =>
            errCode == 0 ? (await http.GetFromJsonAsync<Dictionary<string, string>>("api/orders/" + orderNo))["state"] : "open";
    }
}

namespace YunShop.UnityGame
{
    public class AndroidJavaObject
    {
        public AndroidJavaObject(string name) => Name = name;

        public string Name { get; }

        public void Set<T>(string field, T value) => Console.WriteLine(field + value);

        public T Call<T>(string method, params object[] arguments) => default;
    }

    public class WeChatPayBridge
    {
        public bool Pay(IReadOnlyDictionary<string, string> signed)
        {
            var request = new AndroidJavaObject("com.tencent.mm.opensdk.modelpay.PayReq");
            request.Set("appId", signed["appid"]);
            request.Set("partnerId", signed["partnerid"]);
            request.Set("prepayId", signed["prepayid"]);
            request.Set("packageValue", "Sign=WXPay");
            request.Set("nonceStr", signed["noncestr"]);
            request.Set("timeStamp", signed["timestamp"]);
            request.Set("sign", signed["sign"]);
            return new AndroidJavaObject("com.tencent.mm.opensdk.openapi.WXAPIFactory").Call<bool>("sendReq", request);
        }
    }
}
