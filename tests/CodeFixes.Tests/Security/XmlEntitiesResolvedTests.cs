namespace WeChatPayLint.CodeFixes.Tests.Security;

public sealed class XmlEntitiesResolvedTests
{
    private static readonly Repairs Repairs = new("WXP504");

    [Theory]
    [InlineData("document.XmlResolver = [|new System.Xml.XmlUrlResolver()|]; // 🧋", "document.XmlResolver = null; // 🧋")]
    [InlineData("var settings = new System.Xml.XmlReaderSettings { DtdProcessing = [|System.Xml.DtdProcessing.Parse|] };", "var settings = new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit };")]
    public Task LeavesEntitiesAlone(string before, string after) => Repairs.Safe(Class(before), Class(after));

    private static string Class(string statement) => $$"""
        class WxPayNotification
        {
            void Parse(System.Xml.XmlDocument document)
            {
                {{statement}}
            }
        }

        """;
}
