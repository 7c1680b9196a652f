using WeChatPayLint.Analyzers.Tests.Notifications;

namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class ErrorAnsweredAsSuccessTests
{
    private const string Id = "WXP315";
    private const string Try = "try { if (client.DeserializeEvent(body).EventType == \"TRANSACTION.SUCCESS\") { Console.WriteLine(body); } } ";

    [Theory]
    [InlineData("in the catch", Try + "catch (Exception e) { Console.WriteLine(e); return [|Ok(new { code = \"SUCCESS\" })|]; } return NoContent();")]
    [InlineData("in the catch without a body", Try + "catch { return [|Ok()|]; } return NoContent();")]
    [InlineData("behind", Try + "catch { } return [|NoContent()|];")]
    [InlineData("behind, with a log", Try + "catch (Exception e) { Console.WriteLine(e); } return [|Ok(new { code = \"SUCCESS\" })|];")]
    [InlineData("behind an outer block", "if (body.Length > 0) { " + Try + "catch { } } Console.WriteLine(); return [|Content(\"{\\\"code\\\":\\\"SUCCESS\\\"}\")|];")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Handlers.V3(code), what);

    [Theory]
    [InlineData("rethrown", Try + "catch (Exception e) { Console.WriteLine(e); throw; } return NoContent();")]
    [InlineData("answered with 500", Try + "catch { return StatusCode(500); } return NoContent();")]
    [InlineData("one kind", Try + "catch (FormatException) { } return NoContent();")]
    [InlineData("filtered", Try + "catch (Exception e) when (e is FormatException) { } return NoContent();")]
    [InlineData("put aside", Try + "catch { SaveForRetry(body); } return NoContent();")]
    [InlineData("answer set", "var code = 204; " + Try + "catch { code = 500; } return StatusCode(code);")]
    [InlineData("decided behind", "var done = true; " + Try + "catch { done = false; } if (!done) { return StatusCode(500); } return NoContent();")]
    [InlineData("only a log is tried", "try { File.WriteAllText(\"log\", body); } catch { } return NoContent();")]
    [InlineData("left in the block", "try { client.DeserializeEvent(body); return NoContent(); } catch (Exception e) { Console.WriteLine(e); } return StatusCode(500);")]
    public Task Ignores(string what, string code) => Verify.Ignores(Handlers.V3(code, "void SaveForRetry(string body) { }"), what);

    [Theory]
    [InlineData("goes on when refused", "if (" + Handlers.Verified + ") { Console.WriteLine(body); } return [|NoContent()|];")]
    [InlineData("only logs the refusal", "var valid = " + Handlers.Verified + "; if (!valid) { Console.WriteLine(\"sign\"); } return [|Ok(new { code = \"SUCCESS\" })|];")]
    public Task CatchesRefusedSignatures(string what, string code) => Verify.Catches(Id, Handlers.Unverified(code), what);

    [Theory]
    [InlineData("refused", "var valid = " + Handlers.Verified + "; if (!valid) { return StatusCode(401); } return NoContent();")]
    [InlineData("else", "if (" + Handlers.Verified + ") { Console.WriteLine(); } else { return StatusCode(401); } return NoContent();")]
    [InlineData("success only inside", "if (" + Handlers.Verified + ") { return NoContent(); } return StatusCode(401);")]
    public Task IgnoresRefusedSignatures(string what, string code) => Verify.Ignores(Handlers.Unverified(code), what);

    [Theory]
    [InlineData("V2 answers success", "try { UpdateOrder(notice.GetValue(\"result_code\").ToString() == \"SUCCESS\"); } catch { } return [|Content(" + Handlers.Success + ", \"text/xml\")|];")]
    public Task CatchesV2(string what, string code) => Verify.Catches(Id, Handlers.V2(code, "void UpdateOrder(bool paid) { }"), what);

    [Fact]
    public Task IgnoresAnAnswerOfV2ThatIsNoSuccess() => Verify.Ignores(Handlers.V2("try { UpdateOrder(notice.GetValue(\"result_code\").ToString() == \"SUCCESS\"); } catch { return Content(\"fail\"); } return Content(" + Handlers.Success + ", \"text/xml\");", "void UpdateOrder(bool paid) { }"));
}
