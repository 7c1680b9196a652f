namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class RefundOfNoOrderTests
{
    private const string Id = "WXP401";

    [Theory]
    [InlineData("anonymous object", "var refund = new { [|out_refund_no|] = number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };\nvar json = JsonSerializer.Serialize(refund);")]
    [InlineData("dictionary", "var refund = new Dictionary<string, object> { [[|\"out_refund_no\"|]] = number, [\"mch_id\"] = Shop.MchId, [\"refund_fee\"] = fen };\nvar json = JsonSerializer.Serialize(refund);")]
    [InlineData("JSON", "var refund = $$\"\"\"{ \"[|out_refund_no|]\": \"{{number}}\", \"amount\": { \"refund\": {{fen}}, \"total\": {{fen}}, \"currency\": \"CNY\" } }\"\"\";\nvar content = new StringContent(refund);")]
    [InlineData("both", "var refund = new { {|info:out_trade_no|} = \"T\" + number, transaction_id = \"4200001\" + number, out_refund_no = number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };\nvar json = JsonSerializer.Serialize(refund);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("own number", "var refund = new { out_trade_no = number, out_refund_no = number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };")]
    [InlineData("transaction_id", "var refund = new { transaction_id = number, out_refund_no = number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };")]
    [InlineData("one of both", "if (flag) data.SetValue(\"transaction_id\", number); else data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"out_refund_no\", number);")]
    [InlineData("both in variables", "var transaction = Shop.Nonce();\nvar refund = new { out_trade_no = number, transaction_id = transaction, out_refund_no = number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };")]
    [InlineData("completed elsewhere", "data.SetValue(\"out_refund_no\", number);\ndata.SetValue(\"refund_fee\", fen);")]
    [InlineData("query of a refund", "var query = new { mchid = Shop.MchId, out_refund_no = number };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}

public sealed class RefundRetriedAnewTests
{
    private const string Id = "WXP403";
    private const string Refund = "new { out_trade_no = number, out_refund_no = {0}, amount = new { refund = fen, total = fen, currency = \"CNY\" } };";

    [Theory]
    [InlineData("counted", "for (var retry = 0; retry < 3; retry++)\n{\n    var refund = {0}\n}", "[|Guid.NewGuid().ToString(\"N\")|]")]
    [InlineData("local of the loop", "var attempts = 0;\nwhile (attempts++ < 3)\n{\n    var no = [|\"R\" + DateTime.Now.Ticks|];\n    var refund = {0}\n}", "no")]
    [InlineData("until it succeeds", "var done = false;\nvar attempt = 0;\nwhile (!done)\n{\n    attempt++;\n    var refund = {0}\n    done = attempt > 3;\n}", "[|\"R\" + DateTime.Now.ToString(\"yyyyMMddHHmmssfff\")|]")]
    [InlineData("policy", "WithRetry(() => { var refund = {0} });\nvoid WithRetry(Action action) { throw null!; }", "[|Guid.NewGuid().ToString(\"N\")|]")]
    public Task Catches(string what, string code, string value) => Verify.Catches(Id, code.Replace("{0}", Refund.Replace("{0}", value)), what);

    [Theory]
    [InlineData("before the loop", "var no = Guid.NewGuid().ToString(\"N\");\nfor (var retry = 0; retry < 3; retry++)\n{\n    var refund = {0}\n}", "no")]
    [InlineData("several refunds", "foreach (var order in new[] { 1, 2 })\n{\n    var refund = {0}\n}", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("several refunds by index", "for (var i = 0; i < 2; i++)\n{\n    var refund = {0}\n}", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("endless worker", "while (true)\n{\n    var job = Shop.Nonce();\n    var refund = {0}\n}", "Guid.NewGuid().ToString(\"N\")")]
    [InlineData("number of the job", "for (var retry = 0; retry < 3; retry++)\n{\n    var refund = {0}\n}", "\"R\" + number")]
    [InlineData("no loop", "var refund = {0}", "Guid.NewGuid().ToString(\"N\")")]
    public Task Ignores(string what, string code, string value) => Verify.Ignores(code.Replace("{0}", Refund.Replace("{0}", value)), what);
}

public sealed class RefundWithoutCurrencyTests
{
    private const string Id = "WXP404";

    [Theory]
    [InlineData("without currency", "var refund = new { out_trade_no = number, out_refund_no = number, amount = new { [|refund|] = fen, total = fen } };\nvar json = JsonSerializer.Serialize(refund);")]
    [InlineData("JSON without currency", "var refund = $$\"\"\"{ \"out_trade_no\": \"T20260101\", \"out_refund_no\": \"{{number}}\", \"amount\": { \"[|refund|]\": {{fen}}, \"total\": {{fen}} } }\"\"\";\nvar content = new StringContent(refund);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, code, what);

    [Theory]
    [InlineData("given", "var refund = new { out_trade_no = number, out_refund_no = number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };")]
    [InlineData("V2", "var refund = new { mch_id = Shop.MchId, out_trade_no = number, out_refund_no = number, refund_fee = fen, total_fee = fen };")]
    [InlineData("SDK that writes the currency", "var refund = new CreateRefundDomesticRefundRequest { OutTradeNumber = number, OutRefundNumber = number, Amount = new CreateRefundDomesticRefundRequest.Types.Amount { Refund = fen, Total = fen } };")]
    [InlineData("amount from elsewhere", "var refund = new { out_trade_no = number, out_refund_no = number, amount = Amount() };\nobject Amount() { throw null!; }")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
