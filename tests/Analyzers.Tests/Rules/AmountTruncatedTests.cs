namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AmountTruncatedTests
{
    private const string Id = "WXP101";

    [Theory]
    [InlineData("[|(int)(price * 100)|]")]
    [InlineData("[|(long)(price * 100)|]")]
    [InlineData("[|(int)(100 * price)|]")]
    [InlineData("[|(int)(price / 0.01)|]")]
    [InlineData("[|(int)((float)price * 100)|]")]
    [InlineData("[|(int)(19.9 * 100)|]")]
    [InlineData("([|(int)(price * 100)|]).ToString()")]
    [InlineData("$\"{[|(int)(price * 100)|]}\"")]
    [InlineData("checked([|(int)(price * 100)|])")]
    [InlineData("[|(int)Math.Floor(price * 100)|]")]
    [InlineData("[|(int)Math.Truncate(price * 100)|]")]
    [InlineData("[|Math.Floor(price * 100)|]")]
    [InlineData("[|Convert.ToInt32((price * 100).ToString())|]")]
    [InlineData("[|int.Parse((price * 100).ToString())|]")]
    [InlineData("[|Convert.ToInt32((money * 100).ToString())|]")]
    [InlineData("[|(int)price * 100|]")]
    [InlineData("[|(int)money * 100|]")]
    [InlineData("[|100 * (int)money|]")]
    [InlineData("[|Convert.ToInt32(money) * 100|]")]
    [InlineData("[|decimal.ToInt32(money) * 100|]")]
    [InlineData("{|info:int.Parse(number) * 100|}")]
    [InlineData("{|info:Convert.ToInt32(number) * 100|}")]
    [InlineData("flag ? [|(int)(price * 100)|] : fen")]
    public Task Catches(string amount) => Verify.Catches(Id, Orders.Keyed("total_fee", amount));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.Dictionary("total_fee", "[|(int)(price * 100)|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, Orders.Anonymous("amount", "new { total = [|(int)(price * 100)|], currency = \"CNY\" }"));

    [Fact]
    public Task CatchesInAModel() => Verify.Catches(Id, Orders.Model("Amount", "new() { Total = [|(int)(price * 100)|] }"));

    [Fact]
    public Task CatchesInJson() => Verify.Catches(Id, Orders.Json("[|(int)(price * 100)|]"));

    [Fact]
    public Task CatchesInARefund() => Verify.Catches(Id, "data.SetValue(\"out_refund_no\", number);\ndata.SetValue(\"refund_fee\", [|(int)(price * 100)|]);");

    [Fact]
    public Task CatchesThroughALocal() => Verify.Catches(Id, "double yuan = Shop.Price();\nvar cents = [|(int)(yuan * 100)|];\ndata.SetValue(\"total_fee\", cents);");

    [Fact]
    public Task CatchesWhereTypesAreMissing() => Verify.Unresolved("class Pay { void Fill(WxPayData data, double price) { data.SetValue(\"total_fee\", [|(int)(price * 100)|]); } }", Id);

    [Fact]
    public Task CatchesACastInFrontOfAPriceWhoseTypeIsMissing() =>
        Verify.Unresolved("class Pay { void Fill(WxPayData data, Goods goods) { data.SetValue(\"total_fee\", {|info:(int)goods.Price * 100|}); data.SetValue(\"refund_fee\", (int)goods.Count * 100); } }", Id);

    [Theory]
    [InlineData("(int)(money * 100)")]
    [InlineData("(int)(19.9m * 100)")]
    [InlineData("(int)Math.Round(price * 100)")]
    [InlineData("(int)Math.Round(price * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("decimal.ToInt32(Math.Round(money * 100m))")]
    [InlineData("Convert.ToInt32(price * 100)")]
    [InlineData("Convert.ToInt32(money * 100)")]
    [InlineData("(int)Math.Ceiling(price * 100)")]
    [InlineData("(int)fen * 100")]
    [InlineData("decimal.Round(money * 100)")]
    [InlineData("(int)decimal.Floor(money * 100)")]
    [InlineData("decimal.ToInt32(decimal.Round(money * 100, MidpointRounding.AwayFromZero))")]
    [InlineData("fen")]
    public Task Ignores(string amount) => Verify.Ignores(Orders.Keyed("total_fee", amount));

    [Fact]
    public Task IgnoresWhatIsNoAmount() => Verify.Ignores("data.SetValue(\"attach\", (int)(price * 100));\nvar shown = (int)(price * 100);");

    [Fact]
    public Task IgnoresWhereTheTypeIsMissing() => Verify.Unresolved("class Pay { void Fill(WxPayData data, Goods goods) { data.SetValue(\"total_fee\", (int)(goods.Price * 100)); } }");
}
