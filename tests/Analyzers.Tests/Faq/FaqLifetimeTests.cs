namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>How long what an order gives can be used.</summary>
public sealed class FaqLifetimeTests
{
    public static FaqCases Cases => new()
    {
        { "F020", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, [|TimeSpan.FromHours(24)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F020", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, TimeSpan.FromHours(2)); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F021", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, [|TimeSpan.FromMinutes(180)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F034", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, \"prepay_id=\" + answer.PrepayId, [|TimeSpan.FromHours(24)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F045", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, [|TimeSpan.FromHours(24)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F100", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, TimeSpan.FromMinutes(110)); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F153", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, [|TimeSpan.FromDays(7)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F154", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = WxPayApi.UnifiedOrder(data); if (answer.IsSet(\"prepay_id\")) cache.Set(number, answer.GetValue(\"prepay_id\"), [|TimeSpan.FromHours(24)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F154", "WXP601", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order); if (answer.IsSuccessful()) cache.Set(number, answer.PrepayId, [|TimeSpan.FromHours(24)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F155", "WXP603", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = WxPayApi.UnifiedOrder(data); if (answer.IsSet(\"code_url\")) cache.Set(number, answer.GetValue(\"code_url\"), [|TimeSpan.FromHours(24)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
        { "F156", "WXP602", "class Payments { async Task Keep(ICache cache, WxPayData data) { await Task.Yield(); var answer = WxPayApi.UnifiedOrder(data); if (answer.IsSet(\"mweb_url\")) cache.Set(number, answer.GetValue(\"mweb_url\"), [|TimeSpan.FromMinutes(30)|]); } }\nclass ICache { public void Set(string key, object value, TimeSpan time) { } }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
