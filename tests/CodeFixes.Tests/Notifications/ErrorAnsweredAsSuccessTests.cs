namespace WeChatPayLint.CodeFixes.Tests.Notifications;

public sealed class ErrorAnsweredAsSuccessTests
{
    private const string Try = "try\n{\n    client.DeserializeEvent(body);\n}\n";

    private static readonly Repairs Repairs = new("WXP315");

    [Theory]
    [InlineData(Try + "catch (Exception e)\n{\n    Console.WriteLine(e);\n    return [|Ok(new { code = \"SUCCESS\" })|];\n}\n\nreturn NotFound();", Try + "catch (Exception e)\n{\n    Console.WriteLine(e);\n    return StatusCode(500);\n}\n\nreturn NotFound();")]
    [InlineData(Try + "catch (Exception e)\n{\n    // 记录 🧾\n    Console.WriteLine(e);\n}\n\nreturn [|NoContent()|];", Try + "catch (Exception e)\n{\n    // 记录 🧾\n    Console.WriteLine(e);\n    return StatusCode(500);\n}\n\nreturn NoContent();")]
    [InlineData(Try + "catch { }\nreturn [|NoContent()|];", Try + "catch { return StatusCode(500); }\nreturn NoContent();")]
    [InlineData(Try + "catch\n{\n}\n\nreturn [|Ok(new { code = \"SUCCESS\" })|];", Try + "catch\n{\n    return StatusCode(500);\n}\n\nreturn Ok(new { code = \"SUCCESS\" });")]
    public Task LetsTheErrorOut(string before, string after) => Repairs.Reviewed(Handler.V3(before), Handler.V3(after));

    [Fact]
    public Task RethrowsWhereTheAnswerIsText() => Repairs.Reviewed(
        Handler.V3(Try + "catch\n{\n    return [|\"{\\\"code\\\":\\\"SUCCESS\\\"}\"|];\n}\n\nreturn \"\";", "string"),
        Handler.V3(Try + "catch\n{\n    throw;\n}\n\nreturn \"\";", "string"));

    [Fact]
    public Task LeavesARefusedSignature() => Repairs.None(Handler.V3("if (client.VerifyEventSignature(\"\", \"\", body, \"\", \"\"))\n{\n    Console.WriteLine(body);\n}\n\nreturn [|NoContent()|];"));
}
