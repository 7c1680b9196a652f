namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class RefundNumberMalformedTests
{
    private const string Id = "WXP402";

    public static TheoryData<string, string> Mistakes => new()
    {
        { "SetValue", "data.SetValue(\"refund_fee\", fen); data.SetValue(\"out_refund_no\", [|\"R#1\"|]);" },
        { "anonymous", "var body = new { out_trade_no = number, out_refund_no = \"[|退|]\" + number, amount = new { refund = fen, total = fen, currency = \"CNY\" } };" },
        { "SKIT", "var refund = new CreateRefundDomesticRefundRequest { OutTradeNumber = number, OutRefundNumber = [|\"R 1\"|] };" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public Task Catches(string shape, string code) => Verify.Catches(Id, code, shape);

    [Theory]
    [InlineData("at sign", "data.SetValue(\"refund_fee\", fen); data.SetValue(\"out_refund_no\", \"R@1\");")]
    [InlineData("another gateway", "var map = new Dictionary<string, string> { [\"app_id\"] = number, [\"out_trade_no\"] = number, [\"out_refund_no\"] = \"R#1\" };")]
    public Task Ignores(string what, string code) => Verify.Ignores(code, what);
}
