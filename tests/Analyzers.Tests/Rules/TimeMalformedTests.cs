namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class TimeMalformedTests
{
    private const string Id = "WXP109";

    public static TheoryData<string, string> Mistakes => new()
    {
        { "anonymous", Orders.Anonymous("time_expire", "DateTime.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|])") },
        { "offset", Orders.Anonymous("time_expire", "DateTimeOffset.Now.AddHours(2).ToString([|\"yyyy-MM-ddTHH:mm:ss\"|])") },
        { "dictionary of V2", Orders.Dictionary("time_expire", "DateTime.Now.AddHours(2).ToString([|\"yyyy-MM-dd HH:mm:ss\"|])") },
        { "SetValue", "data.SetValue(\"total_fee\", fen); data.SetValue(\"time_start\", DateTime.Now.ToString(\"yyyyMMdd[|hh|]mmss\"));" },
        { "hole", Orders.Dictionary("time_expire", "$\"{DateTime.Now.AddHours(2):yyyyMMdd[|hh|]mmss}\"") },
        { "hole with blanks", Orders.Dictionary("time_expire", "$\"{ DateTime.Now.AddHours(2) :yyyyMMdd[|hh|]mmss}\"") },
        { "hole of a raw string", Orders.Dictionary("time_expire", "$$\"\"\"{{DateTime.Now.AddHours(2):yyyyMMdd[|hh|]mmss}}\"\"\"") },
        { "string.Format", Orders.Dictionary("time_expire", "string.Format(\"{0:yyyyMMdd[|hh|]mmss}\", DateTime.Now.AddHours(2))") },
        { "no format", Orders.Anonymous("time_expire", "[|DateTimeOffset.Now.AddHours(2).ToString()|]") },
        { "letters", Orders.Anonymous("time_expire", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-[|DD|]THH:mm:sszzz\")") },
        { "letters behind an escape", Orders.Anonymous("time_expire", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy\\u002DMM-[|DD|]THH:mm:sszzz\")") },
        { "letters in a verbatim string", Orders.Anonymous("time_expire", "DateTimeOffset.Now.AddHours(2).ToString(@\"yyyy-MM-[|DD|]THH:mm:sszzz\")") },
        { "through a local", "var expires = DateTime.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|]);\n" + Orders.Anonymous("time_expire", "expires") },
        { "constant format", "const string Format = [|\"yyyyMMddHHmmss\"|];\n" + Orders.Anonymous("time_expire", "DateTime.Now.AddHours(2).ToString(Format)") },
        { "JSON", "var body = $$\"\"\"{ \"mchid\": \"{{Shop.MchId}}\", \"description\": \"Tea\", \"amount\": { \"total\": {{fen}} }, \"time_expire\": \"{{DateTimeOffset.Now.AddHours(2):[|yyyyMMddHHmmss|]}}\" }\"\"\";" },
        { "constant in XML", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><total_fee>{fen}</total_fee><time_expire>[|2026-05-06 17:08:09|]</time_expire></xml>\";" },
        { "Essensoft V3", "var model = new Essensoft.Paylink.WeChatPay.V3.Domain.WeChatPayTransactionsJsApiBodyModel { OutTradeNo = number, TimeExpire = DateTime.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|]) };" },
        { "Essensoft V2", "var model = new Essensoft.Paylink.WeChatPay.V2.Request.WeChatPayUnifiedOrderRequest { OutTradeNo = number, TimeExpire = DateTime.Now.AddHours(2).ToString([|\"yyyy-MM-dd HH:mm:ss\"|]) };" },
        { "literal Z", Orders.Anonymous("time_expire", "DateTime.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:ss[|Z|]\")") },
        { "unspecified kind", Orders.Anonymous("time_expire", "new DateTime(2026, 5, 6, 17, 8, 9).ToString(\"yyyy-MM-ddTHH:mm:ss[|K|]\")") },
        { "conditional", Orders.Anonymous("time_expire", "flag ? DateTime.Now.AddHours(2).ToString([|\"s\"|]) : null") },
    };

    public static TheoryData<string, string> Right => new()
    {
        { "SKIT", Orders.Model("ExpireTime", "DateTimeOffset.Now.AddHours(2)") },
        { "EasyAbp", "var model = new EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.Models.CreateOrderRequest { OutTradeNo = number, TimeExpire = DateTime.Now.AddHours(2) };" },
        { "object", Orders.Anonymous("time_expire", "DateTimeOffset.Now.AddHours(2)") },
        { "variable format", Orders.Anonymous("time_expire", "DateTime.Now.ToString(number)") },
        { "read from settings", Orders.Anonymous("time_expire", "number") },
        { "a record's time", "var row = new { out_trade_no = number, time_expire = DateTime.Now.ToString(\"yyyy-MM-dd HH:mm:ss\") };" },
        { "offset written by hand", Orders.Anonymous("time_expire", "DateTime.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:ss\") + \"+08:00\"") },
        { "template", "var body = \"{\\\"mchid\\\":\\\"1900000109\\\",\\\"description\\\":\\\"Tea\\\",\\\"amount\\\":{\\\"total\\\":\" + fen + \"},\\\"time_expire\\\":\\\"{expires}\\\"}\";" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public Task Catches(string shape, string code) => Verify.Catches(Id, code, shape);

    [Theory, MemberData(nameof(Right))]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task CatchesWithoutTypes() => Verify.Unresolved("class WxPayService { void Pay(WeChatPayTransactionsNativeBodyModel model, Order order) { model.OutTradeNo = order.No; model.TimeExpire = order.ExpiresAt.ToString([|\"yyyyMMddHHmmss\"|]); } }", Id);
}
