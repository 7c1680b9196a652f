using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SuccessTestWrongTests
{
    private const string Id = "WXP313";
    private const string Payment = "var notice = client.DeserializeEvent(body); var payment = client.DecryptEventResource<TransactionResource>(notice); ";
    private const string Update = "void UpdateOrder(WxPayData paid) { }";
    private const string Rest = " ? NoContent() : StatusCode(500);";

    [Theory]
    [InlineData("member", "return payment.TradeState == [|\"PAID\"|]" + Rest)]
    [InlineData("not equal", "return payment.TradeState != [|\"SUCCESSED\"|]" + Rest)]
    [InlineData("the other way round", "return [|\"TRADE_SUCCESS\"|] == payment.TradeState" + Rest)]
    [InlineData("Equals", "return [|\"success\"|].Equals(payment.TradeState)" + Rest)]
    [InlineData("string.Equals", "return string.Equals(payment.TradeState, [|\"success\"|], StringComparison.Ordinal)" + Rest)]
    [InlineData("variable", "var tradeState = payment.TradeState; return tradeState == [|\"SUCCEED\"|]" + Rest)]
    [InlineData("event", "return notice.EventType == [|\"TRANSACTION_SUCCESS\"|]" + Rest)]
    [InlineData("document", "var json = JsonNode.Parse(body)!; return json[\"trade_state\"]!.ToString() == [|\"PAID\"|]" + Rest)]
    [InlineData("nothing tested", "if (!order.IsPaid && payment.Amount.Total == order.Fen) { {|info:order.IsPaid = true|}; } return NoContent();")]
    [InlineData("PAYERROR", "if (payment.TradeState == {|info:\"PAYERROR\"|}) { return NoContent(); } return payment.TradeState == \"SUCCESS\"" + Rest)]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(Payment + code), what);

    [Theory]
    [InlineData("right", "return payment.TradeState == \"SUCCESS\"" + Rest)]
    [InlineData("event", "if (notice.EventType == \"TRANSACTION.SUCCESS\") { Console.WriteLine(payment.OutTradeNumber); } return NoContent();")]
    [InlineData("another state", "return payment.TradeState == \"REFUND\"" + Rest)]
    [InlineData("ignores case", "return string.Equals(payment.TradeState, \"success\", StringComparison.OrdinalIgnoreCase)" + Rest)]
    [InlineData("lowered", "return payment.TradeState.ToLower() == \"success\"" + Rest)]
    [InlineData("lowered before", "var tradeState = payment.TradeState.ToLowerInvariant(); return tradeState == \"success\"" + Rest)]
    [InlineData("state of the shop's order", "var status = order.ToString(); return status == \"PAID\"" + Rest)]
    [InlineData("nothing changed", "Console.WriteLine(payment.OutTradeNumber); return NoContent();")]
    [InlineData("PAYERROR in a log", "Console.WriteLine(\"PAYERROR\"); return payment.TradeState == \"SUCCESS\"" + Rest)]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V3(Payment + code), what);

    [Fact]
    public Task CatchesReturnCodeAlone() => Verify.Catches(Id, Handlers.V2("if ({|info:notice.GetValue(\"return_code\").ToString() == \"SUCCESS\"|}) { UpdateOrder(notice); } return Content(" + Handlers.Success + ", \"text/xml\");", Update));

    [Theory]
    [InlineData("both", "if (notice.GetValue(\"return_code\").ToString() == \"SUCCESS\" && notice.GetValue(\"result_code\").ToString() == \"SUCCESS\") { UpdateOrder(notice); }")]
    [InlineData("no order changed", "if (notice.GetValue(\"return_code\").ToString() == \"SUCCESS\") { Console.WriteLine(); }")]
    public Task IgnoresV2(string what, string code) => Verify.Ignores(Handlers.V2(code + " return Content(" + Handlers.Success + ", \"text/xml\");", Update), what);
}
