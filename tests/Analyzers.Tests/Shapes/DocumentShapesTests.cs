namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>JSON and XML written out in strings of every kind, with the mark inside the text.</summary>
public sealed class DocumentShapesTests
{
    public static TheoryData<string, string> Json => new()
    {
        { "plain", """var body = "{\"mchid\":\"1900000109\",\"out_trade_no\":\"ORD20260101\",\"amount\":{\"total\":{|WXP103:0|}}}";""" },
        { "verbatim", """var body = @"{""mchid"":""1900000109"",""out_trade_no"":""ORD20260101"",""amount"":{""total"":{|WXP103:0|}}}";""" },
        { "verbatim of several lines", "var body = @\"{\n    \"\"mchid\"\": \"\"1900000109\"\",\n    \"\"out_trade_no\"\": \"\"ORD20260101\"\",\n    \"\"amount\"\": { \"\"total\"\": {|WXP103:0|} }\n}\";" },
        { "single quotes", "var body = \"{'mchid':'1900000109','out_trade_no':'ORD20260101','amount':{'total':{|WXP103:0|}}}\";" },
        { "raw on one line", """"var body = """{"mchid":"1900000109","out_trade_no":"ORD20260101","amount":{"total":{|WXP103:0|}}}""";"""" },
        { "raw on several lines", """"
            var body = """
                {
                    "mchid": "1900000109",
                    "out_trade_no": "ORD20260101",
                    "amount": { "total": {|WXP103:0|} }
                }
                """;
            """" },
        { "interpolated", """var body = $"{{\"mchid\":\"{Shop.MchId}\",\"out_trade_no\":\"{number}\",\"amount\":{{\"total\":{|WXP103:0|}}}}}";""" },
        { "interpolated verbatim", """var body = $@"{{""mchid"":""{Shop.MchId}"",""out_trade_no"":""{number}"",""amount"":{{""total"":{|WXP103:0|}}}}}";""" },
        { "interpolated raw", """""
            var body = $$"""
                {
                    "mchid": "{{Shop.MchId}}",
                    "out_trade_no": "{{number}}",
                    "notify_url": "{|WXP113:http://localhost/n|}",
                    "amount": { "total": {|WXP103:0|} }
                }
                """;
            """"" },
        { "string.Format", """var body = string.Format("{{\"mchid\":\"{0}\",\"out_trade_no\":\"{1}\",\"amount\":{{\"total\":{|WXP103:0|}}}}}", Shop.MchId, number);""" },
        { "concatenation", """var body = "{\"mchid\":\"" + Shop.MchId + "\",\"out_trade_no\":\"" + number + "\",\"amount\":{\"total\":{|WXP103:0|}}}";""" },
        { "concatenation over lines", "var body = \"{\\\"mchid\\\":\\\"\" + Shop.MchId + \"\\\",\"\n    + \"\\\"out_trade_no\\\":\\\"\" + number + \"\\\",\"\n    + \"\\\"amount\\\":{\\\"total\\\":{|WXP103:0|}}}\";" },
        { "text value", """"var body = """{"mchid":"1900000109","out_trade_no":"ORD20260101","notify_url":"{|WXP113:http://localhost/n|}"}""";"""" },
        { "value in a hole", """var body = $"{{\"mchid\":\"{Shop.MchId}\",\"out_trade_no\":\"{number}\",\"amount\":{{\"total\":{{|WXP101:(int)(price * 100)|}}}}}}";""" },
        { "hole with a format", """var body = $"{{\"mchid\":\"{Shop.MchId}\",\"out_trade_no\":\"{number}\",\"amount\":{{\"total\":{{|WXP102:money|}:F2}}}}}";""" },
        { "argument", """"new StringContent("""{"mchid":"1900000109","out_trade_no":"ORD20260101","amount":{"total":{|WXP103:0|}}}""", Encoding.UTF8, "application/json");"""" },
        { "constant of a class", """"class Bodies { const string Body = """{"mchid":"1900000109","out_trade_no":"ORD20260101","amount":{"total":{|WXP103:0|}}}"""; }"""" },
        { "UTF-8 literal", """"class Orders { void Send() { var body = """{"mchid":"1900000109","out_trade_no":"ORD20260101","amount":{"total":{|WXP103:0|}}}"""u8; } }"""" },
    };

    public static TheoryData<string, string> Xml => new()
    {
        { "plain", "var body = \"<xml><mch_id>1900000109</mch_id><total_fee>{|WXP103:0|}</total_fee></xml>\";" },
        { "verbatim", "var body = @\"<xml>\n    <mch_id>1900000109</mch_id>\n    <total_fee>{|WXP103:0|}</total_fee>\n</xml>\";" },
        { "CDATA", "var body = \"<xml><mch_id>1900000109</mch_id><notify_url><![CDATA[{|WXP113:http://localhost/n|}]]></notify_url></xml>\";" },
        { "raw", """"
            var body = """
                <xml>
                    <mch_id>1900000109</mch_id>
                    <total_fee>{|WXP103:0|}</total_fee>
                </xml>
                """;
            """" },
        { "interpolated", "var body = $\"<xml><mch_id>{Shop.MchId}</mch_id><out_trade_no>{number}</out_trade_no><total_fee>{|WXP103:0|}</total_fee></xml>\";" },
        { "string.Format", "var body = string.Format(\"<xml><mch_id>{0}</mch_id><notify_url>{|WXP113:http://localhost/n|}</notify_url><total_fee>{1}</total_fee></xml>\", Shop.MchId, fen);" },
        { "concatenation", "var body = \"<xml><mch_id>\" + Shop.MchId + \"</mch_id><total_fee>\" + {|WXP101:(int)(price * 100)|} + \"</total_fee></xml>\";" },
        { "declaration", "var body = \"<?xml version=\\\"1.0\\\"?><xml><mch_id>1900000109</mch_id><total_fee>{|WXP103:0|}</total_fee></xml>\";" },
    };

    [Theory]
    [MemberData(nameof(Json))]
    [MemberData(nameof(Xml))]
    public Task Catches(string shape, string code) => Verify.Catches(shape, code);

    [Theory]
    [InlineData("HTML", "var page = \"<html><body>total_fee</body><total_fee>0</total_fee></html>\";")]
    [InlineData("half a document", "var body = \"{\\\"mchid\\\":\\\"1\\\",\\\"amount\\\":{\\\"total\\\":\";")]
    [InlineData("regular expression", "var pattern = \"{mchid}{total_fee}{0}\";")]
    [InlineData("somebody's JSON", "var body = \"{\\\"id\\\":1,\\\"total\\\":0,\\\"body\\\":\\\"x\\\",\\\"attach\\\":[]}\";")]
    [InlineData("an answer", "var answer = \"<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><mch_id>1900000109</mch_id><total_fee>0</total_fee></xml>\";")]
    public Task Ignores(string shape, string code) => Verify.Ignores(code, shape);
}
