namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class ExpiryOutOfRangeTests
{
    private const string Id = "WXP110";

    public static TheoryData<string, string> Mistakes => new()
    {
        { "SetValue", "data.SetValue(\"total_fee\", fen); data.SetValue(\"time_expire\", DateTime.Now.AddMinutes([|2|]).ToString(\"yyyyMMddHHmmss\"));" },
        { "SKIT V3", Orders.Model("ExpireTime", "DateTimeOffset.Now.AddMinutes({|info:1|})") },
        { "SKIT V2", "var model = new SKIT.FlurlHttpClient.Wechat.TenpayV2.Models.CreatePayUnifiedOrderRequest { TotalFee = fen, ExpireTime = DateTimeOffset.Now.AddMinutes([|3|]) };" },
        { "far", Orders.Model("ExpireTime", "DateTimeOffset.Now.AddDays([|365|])") },
        { "far, as a constant", "const int Days = 100;\n" + Orders.Model("ExpireTime", "DateTimeOffset.Now.AddDays([|Days|])") },
        { "span", Orders.Model("ExpireTime", "DateTimeOffset.UtcNow.Add([|TimeSpan.FromDays(100)|])") },
        { "sum", Orders.Model("ExpireTime", "DateTimeOffset.UtcNow + [|TimeSpan.FromDays(100)|]") },
        { "EasyAbp", "var model = new EasyAbp.Abp.WeChat.Pay.Services.BasicPayment.Models.CreateOrderRequest { OutTradeNo = number, TimeExpire = DateTime.Now.AddDays([|100|]) };" },
        { "Senparc", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, new Senparc.Weixin.TenPayV3.Entities.TenpayDateTime(DateTime.Now.AddDays([|100|])), null, Shop.NotifyUrl(), null, null);" },
        { "UTC", Orders.Dictionary("time_expire", "[|DateTime.UtcNow.AddMinutes(30)|].ToString(\"yyyyMMddHHmmss\")") },
        { "UTC in a hole", Orders.Dictionary("time_start", "$\"{[|DateTimeOffset.UtcNow|]:yyyyMMddHHmmss}\"") },
        { "UTC in a local", "var now = DateTime.UtcNow;\n" + Orders.Dictionary("time_expire", "[|now.AddMinutes(30)|].ToString(\"yyyyMMddHHmmss\")") },
        { "UTC marked as Beijing's", Orders.Anonymous("time_expire", "[|DateTime.UtcNow.AddMinutes(30)|].ToString(\"yyyy-MM-ddTHH:mm:ss+08:00\")") },
    };

    public static TheoryData<string, string> Right => new()
    {
        { "half an hour", "data.SetValue(\"total_fee\", fen); data.SetValue(\"time_expire\", DateTime.Now.AddMinutes(30).ToString(\"yyyyMMddHHmmss\"));" },
        { "setting", Orders.Model("ExpireTime", "DateTimeOffset.Now.AddMinutes(fen)") },
        { "settable setting", "var model = new CreatePayTransactionNativeRequest { MerchantId = Shop.MchId, ExpireTime = DateTimeOffset.Now.AddMinutes(Setting.Minutes) };\nstatic class Setting { public static int Minutes { get; set; } = 1; public static void Change() => Minutes = 30; }" },
        { "Beijing", Orders.Dictionary("time_expire", "DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).AddMinutes(30).ToString(\"yyyyMMddHHmmss\")") },
        { "UTC of an SDK", "var model = new SKIT.FlurlHttpClient.Wechat.TenpayV2.Models.CreatePayUnifiedOrderRequest { TotalFee = fen, ExpireTime = DateTimeOffset.UtcNow.AddMinutes(30) };" },
        { "another expiry", "var cache = new { key = number, time_expire = DateTime.UtcNow.AddMinutes(1).ToString(\"yyyyMMddHHmmss\") };" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public Task Catches(string shape, string code) => Verify.Catches(Id, code, shape);

    [Theory, MemberData(nameof(Right))]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task CatchesWithoutTypes() => Verify.Unresolved("class WxPayService { void Pay(WxPayData data) { data.SetValue(\"total_fee\", 1990 + data.Count); data.SetValue(\"time_expire\", DateTime.Now.AddMinutes([|2|]).ToString(\"yyyyMMddHHmmss\")); } }", Id);
}
