using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class NotificationNotComparedTests
{
    private const string Id = "WXP308";
    private const string Payment = "var payment = client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body)); if (payment.TradeState != \"SUCCESS\") { return StatusCode(500); } ";

    [Theory]
    [InlineData("no amount", "if (!order.IsPaid) { [|order.IsPaid = true|]; } return NoContent();")]
    [InlineData("no look at the state", "if (payment.Amount.Total == order.Fen) { [|order.IsPaid = true|]; } return NoContent();")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(Payment + code), what);

    [Theory]
    [InlineData("both", "if (!order.IsPaid && payment.Amount.Total == order.Fen) { order.IsPaid = true; } return NoContent();")]
    [InlineData("amount handed on", "MarkPaid(payment.OutTradeNumber, payment.Amount.Total); return NoContent();")]
    [InlineData("nothing changed", "Console.WriteLine(payment.OutTradeNumber); return NoContent();")]
    [InlineData("handed on", "Console.WriteLine(payment); return NoContent();")]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V3(Payment + code, "void MarkPaid(string number, int fen) { if (!order.IsPaid) { order.IsPaid = true; } }"), what);

    [Theory]
    [InlineData("left before", "if (order.Serial != \"\") { return NoContent(); } if (payment.Amount.Total == order.Fen) { order.IsPaid = true; } return NoContent();")]
    [InlineData("around the change", "if (string.IsNullOrEmpty(order.Serial)) { order.Serial = payment.TransactionId; if (payment.Amount.Total == order.Fen) { order.IsPaid = true; } } return NoContent();")]
    public Task IgnoresWhatOnlyAProcessedOrderHas(string what, string code) => Verify.Ignores(Handlers.V3(Payment + code), what);

    [Theory]
    [InlineData("no order", "if (order is null) { return StatusCode(500); } if (payment.Amount.Total == order.Fen) { [|order.IsPaid = true|]; } return NoContent();")]
    [InlineData("behind the change", "if (payment.Amount.Total == order.Fen) { [|order.IsPaid = true|]; } if (order.Serial != \"\") { return StatusCode(500); } return NoContent();")]
    [InlineData("a test that changes nothing", "if (order.Serial != \"\") { Console.WriteLine(order.Serial); } if (payment.Amount.Total == order.Fen) { [|order.IsPaid = true|]; } return NoContent();")]
    public Task StillCatchesOtherTests(string what, string code) => Verify.Catches(Id, Handlers.V3(Payment + code), what);
}
