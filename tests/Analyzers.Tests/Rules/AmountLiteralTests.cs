namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AmountLiteralTests
{
    private const string Id = "WXP135";

    [Theory]
    [InlineData("[|1|]")]
    [InlineData("[|\"1\"|]")]
    [InlineData("[|100|]")]
    [InlineData("[|1m|]")]
    public Task Catches(string amount) => Verify.Catches(Id, Orders.Keyed("total_fee", amount));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.Dictionary("total_fee", "[|1|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, Orders.Anonymous("amount", "new { total = [|1|], currency = \"CNY\" }"));

    [Fact]
    public Task CatchesInAModel() => Verify.Catches(Id, Orders.Model("Amount", "new() { Total = [|1|] }"));

    [Fact]
    public Task CatchesInXml() => Verify.Catches(Id, "var body = $\"<xml><mch_id>{Shop.MchId}</mch_id><total_fee>[|1|]</total_fee></xml>\";");

    [Theory]
    [InlineData("named constant", "const int Fee = 1;\ndata.SetValue(\"total_fee\", Fee);")]
    [InlineData("refund", "data.SetValue(\"out_refund_no\", number); data.SetValue(\"refund_fee\", 1);")]
    [InlineData("variable", "data.SetValue(\"total_fee\", fen);")]
    [InlineData("sum", "data.SetValue(\"total_fee\", fen * 100);")]
    [InlineData("answer", "data.SetValue(\"result_code\", \"SUCCESS\"); data.SetValue(\"total_fee\", 1);")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);

    [Fact]
    public Task IgnoresTests() => Verify.Source("namespace Xunit { class FactAttribute : Attribute { } }\nnamespace Tests { using Xunit; class PayTests { [Fact] public void Fills(WxPayData data) => data.SetValue(\"total_fee\", 1); } }".Replace("namespace Tests { using Xunit; ", "namespace Tests {\nusing Xunit;\n"));
}
