namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class VerifiedBodyRebuiltTests
{
    private const string Id = "WXP303";
    private const string Headers = "var h = Request.Headers; ";

    [Theory]
    [InlineData("in place", "return client.VerifyEventSignature(h[\"Wechatpay-Timestamp\"], \"\", [|JsonSerializer.Serialize(notice)|], \"\", \"\") ? NoContent() : StatusCode(401);")]
    [InlineData("through a variable", "string json = JsonSerializer.Serialize(notice); bool valid = client.VerifyEventSignature(h[\"Wechatpay-Timestamp\"], \"\", [|json|], \"\", \"\"); return valid ? NoContent() : StatusCode(401);")]
    [InlineData("in the string to verify", "var json = JsonSerializer.Serialize(notice); var message = $\"{h[\"Wechatpay-Timestamp\"]}\\n{h[\"Wechatpay-Nonce\"]}\\n{json}\\n\"; return VerifyData(Encoding.UTF8.GetBytes([|message|])) ? NoContent() : StatusCode(401);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Action("[FromBody] WechatTenpayEvent notice", Headers + code), what);

    [Theory]
    [InlineData("the body as it came", "", "var body = await new StreamReader(Request.Body).ReadToEndAsync(); return client.VerifyEventSignature(h[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? NoContent() : StatusCode(401);")]
    [InlineData("serialized for a log", "", "var body = await new StreamReader(Request.Body).ReadToEndAsync(); Console.WriteLine(JsonSerializer.Serialize(h)); return client.VerifyEventSignature(h[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? NoContent() : StatusCode(401);")]
    [InlineData("rewound", "[FromBody] WechatTenpayEvent notice", "Request.Body.Position = 0; var body = await new StreamReader(Request.Body).ReadToEndAsync(); return client.VerifyEventSignature(h[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? NoContent() : StatusCode(401);")]
    public Task Ignores(string what, string parameter, string code) => Verify.Ignores(Action(parameter, Headers + code), what);

    [Fact]
    public Task CatchesABodyThatWasBoundBefore() => Verify.Catches(Id, Action(
        "[FromBody] WechatTenpayEvent notice",
        Headers + "var body = await new StreamReader([|Request.Body|]).ReadToEndAsync(); return client.VerifyEventSignature(h[\"Wechatpay-Timestamp\"], \"\", body, \"\", \"\") ? NoContent() : StatusCode(401);"));

    [Fact]
    public Task CatchesUnresolvedCode() => Verify.Unresolved("""
        public class WepayController : ControllerBase
        {
            [HttpPost("{mchid}")]
            public ActionResult<string> PaymentCallback(int mchid, CallBackStruct postData)
            {
                string postJson = Newtonsoft.Json.JsonConvert.SerializeObject(postData);
                var client = new WechatTenpayClient(options);
                return client.VerifyEventSignature(Request.Headers["Wechatpay-Timestamp"], nonce, {|WXP303:postJson|}, sign, serial) ? "" : StatusCode(401);
            }
        }
        """);

    private static string Action(string parameter, string code) => $$"""
        public class WeChatPayNotifyController : ControllerBase
        {
            [HttpPost("wechatpay/notify")]
            public async Task<IActionResult> Notify({{parameter}})
            {
                await Task.Yield();
                {{code}}
            }

            bool VerifyData(byte[] data) => data.Length > 0;
        }
        """;
}
