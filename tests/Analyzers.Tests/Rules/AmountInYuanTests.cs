namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AmountInYuanTests
{
    private const string Id = "WXP102";

    [Theory]
    [InlineData("[|\"0.01\"|]")]
    [InlineData("[|0.01m|]")]
    [InlineData("[|19.9|]")]
    [InlineData("[|1990.00m|]")]
    [InlineData("[|money|]")]
    [InlineData("[|price|]")]
    [InlineData("[|money * 100|]")]
    [InlineData("[|(money * 100).ToString()|]")]
    [InlineData("[|(price * 100).ToString()|]")]
    [InlineData("[|money.ToString(\"F2\")|]")]
    [InlineData("[|money.ToString(\"0.00\")|]")]
    [InlineData("[|price.ToString(\"N2\")|]")]
    [InlineData("[|money.ToString(\"C\")|]")]
    [InlineData("[|$\"{money * 100}\"|]")]
    [InlineData("[|$\"{money:F2}\"|]")]
    [InlineData("[|string.Format(\"{0:0.00}\", money)|]")]
    [InlineData("[|money + \"\"|]")]
    [InlineData("[|Convert.ToString(money * 100)|]")]
    [InlineData("[|(money * 100).ToString(CultureInfo.InvariantCulture)|]")]
    [InlineData("[|Math.Round(money, 2)|]")]
    public Task Catches(string amount) => Verify.Catches(Id, Orders.Keyed("total_fee", amount));

    [Fact]
    public Task CatchesInADictionary() => Verify.Catches(Id, Orders.Dictionary("total_fee", "[|money.ToString(\"F2\")|]"));

    [Fact]
    public Task CatchesInAnAnonymousObject() => Verify.Catches(Id, Orders.Anonymous("amount", "new { total = [|money * 100|], currency = \"CNY\" }"));

    [Fact]
    public Task CatchesAShorthandMember() => Verify.Catches(Id, "decimal total = Shop.DecimalPrice();\nvar body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { [|total|] } };");

    [Fact]
    public Task CatchesInJson() => Verify.Catches(Id, Orders.Json("[|money|]"));

    [Fact]
    public Task CatchesInXml() => Verify.Catches(Id, "var body = $\"<xml><mch_id>{Shop.MchId}</mch_id><total_fee>{[|money|]}</total_fee></xml>\";");

    [Fact]
    public Task CatchesTheTextOfAConstant() => Verify.Catches(Id, "var body = \"<xml><mch_id>1900000109</mch_id><total_fee>[|0.01|]</total_fee></xml>\";");

    [Fact]
    public Task CatchesInAnOwnModel() => Verify.Catches(Id, "var body = new Body { mch_id = Shop.MchId, notify_url = Shop.NotifyUrl(), total_fee = [|money * 100|] };\nclass Body { public string mch_id { get; set; } public string notify_url { get; set; } public decimal total_fee { get; set; } }");

    [Fact]
    public Task CatchesALocalThatIsDeclaredAFractionWhereTheTypeOfItsValueIsMissing() =>
        Verify.Unresolved("class Pay { void Fill(WxPayData data, string text) { float fee;\nfee = Parsing.Fraction(text) * 100;\ndata.SetValue(\"total_fee\", [|fee.ToString()|]); } }", Id);

    [Fact]
    public Task IgnoresALocalThatIsDeclaredWithoutAFractionWhereTheTypeOfItsValueIsMissing() =>
        Verify.Unresolved("class Pay { void Fill(WxPayData data, string text) { int fee;\nfee = Parsing.Fraction(text) * 100;\nvar other = Parsing.Fraction(text) * 100;\ndata.SetValue(\"total_fee\", fee.ToString());\ndata.SetValue(\"refund_fee\", other.ToString()); } }");

    [Fact]
    public Task CatchesARefund() => Verify.Catches(Id, "var body = new { out_trade_no = number, out_refund_no = number, amount = new { refund = [|money|], total = [|price|], currency = \"CNY\" } };");

    [Theory]
    [InlineData("fen")]
    [InlineData("fen.ToString()")]
    [InlineData("(int)(money * 100)")]
    [InlineData("((int)(money * 100)).ToString()")]
    [InlineData("Math.Round(money * 100)")]
    [InlineData("(money * 100).ToString(\"0\")")]
    [InlineData("(money * 100).ToString(\"F0\")")]
    [InlineData("(money * 100).ToString(\"#\")")]
    [InlineData("Math.Round(money * 100).ToString()")]
    [InlineData("decimal.ToInt32(money * 100).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("$\"{money * 100:F0}\"")]
    [InlineData("number")]
    public Task Ignores(string amount) => Verify.Ignores(Orders.Keyed("total_fee", amount));

    [Theory]
    [InlineData("bill", "class WxBill { public string trade_state { get; set; } public decimal total_fee { get; set; } public string mch_id { get; set; } public static WxBill Read(string[] row) => new WxBill { mch_id = row[0], trade_state = row[1], total_fee = decimal.Parse(row[2]) }; }")]
    [InlineData("Alipay", "var map = new Dictionary<string, string> { [\"out_trade_no\"] = number, [\"total_amount\"] = money.ToString(\"F2\"), [\"subject\"] = \"Tea\", [\"product_code\"] = \"QUICK_WAP_WAY\" };")]
    [InlineData("page", "return new { total = money, currency = \"CNY\", description = \"Tea\" };")]
    [InlineData("own record", "var row = new Row { out_trade_no = number, total_fee = money };\nclass Row { public string out_trade_no { get; set; } public decimal total_fee { get; set; } }")]
    [InlineData("converter", "var body = new Body { mch_id = Shop.MchId, total_fee = money };\nclass FenConverter : System.Text.Json.Serialization.JsonConverter<decimal> { public override decimal Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => 0; public override void Write(Utf8JsonWriter w, decimal v, JsonSerializerOptions o) { } }\nclass Body { public string mch_id { get; set; } [System.Text.Json.Serialization.JsonConverter(typeof(FenConverter))] public decimal total_fee { get; set; } }")]
    public Task IgnoresWhatIsNoRequest(string what, string code) => Verify.Ignores(code, what);
}
