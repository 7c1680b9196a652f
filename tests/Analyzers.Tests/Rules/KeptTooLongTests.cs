namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class KeptTooLongTests
{
    // Caches and cookies as the frameworks have them, without their packages.
    private const string Stores = """

        class IMemoryCache { public void Set(object key, object value, TimeSpan time) { } public void Set(object key, object value, DateTimeOffset until) { } public void Set(object key, object value, MemoryCacheEntryOptions options) { } public Task<T> GetOrCreateAsync<T>(object key, Func<MemoryCacheEntryOptions, Task<T>> make) => throw null!; }
        class MemoryCacheEntryOptions { public TimeSpan? AbsoluteExpirationRelativeToNow { get; set; } public TimeSpan? SlidingExpiration { get; set; } public DateTimeOffset? AbsoluteExpiration { get; set; } public MemoryCacheEntryOptions SetAbsoluteExpiration(TimeSpan time) => this; }
        class IDatabase { public Task<bool> StringSetAsync(string key, object value, TimeSpan? expiry = null) => throw null!; }
        class HttpCookie(string name, string value) { public DateTime Expires { get; set; } public string Name => name + value; }
        class CookieOptions { public TimeSpan? MaxAge { get; set; } public DateTimeOffset? Expires { get; set; } }
        class Cookies { public void Append(string key, string value, CookieOptions options) { } }
        class WebCache { public void Insert(string key, object value, object dependencies, DateTime until, TimeSpan sliding) { } }
        static class Stored { public static readonly TimeSpan Day = TimeSpan.FromDays(1); public static IMemoryCache cache = new(); public static IDatabase redis = new(); public static Cookies cookies = new(); public static WebCache web = new(); public static CreatePayTransactionJsapiResponse answer = new(); }
        """;

    private const string Usings = "using static Stored;\n";

    [Theory]
    [InlineData("memory cache", "cache.Set(number, answer.PrepayId, [|TimeSpan.FromHours(24)|]);")]
    [InlineData("point in time", "cache.Set(number, answer.PrepayId, [|DateTimeOffset.Now.AddDays(1)|]);")]
    [InlineData("options in place", "cache.Set(number, answer.PrepayId, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = [|TimeSpan.FromHours(3)|] });")]
    [InlineData("options in a chain", "cache.Set(number, answer.PrepayId, new MemoryCacheEntryOptions().SetAbsoluteExpiration([|TimeSpan.FromHours(3)|]));")]
    [InlineData("options in a local", "var options = new MemoryCacheEntryOptions();\noptions.AbsoluteExpirationRelativeToNow = [|new TimeSpan(3, 0, 0)|];\ncache.Set(number, answer.PrepayId, options);")]
    [InlineData("factory", "var id = await cache.GetOrCreateAsync(number, async entry =>\n{\n    entry.AbsoluteExpirationRelativeToNow = [|TimeSpan.FromDays(7)|];\n    await Task.Yield();\n    return answer.PrepayId;\n});")]
    [InlineData("Redis", "await redis.StringSetAsync(\"prepay:\" + number, answer.PrepayId, [|TimeSpan.FromMinutes(121)|]);")]
    [InlineData("Redis by name", "await redis.StringSetAsync(\"prepay:\" + number, answer.PrepayId, expiry: [|TimeSpan.FromDays(1)|]);")]
    [InlineData("cookie", "var cookie = new HttpCookie(\"prepay\", answer.PrepayId) { Expires = [|DateTime.Now.AddDays(1)|] };")]
    [InlineData("cookie of ASP.NET Core", "cookies.Append(\"prepay\", answer.PrepayId, new CookieOptions { MaxAge = [|TimeSpan.FromDays(1)|] });")]
    [InlineData("web cache", "web.Insert(\"prepay\", answer.PrepayId, null!, [|DateTime.Now.AddHours(12)|], TimeSpan.Zero);")]
    [InlineData("local", "var prepayId = answer.PrepayId;\ncache.Set(number, prepayId, [|TimeSpan.FromHours(24)|]);")]
    [InlineData("package", "cache.Set(number, \"prepay_id=\" + answer.PrepayId, [|TimeSpan.FromHours(24)|]);")]
    [InlineData("named time", "cache.Set(number, answer.PrepayId, [|Day|]);")]
    [InlineData("demo", "var given = WxPayApi.UnifiedOrder(data);\nif (given.IsSet(\"prepay_id\")) cache.Set(number, given.GetValue(\"prepay_id\"), [|TimeSpan.FromHours(24)|]);")]
    public Task CatchesPrepayIds(string what, string code) => Verify.Catches("WXP601", Usings + Verify.InMethod(code) + Stores, what);

    [Theory]
    [InlineData("V2", "WXP602", "var given = WxPayApi.UnifiedOrder(data);\nif (given.IsSet(\"mweb_url\")) cache.Set(number, given.GetValue(\"mweb_url\"), [|TimeSpan.FromMinutes(30)|]);")]
    [InlineData("link with a return page", "WXP602", "var given = WxPayApi.UnifiedOrder(data);\nif (given.IsSet(\"mweb_url\")) cache.Set(number, given.GetValue(\"mweb_url\") + \"&redirect_url=\" + number, [|TimeSpan.FromHours(1)|]);")]
    [InlineData("V3", "WXP602", "// wxpay\nvar given = await client.ExecuteCreatePayTransactionH5Async(new CreatePayTransactionH5Request());\nif (given.IsSuccessful()) cache.Set(number, given.H5Url, [|TimeSpan.FromHours(2)|]);")]
    [InlineData("QR code of V2", "WXP603", "var given = WxPayApi.UnifiedOrder(data);\nif (given.IsSet(\"code_url\")) cache.Set(number, given.GetValue(\"code_url\"), [|TimeSpan.FromDays(1)|]);")]
    [InlineData("QR code of V3", "WXP603", "// wxpay\nvar given = await client.ExecuteCreatePayTransactionNativeAsync(new CreatePayTransactionNativeRequest());\nif (given.IsSuccessful()) await redis.StringSetAsync(number, given.QrcodeUrl, [|TimeSpan.FromDays(1)|]);")]
    public Task CatchesLinksAndCodes(string what, string rule, string code) => Verify.Catches(rule, Usings + Verify.InMethod(code) + Stores, what);

    [Theory]
    [InlineData("within two hours", "cache.Set(number, answer.PrepayId, TimeSpan.FromMinutes(120));")]
    [InlineData("the order's number", "cache.Set(\"order:\" + answer.PrepayId, number, TimeSpan.FromDays(30));")]
    [InlineData("computed time", "cache.Set(number, answer.PrepayId, TimeSpan.FromMinutes(fen));")]
    [InlineData("time that came from elsewhere", "cache.Set(number, answer.PrepayId, Until());\nDateTimeOffset Until() { throw null!; }")]
    [InlineData("link within five minutes", "var given = WxPayApi.UnifiedOrder(data);\nif (given.IsSet(\"mweb_url\")) cache.Set(number, given.GetValue(\"mweb_url\"), TimeSpan.FromMinutes(5));")]
    [InlineData("link of another page", "var h5Url = Shop.Nonce();\ncache.Set(number, h5Url, TimeSpan.FromDays(1));")]
    [InlineData("code of a mini program", "var qrCodeUrl = Shop.Nonce();\ncache.Set(number, qrCodeUrl, TimeSpan.FromDays(1));")]
    [InlineData("the answer's number in a cookie", "cookies.Append(\"order\", number, new CookieOptions { MaxAge = TimeSpan.FromDays(1) });")]
    [InlineData("until tomorrow's start", "cache.Set(number, answer.PrepayId, new MemoryCacheEntryOptions { AbsoluteExpiration = Until() });\nDateTimeOffset Until() { throw null!; }")]
    public Task Ignores(string what, string code) => Verify.Ignores(Usings + Verify.InMethod(code) + Stores, what);
}
