// V2 without any package: a sorted dictionary, MD5 over key=value pairs, XML through XElement.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace YunShop.WeChatPay.ByHand;

public class HandWrittenV2
{
    private readonly HttpClient http;
    private readonly IReadOnlyDictionary<string, string> settings;

    public HandWrittenV2(HttpClient http, IReadOnlyDictionary<string, string> settings)
    {
        this.http = http;
        this.settings = settings;
    }

    public async Task<IDictionary<string, string>> JsApiAsync(string orderNo, string body, int fen, string openId, string ip)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            { "appid", settings["appid"] },
            { "mch_id", settings["mch_id"] },
            { "nonce_str", Guid.NewGuid().ToString("N") },
            { "body", body },
            { "out_trade_no", orderNo },
            { "total_fee", fen.ToString() },
            { "spbill_create_ip", ip },
            { "notify_url", settings["notify_url"] },
            { "trade_type", "JSAPI" },
            { "openid", openId },
        };
        parameters.Add("sign", Sign(parameters));
        var answer = await PostAsync("https://api.mch.weixin.qq.com/pay/unifiedorder", parameters);
        if (answer["return_code"] != "SUCCESS" || answer["result_code"] != "SUCCESS")
        {
            throw new InvalidOperationException(answer["return_msg"]);
        }

        var start = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["appId"] = settings["appid"],
            ["timeStamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(),
            ["nonceStr"] = Guid.NewGuid().ToString("N"),
            ["package"] = "prepay_id=" + answer["prepay_id"],
            ["signType"] = "MD5",
        };
        start["paySign"] = Sign(start);
        return start;
    }

    public async Task<bool> IsPaidAsync(string orderNo)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal);
        parameters["appid"] = settings["appid"];
        parameters["mch_id"] = settings["mch_id"];
        parameters["out_trade_no"] = orderNo;
        parameters["nonce_str"] = Guid.NewGuid().ToString("N");
        parameters["sign"] = Sign(parameters);
        var answer = await PostAsync("https://api.mch.weixin.qq.com/pay/orderquery", parameters);
        return answer["return_code"] == "SUCCESS" && answer["result_code"] == "SUCCESS" && answer["trade_state"] == "SUCCESS";
    }

    private string Sign(IDictionary<string, string> parameters)
    {
        var source = string.Join("&", parameters.Where(pair => pair.Key != "sign" && !string.IsNullOrEmpty(pair.Value)).Select(pair => pair.Key + "=" + pair.Value));
        return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(source + "&key=" + settings["key"])));
    }

    private async Task<Dictionary<string, string>> PostAsync(string url, IDictionary<string, string> parameters)
    {
        var xml = new XElement("xml", parameters.Select(pair => new XElement(pair.Key, new XCData(pair.Value))));
        var response = await http.PostAsync(url, new StringContent(xml.ToString(), Encoding.UTF8, "text/xml"));
        response.EnsureSuccessStatusCode();
        return XDocument.Parse(await response.Content.ReadAsStringAsync()).Root.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
    }
}
