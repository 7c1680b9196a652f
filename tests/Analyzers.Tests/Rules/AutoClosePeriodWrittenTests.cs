namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AutoClosePeriodWrittenTests
{
    private const string Id = "WXP604";

    [Theory]
    [InlineData("span", "if (DateTime.Now - placed > TimeSpan.FromDays([|7|])) WxPayApi.CloseOrder(data);")]
    [InlineData("date", "if (placed.AddDays([|14|]) < DateTime.Now) await client.ExecuteClosePayTransactionAsync(new ClosePayTransactionRequest());")]
    [InlineData("constant", "const int Days = 15;\nif (placed < DateTime.Now.AddDays([|-Days|])) await http.PostAsync($\"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{number}/close\", null);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Method(code), what);

    [Theory]
    [InlineData("minutes", "if (placed < DateTime.Now.AddMinutes(-15)) WxPayApi.CloseOrder(data);")]
    [InlineData("another period", "if (placed < DateTime.Now.AddDays(-3)) WxPayApi.CloseOrder(data);")]
    [InlineData("nothing closed", "if (placed < DateTime.Now.AddDays(-7)) Console.WriteLine(\"close order\");")]
    public Task Ignores(string what, string code) => Verify.Source(Method(code) + "\n// " + what, Id);

    private static string Method(string statements) => "// wxpay\nclass Cleaner { async Task Clean(DateTime placed) { await Task.Yield();\n" + statements + "\n} }";
}
