namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class CurrencyWrongTests
{
    private static readonly Repairs Repairs = new("WXP128");

    [Theory]
    [InlineData("""data.SetValue("fee_type", [|"RMB"|] /* 人民币 🧋 */); data.SetValue("total_fee", fen);""", """data.SetValue("fee_type", "CNY" /* 人民币 🧋 */); data.SetValue("total_fee", fen);""")]
    [InlineData("""var order = new { mchid = text, out_trade_no = text, amount = new { total = fen, currency = [|@"rmb"|] } };""", """var order = new { mchid = text, out_trade_no = text, amount = new { total = fen, currency = @"CNY" } };""")]
    [InlineData("""const string Currency = [|"cny"|]; data.SetValue("fee_type", Currency); data.SetValue("total_fee", fen);""", """const string Currency = "CNY"; data.SetValue("fee_type", Currency); data.SetValue("total_fee", fen);""")]
    [InlineData("""var order = "{\"mchid\":\"1\",\"description\":\"奶茶\",\"out_trade_no\":\"12345678\",\"amount\":{\"currency\":\"[|RMB|]\"}}";""", """var order = "{\"mchid\":\"1\",\"description\":\"奶茶\",\"out_trade_no\":\"12345678\",\"amount\":{\"currency\":\"CNY\"}}";""")]
    public Task WritesTheYuansCode(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("""var path = "/v3/pay/transactions/native"; var order = new { mchid = text, description = text, out_trade_no = text, amount = new { total = fen, currency = [|"USD"|] } };""")]
    public Task LeavesOtherCurrencies(string code) => Repairs.None(Files.Method(code));
}
