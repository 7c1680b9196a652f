// Tencent's old demo as it lives on in user source: no package, no reference, often renamed. Signatures only.
// Not marked as generated, because rules do look at it in real projects.
#nullable disable

using System;
using System.Collections.Generic;

namespace WxPayAPI
{
    public class WxPayException : Exception
    {
        public WxPayException(string msg) : base(msg) { }
    }

    public class WxPayConfig
    {
        public static string APPID => Environment.GetEnvironmentVariable("WXPAY_APPID");

        public static string MCHID => Environment.GetEnvironmentVariable("WXPAY_MCHID");

        public static string KEY => Environment.GetEnvironmentVariable("WXPAY_KEY");

        public static string APPSECRET => Environment.GetEnvironmentVariable("WXPAY_APPSECRET");

        public static string SSLCERT_PATH => Environment.GetEnvironmentVariable("WXPAY_CERT");

        public static string SSLCERT_PASSWORD => Environment.GetEnvironmentVariable("WXPAY_CERT_PASSWORD");

        public static string NOTIFY_URL => Environment.GetEnvironmentVariable("WXPAY_NOTIFY_URL");

        public static string IP => Environment.GetEnvironmentVariable("WXPAY_IP");
    }

    public class WxPayData
    {
        public const string SIGN_TYPE_MD5 = "MD5";
        public const string SIGN_TYPE_HMAC_SHA256 = "HMAC-SHA256";

        public void SetValue(string key, object value) => throw null;

        public object GetValue(string key) => throw null;

        public bool IsSet(string key) => throw null;

        public string ToXml() => throw null;

        public SortedDictionary<string, object> FromXml(string xml) => throw null;

        public string ToUrl() => throw null;

        public string ToJson() => throw null;

        public string MakeSign() => throw null;

        public string MakeSign(string signType) => throw null;

        public bool CheckSign() => throw null;

        public SortedDictionary<string, object> GetValues() => throw null;
    }

    public class WxPayApi
    {
        public static WxPayData UnifiedOrder(WxPayData inputObj, int timeOut = 6) => throw null;

        public static WxPayData OrderQuery(WxPayData inputObj, int timeOut = 6) => throw null;

        public static WxPayData CloseOrder(WxPayData inputObj, int timeOut = 6) => throw null;

        public static WxPayData Refund(WxPayData inputObj, int timeOut = 6) => throw null;

        public static WxPayData RefundQuery(WxPayData inputObj, int timeOut = 6) => throw null;

        public static WxPayData DownloadBill(WxPayData inputObj, int timeOut = 6) => throw null;

        public static string GenerateOutTradeNo() => throw null;

        public static string GenerateTimeStamp() => throw null;

        public static string GenerateNonceStr() => throw null;
    }

    public class Log
    {
        public static void Debug(string className, string content) => throw null;

        public static void Info(string className, string content) => throw null;

        public static void Error(string className, string content) => throw null;
    }
}
