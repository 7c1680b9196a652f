namespace WeChatPayLint.CodeFixes.Tests.Notifications;

public sealed class FailureAnsweredAsSuccessTests
{
    private static readonly Repairs Repairs = new("WXP304");

    [Theory]
    [InlineData("return [|Ok(new { code = \"FAIL\", message = \"失败\" })|];", "return StatusCode(500, new { code = \"FAIL\", message = \"失败\" });")]
    [InlineData("return [|this.Ok(new { code = \"FAIL\" })|];", "return this.StatusCode(500, new { code = \"FAIL\" });")]
    [InlineData("return [|new JsonResult(new { code = \"FAIL\" })|];", "return new JsonResult(new { code = \"FAIL\" }) { StatusCode = 500 };")]
    [InlineData("return body.Length == 0 ? [|Ok(new { code = \"FAIL\" })|] : NoContent();", "return body.Length == 0 ? StatusCode(500, new { code = \"FAIL\" }) : NoContent();")]
    public Task AnswersWithStatus500(string before, string after) => Repairs.Safe(Handler.V3(before), Handler.V3(after));

    [Theory]
    [InlineData("return [|Results.Ok(new { code = \"FAIL\" })|];", "return Results.Json(new { code = \"FAIL\" }, statusCode: 500);")]
    [InlineData("return [|Results.Json(new { code = \"FAIL\" })|];", "return Results.Json(new { code = \"FAIL\" }, statusCode: 500);")]
    public Task AnswersAMinimalApiWithStatus500(string before, string after) => Repairs.Safe(Handler.V3(before, "IResult"), Handler.V3(after, "IResult"));

    [Theory]
    [InlineData("return [|Content(\"{\\\"code\\\":\\\"FAIL\\\"}\")|];")]
    [InlineData("return [|Ok(new { code = body.Length == 0 ? \"FAIL\" : \"SUCCESS\" })|];")]
    [InlineData("return [|StatusCode(200, new { code = \"FAIL\" })|];")]
    public Task LeavesWhatNothingCanStandFor(string code) => Repairs.None(Handler.V3(code));

    [Fact]
    public Task LeavesAHandlerThatReturnsNoOtherResult() => Repairs.None(Handler.V3("return [|Ok(new { code = \"FAIL\" })|];", "OkObjectResult"));
}
