using static WeChatPayLint.Analyzers.Tests.Rules.Orders;

namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>Starting the payment.</summary>
public sealed class FaqInvocationTests
{
    public static FaqCases Cases => new()
    {
        { "F004", "WXP208", "class Page { string ToSign(string appId, string nonce, string prepayId, string seconds, string key) => $\"appId={appId}&nonceStr={nonce}&package=prepay_id={prepayId}&signType=MD5&[|timestamp|]={seconds}&key={key}\"; }" },
        { "F018", "WXP201", "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nif (!answer.IsSuccessful()) throw new InvalidOperationException();\nreturn new { appId = Shop.AppId, timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = [|answer.PrepayId|], signType = \"RSA\", paySign = Shop.RsaSign() };" },
        { "F032", "WXP201", Invoke(package: "[|\"wx201410272009395522657a690389285100\"|]") },
        { "F033", "WXP201", Invoke(package: "[|\"\"|]") },
        { "F033", "WXP220", "var answer = WxPayApi.UnifiedOrder(data);\nvar package = \"prepay_id=\" + [|answer.GetValue(\"prepay_id\")|];" },
        { "F035", "WXP209", "var request = new { appid = \"wx8888888888888888\", mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } };\nreturn new { appId = [|\"wx9999999999999999\"|], timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + Shop.PrepayId(), signType = \"RSA\", paySign = Shop.RsaSign() };" },
        { "F037", "WXP220", "data.SetValue(\"total_fee\", fen);\nvar answer = WxPayApi.UnifiedOrder(data);\nreturn [|answer.GetValue(\"prepay_id\")|];" },
        { "F038", "WXP220", "data.SetValue(\"out_trade_no\", number);\nvar answer = WxPayApi.UnifiedOrder(data);\nreturn [|answer.GetValue(\"prepay_id\")|];" },
        { "F039", "WXP220", "order.OutTradeNumber = number;\nvar answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nreturn [|answer.PrepayId|];" },
        { "F044", "WXP209", "var request = new { appid = \"wx8888888888888888\", mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } };\nreturn new { appId = \"wx8888888888888888\", timeStamp = Shop.Seconds(), nonceStr = Shop.Nonce(), package = \"prepay_id=\" + Shop.PrepayId(), signType = \"RSA\", paySign = Shop.RsaSign() };" },
        { "F045", "WXP201", Invoke(package: "[|\"prepayid=\" + number|]") },
        { "F045", "WXP202", "return new { appid = Shop.AppId, partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = [|\"prepay_id=\" + Shop.PrepayId()|], noncestr = Shop.Nonce(), timestamp = Shop.Seconds(), sign = number };" },
        { "F048", "WXP206", Invoke(timeStamp: "[|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|]") },
        { "F085", "WXP209", "var request = new { appid = \"wx8888888888888888\", mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } };\nreturn new { appid = [|\"wx9999999999999999\"|], partnerid = Shop.MchId, prepayid = Shop.PrepayId(), package = \"Sign=WXPay\", noncestr = Shop.Nonce(), timestamp = Shop.Seconds(), sign = number };" },
        { "F094", "WXP203", Invoke(signType: "[|\"MD5\"|]") },
        { "F094", "WXP211", "using System.Security.Cryptography;\nclass Starter { string PaySign(string appId, string timeStamp, string nonceStr, string prepayId) => Convert.ToHexString([|MD5.HashData(Encoding.UTF8.GetBytes($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\"))|]); }" },
        { "F108", "WXP203", Invoke(signType: "[|\"HMAC-SHA256\"|]") },
        { "F117", "WXP205", Invoke(timeStamp: "((long)([|DateTime.Now - new DateTime(1970, 1, 1)|]).TotalSeconds).ToString()") },
        { "F118", "WXP204", Invoke(timeStamp: "[|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|].ToString()") },
        { "F125", "WXP216", "class Agency { string Authorization(string subMchId, string nonce, string timestamp, string serial, string signature) => $\"mchid=\\\"{[|subMchId|]}\\\",nonce_str=\\\"{nonce}\\\",timestamp=\\\"{timestamp}\\\",serial_no=\\\"{serial}\\\",signature=\\\"{signature}\\\"\"; }" },
        { "F161", "WXP201", Invoke(package: "[|data.GetValue(\"prepay_id\").ToString()|]") },
        { "F161", "WXP201", Invoke(package: "\"prepay_id=\" + data.GetValue(\"prepay_id\")") },
        { "F162", "WXP201", Invoke(package: "[|\"prepay_id=\"|]") },
        { "F165", "WXP220", "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\nreturn client.GenerateParametersForJsapiPayRequest(Shop.AppId, [|answer.PrepayId|]);" },
        { "F178", "WXP210", "class WeChatPayNotices { string ToVerify(string timestamp, string nonce, string body) => $\"{timestamp}[|\\r\\n|]{nonce}\\r\\n{body}\\r\\n\"; }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
