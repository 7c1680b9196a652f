namespace WeChatPayLint.CodeFixes.Tests.Notifications;

public sealed class SuccessTestWrongTests
{
    private static readonly Repairs Repairs = new("WXP313");

    [Theory]
    [InlineData("return client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body)).TradeState == [|\"PAID\"|] ? NoContent() : StatusCode(500);", "return client.DecryptEventResource<TransactionResource>(client.DeserializeEvent(body)).TradeState == \"SUCCESS\" ? NoContent() : StatusCode(500);")]
    [InlineData("return client.DeserializeEvent(body).EventType == [|\"TRANSACTION_SUCCESS\"|] ? NoContent() : StatusCode(500);", "return client.DeserializeEvent(body).EventType == \"TRANSACTION.SUCCESS\" ? NoContent() : StatusCode(500);")]
    public Task WritesTheConstant(string before, string after) => Repairs.Safe(Handler.V3(before), Handler.V3(after));

    [Fact]
    public Task LeavesAMissingTest() => Repairs.None(Handler.V2("if ({|info:notice.GetValue(\"return_code\").ToString() == \"SUCCESS\"|})\n{\n    UpdateOrder();\n}\n\nreturn NotFound();\nvoid UpdateOrder() { }"));
}
