namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class TextUnescapedInXmlTests
{
    private const string Id = "WXP132";
    private const string Title = "var title = Console.ReadLine();\n";

    [Theory]
    [InlineData("interpolation", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{[|title|]}</body></xml>\";")]
    [InlineData("verbatim", "var xml = $@\"<xml>\n  <mch_id>{Shop.MchId}</mch_id>\n  <attach>{[|title|]}</attach>\n</xml>\";")]
    [InlineData("raw", "var xml = $\"\"\"\n    <xml>\n      <mch_id>{Shop.MchId}</mch_id>\n      <detail>{[|title|]}</detail>\n    </xml>\n    \"\"\";")]
    [InlineData("concatenation", "var xml = \"<xml><mch_id>\" + Shop.MchId + \"</mch_id><body>\" + [|title|] + \"</body></xml>\";")]
    [InlineData("format", "var xml = string.Format(\"<xml><mch_id>{0}</mch_id><body>{1}</body></xml>\", Shop.MchId, [|title|]);")]
    [InlineData("beside CDATA", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><attach><![CDATA[{title}]]></attach><body>Tea {[|title|]}</body></xml>\";")]
    [InlineData("put together before", "var whole = \"Tea \" + title;\nvar xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{[|whole|]}</body></xml>\";")]
    [InlineData("constant", "const string Name = \"Tea & Cake\";\nvar xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{[|Name|]}</body></xml>\";")]
    [InlineData("refund", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><out_refund_no>{number}</out_refund_no><refund_fee>{fen}</refund_fee><refund_desc>{[|title|]}</refund_desc></xml>\";")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Title + code, what);

    [Theory]
    [InlineData("demo", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"detail\", {|warning:\"<![CDATA[\" + title + \"]]>\"|});")]
    [InlineData("demo, interpolated", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"body\", {|warning:$\"<![CDATA[{title}]]>\"|});")]
    [InlineData("dictionary", "var map = new Dictionary<string, string> { [\"mch_id\"] = Shop.MchId, [\"spbill_create_ip\"] = \"8.8.8.8\", [\"detail\"] = [|\"<![CDATA[\" + title + \"]]>\"|] };")]
    [InlineData("dictionary with a signature", "var map = new Dictionary<string, string> { [\"mch_id\"] = Shop.MchId, [\"spbill_create_ip\"] = \"8.8.8.8\", [\"detail\"] = {|warning:\"<![CDATA[\" + title + \"]]>\"|} };\nmap[\"sign\"] = Shop.Md5Sign();")]
    public Task CatchesCDataThatIsSigned(string what, string code) => Verify.Catches(Id, Title + code, what);

    [Fact]
    public Task CatchesWhereTypesAreMissing() => Verify.Unresolved("class WxPay { string Xml(Goods goods) => \"<xml><mch_id>\" + Config.MchId + \"</mch_id><body>\" + [|goods.Title|] + \"</body></xml>\"; }", Id);

    [Theory]
    [InlineData("CDATA", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body><![CDATA[{title}]]></body></xml>\";")]
    [InlineData("CDATA in a concatenation", "var xml = \"<xml><mch_id>\" + Shop.MchId + \"</mch_id><body><![CDATA[\" + title + \"]]></body></xml>\";")]
    [InlineData("CDATA for a part", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>Tea <![CDATA[{title}]]></body></xml>\";")]
    [InlineData("escaped", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{System.Security.SecurityElement.Escape(title)}</body></xml>\";")]
    [InlineData("escaped before", "var body = System.Net.WebUtility.HtmlEncode(title);\nvar xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{body}</body></xml>\";")]
    [InlineData("node", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{new XText(title)}</body></xml>\";")]
    [InlineData("tree", "var xml = new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), new XElement(\"body\", title));")]
    [InlineData("numbers and settings", "var xml = $\"<xml><appid>{Shop.AppId}</appid><mch_id>{Shop.MchId}</mch_id><out_trade_no>{number}</out_trade_no><total_fee>{fen}</total_fee><attach>{fen}</attach></xml>\";")]
    [InlineData("own number", "var xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><attach>{Shop.NewNumber()}</attach></xml>\";")]
    [InlineData("constant", "const string Name = \"Tea\";\nvar xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{Name}</body></xml>\";")]
    [InlineData("constant with an entity", "const string Name = \"Tea &amp; Cake\";\nvar xml = $\"<xml><mch_id>{Shop.MchId}</mch_id><body>{Name}</body></xml>\";")]
    [InlineData("JSON", "var body = $$\"\"\"{ \"mchid\": \"{{Shop.MchId}}\", \"description\": \"{{title}}\", \"attach\": \"{{title}}\", \"amount\": { \"total\": {{fen}} } }\"\"\";")]
    [InlineData("page", "var page = $\"<html><body>{title}</body></html>\";")]
    [InlineData("somebody's XML", "var xml = $\"<order><body>{title}</body><remark>{title}</remark></order>\";")]
    [InlineData("demo", "data.SetValue(\"detail\", title);")]
    public Task Ignores(string what, string code) => Verify.Ignores(Title + code, what);
}
