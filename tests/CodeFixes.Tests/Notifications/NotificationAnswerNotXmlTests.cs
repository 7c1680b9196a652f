namespace WeChatPayLint.CodeFixes.Tests.Notifications;

public sealed class NotificationAnswerNotXmlTests
{
    private const string Xml = "\"<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>\"";

    private static readonly Repairs Repairs = new("WXP305");

    [Theory]
    [InlineData("return [|Ok(\"success\")|]; // 成功 🎉", "return Content(" + Xml + ", \"text/xml\"); // 成功 🎉")]
    [InlineData("return [|Content(\"SUCCESS\")|];", "return Content(" + Xml + ", \"text/xml\");")]
    [InlineData("return [|Json(new { return_code = \"SUCCESS\" })|];", "return Content(" + Xml + ", \"text/xml\");")]
    public Task AnswersWithXml(string before, string after) => Repairs.Safe(Handler.V2(before), Handler.V2(after));

    [Fact]
    public Task AnswersWithXmlAsText() => Repairs.Safe(Handler.V2("return [|\"success\"|];", "string"), Handler.V2("return " + Xml + ";", "string"));

    [Theory]
    [InlineData("var answer = \"success\";\nreturn [|Ok(answer == \"\" ? \"fail\" : \"success\")|];")]
    [InlineData("return [|Content(\"<xml><result>SUCCESS</result></xml>\", \"text/xml\")|];")]
    public Task LeavesWhatNothingCanStandFor(string code) => Repairs.None(Handler.V2(code));
}
