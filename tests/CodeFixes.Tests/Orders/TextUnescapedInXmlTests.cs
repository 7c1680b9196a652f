namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class TextUnescapedInXmlTests
{
    private const string Usings = "using System.Security;\n" + Files.Usings;
    private static readonly Repairs Repairs = new("WXP132");

    [Theory]
    [InlineData("$\"<xml><mch_id>1</mch_id><body>{[|text|]}</body></xml>\"", "$\"<xml><mch_id>1</mch_id><body>{SecurityElement.Escape(text)}</body></xml>\"")]
    [InlineData("\"<xml><mch_id>1</mch_id><body>茶\" + [|text|] + \"</body></xml>\"", "\"<xml><mch_id>1</mch_id><body>茶\" + SecurityElement.Escape(text) + \"</body></xml>\"")]
    [InlineData("\"<xml><mch_id>1</mch_id><body>\" + ([|text ?? prepayId|]) + \"</body></xml>\"", "\"<xml><mch_id>1</mch_id><body>\" + SecurityElement.Escape(text ?? prepayId) + \"</body></xml>\"")]
    [InlineData("string.Format(\"<xml><mch_id>1</mch_id><body>{0}</body></xml>\", [|text.Trim()|])", "string.Format(\"<xml><mch_id>1</mch_id><body>{0}</body></xml>\", SecurityElement.Escape(text.Trim()))")]
    public Task Escapes(string before, string after) => Repairs.Reviewed(Files.Method($"var xml = {before};", Usings), Files.Method($"var xml = {after};", Usings));

    [Theory]
    [InlineData("{|warning:\"<![CDATA[\" + text + \"]]>\"|}", "text")]
    [InlineData("{|warning:$\"<![CDATA[{text}]]>\"|}", "text")]
    public Task GivesTheBareValue(string before, string after) => Repairs.Reviewed(Files.Method($"data.SetValue(\"detail\", {before});"), Files.Method($"data.SetValue(\"detail\", {after});"));

    [Theory]
    [InlineData("{|warning:\"<![CDATA[\" + text + \"，完]]>\"|}")]
    [InlineData("{|warning:\"<![CDATA[茶]]>\"|}")]
    public Task LeavesWhatHasMoreParts(string value) => Repairs.None(Files.Method($"data.SetValue(\"detail\", {value});"));
}
