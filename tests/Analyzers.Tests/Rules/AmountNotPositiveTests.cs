namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AmountNotPositiveTests
{
    private const string Id = "WXP103";

    [Theory]
    [InlineData("[|0|]")]
    [InlineData("[|-1|]")]
    [InlineData("[|\"0\"|]")]
    [InlineData("[|\"-5\"|]")]
    [InlineData("[|0m|]")]
    public Task Catches(string amount) => Verify.Catches(Id, Orders.Keyed("total_fee", amount));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.Dictionary("total_fee", "[|0|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, Orders.Anonymous("amount", "new { total = [|0|], currency = \"CNY\" }"));

    [Fact]
    public Task CatchesInAModel() => Verify.Catches(Id, Orders.Model("Amount", "new() { Total = [|0|] }"));

    [Fact]
    public Task CatchesARefundOfMoreThanTheOrder() => Verify.Catches(Id, "var body = new { out_trade_no = number, out_refund_no = number, amount = new { refund = [|200|], total = 100, currency = \"CNY\" } };");

    [Fact]
    public Task CatchesARefundOfMoreThanTheOrderInV2() => Verify.Catches(Id, "data.SetValue(\"out_refund_no\", number);\ndata.SetValue(\"total_fee\", 100);\ndata.SetValue(\"refund_fee\", [|200|]);");

    [Theory]
    [InlineData("overwritten", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = new() { Total = 0 } };\nrequest.Amount.Total = fen;")]
    [InlineData("variable", "data.SetValue(\"total_fee\", fen);")]
    [InlineData("not an amount", "data.SetValue(\"total_fee\", fen); data.SetValue(\"attach\", 0);")]
    [InlineData("refund of all", "data.SetValue(\"out_refund_no\", number); data.SetValue(\"total_fee\", 100); data.SetValue(\"refund_fee\", 100);")]
    [InlineData("page of results", "return new { total = 0, description = \"\", rows = new List<string>() };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
