namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class OrderResultUncheckedTests
{
    private const string Id = "WXP220";
    private const string Order = "var answer = WxPayApi.UnifiedOrder(data);\n";
    private const string SdkOrder = "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);\n";

    [Theory]
    [InlineData("demo", Order + "return [|answer.GetValue(\"code_url\")|].ToString();")]
    [InlineData("prepay_id", Order + "var id = [|answer.GetValue(\"prepay_id\")|].ToString();")]
    [InlineData("into a text", Order + "var package = \"prepay_id=\" + [|answer.GetValue(\"prepay_id\")|];")]
    [InlineData("SDK", SdkOrder + "return client.GenerateParametersForJsapiPayRequest(Shop.AppId, [|answer.PrepayId|]);")]
    [InlineData("SDK with ConfigureAwait", "var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order).ConfigureAwait(false);\nreturn [|answer.PrepayId|];")]
    [InlineData("log only", Order + "Log.Info(\"pay\", answer.ToXml());\nreturn [|answer.GetValue(\"code_url\")|];")]
    [InlineData("first of two reads", Order + "var a = [|answer.GetValue(\"code_url\")|];\nvar b = answer.GetValue(\"prepay_id\");")]
    [InlineData("address", "var answer = await http.PostAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/native\", null);\nvar json = JObject.Parse(await answer.Content.ReadAsStringAsync());\nreturn [|json[\"code_url\"]|].ToString();")]
    [InlineData("top-level statements", Order + "var id = [|answer.GetValue(\"prepay_id\")|].ToString();\nclass Nothing { }")]
    [InlineData("lambda", "Func<object> pay = () => { var answer = WxPayApi.UnifiedOrder(data); return [|answer.GetValue(\"code_url\")|]; };")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("status of V3", "v3/pay/transactions/native", "if (!reply.IsSuccessStatusCode) { throw new InvalidOperationException(text); } return JObject.Parse(text);")]
    [InlineData("status of V3 after the success", "v3/pay/transactions/native", "if (reply.IsSuccessStatusCode) { return JObject.Parse(text); } throw new InvalidOperationException(text);")]
    [InlineData("status of V3 in the other branch", "v3/pay/transactions/native", "if (reply.IsSuccessStatusCode) { return JObject.Parse(text); } else { throw new InvalidOperationException(text); }")]
    [InlineData("EnsureSuccessStatusCode", "v3/pay/transactions/native", "reply.EnsureSuccessStatusCode(); return JObject.Parse(text);")]
    [InlineData("result code of V2", "pay/unifiedorder", "if (!text.Contains(\"<result_code><![CDATA[SUCCESS]]></result_code>\")) { return null!; } var answer = JObject.Parse(text); if ((string)answer[\"result_code\"] != \"SUCCESS\") { throw new InvalidOperationException(text); } return answer;")]
    public Task IgnoresAnswersOfSendersThatThrow(string what, string path, string code) => Verify.Ignores(Sender(path, code, "answer[\"code_url\"]"), what);

    [Fact]
    public Task IgnoresSendersThatThrowWhereTypesAreMissing() => Verify.Unresolved("""
        class WeChatPayOrders
        {
            async Task<string> Place(Order order)
            {
                const string Url = "https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi";
                var body = Missing.Write(order);
                var answer = await Send<Placed>(Url, body);
                return answer.PrepayId;
            }

            async Task<T> Send<T>(string url, string body = null)
            {
                var reply = await new Missing(url).Send(body);
                if (reply.IsSuccessful)
                {
                    return Missing.Read<T>(reply.Content);
                }
                else
                {
                    throw new ArgumentException(reply.Content);
                }
            }
        }

        class Placed { public string PrepayId { get; set; } }
        """);

    [Theory]
    [InlineData("no test", "v3/pay/transactions/native", "return JObject.Parse(text);")]
    [InlineData("a test of the request", "v3/pay/transactions/native", "if (path.Length == 0) { throw new InvalidOperationException(path); } return JObject.Parse(text);")]
    [InlineData("a failure that is only logged", "v3/pay/transactions/native", "if (!reply.IsSuccessStatusCode) { Console.WriteLine(text); } return JObject.Parse(text);")]
    [InlineData("the status of V2, which is 200 for failed orders too", "pay/unifiedorder", "reply.EnsureSuccessStatusCode(); return JObject.Parse(text);")]
    public Task StillCatchesAnswersOfSendersThatDoNot(string what, string path, string code) => Verify.Catches(Id, Sender(path, code, "[|answer[\"code_url\"]|]"), what);

    [Theory]
    [InlineData("IsSet", Order + "if (!answer.IsSet(\"prepay_id\")) throw new WxPayException(\"x\");\nreturn answer.GetValue(\"prepay_id\");")]
    [InlineData("result_code", Order + "if (answer.GetValue(\"result_code\").ToString() != \"SUCCESS\") return null!;\nreturn answer.GetValue(\"prepay_id\");")]
    [InlineData("IsSuccessful", SdkOrder + "if (answer.IsSuccessful()) return answer.PrepayId;")]
    [InlineData("negated IsSuccessful", SdkOrder + "if (!answer.IsSuccessful()) throw new InvalidOperationException(answer.ErrorMessage);\nreturn answer.PrepayId;")]
    [InlineData("null test", SdkOrder + "return answer.PrepayId ?? throw new InvalidOperationException();")]
    [InlineData("empty test", SdkOrder + "if (string.IsNullOrEmpty(answer.PrepayId)) throw new InvalidOperationException();\nreturn answer.PrepayId;")]
    [InlineData("test of the local", SdkOrder + "var id = answer.PrepayId;\nif (id is null) throw new InvalidOperationException();\nreturn id;")]
    [InlineData("helper", Order + "Check(answer);\nreturn answer.GetValue(\"prepay_id\");\nvoid Check(WxPayData given) { throw null!; }")]
    [InlineData("EnsureSuccessStatusCode", "var answer = await http.PostAsync(\"https://api.mch.weixin.qq.com/v3/pay/transactions/native\", null);\nanswer.EnsureSuccessStatusCode();\nvar json = JObject.Parse(await answer.Content.ReadAsStringAsync());\nreturn json[\"code_url\"].ToString();")]
    [InlineData("conditional", SdkOrder + "return answer.IsSuccessful() ? answer.PrepayId : null!;")]
    [InlineData("returned whole", Order + "return answer;")]
    [InlineData("query", "var answer = WxPayApi.OrderQuery(data);\nreturn answer.GetValue(\"prepay_id\");")]
    [InlineData("parameter", "class Orders { object Of(WxPayData answer) => answer.GetValue(\"prepay_id\"); }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    private static string Sender(string path, string code, string read) =>
        "class WeChatPayOrders { async Task<object> Native() { var answer = await Send(\"https://api.mch.weixin.qq.com/" + path + "\"); return " + read + "; }\n"
        + "async Task<JObject> Send(string path) { var reply = await new HttpClient().PostAsync(path, null); var text = await reply.Content.ReadAsStringAsync(); " + code + " } }";
}
