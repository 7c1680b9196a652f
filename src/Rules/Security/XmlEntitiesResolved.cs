namespace WeChatPayLint.Security;

/// <summary>XML of WeChat Pay is parsed with document types or external entities.</summary>
internal sealed class XmlEntitiesResolved : CodeRule
{
    /// <summary>The message; it takes what is set.</summary>
    public static readonly Text Message = (
        "'{0}' lets a forged notification read files and call addresses of the server; write '{1}', WeChat Pay's XML needs neither",
        "“{0}” 会让伪造的通知读取服务器文件或访问内网地址；请改为 “{1}”，微信支付的 XML 不需要它");

    public override string Id => "WXP504";

    public override Text Title => ("XML parsed with external entities", "解析 XML 时启用了外部实体");

    public override Text Why => (
        "A notification is XML that anybody can post. With a resolver or with document types allowed, its entities are fetched before the signature is even looked at: WeChat Pay warned all merchants of this in 2018.",
        "支付通知是任何人都能提交的 XML。启用解析器或允许 DTD 时，其中的实体在验签之前就会被读取：微信支付在 2018 年曾就此漏洞通知所有商户。");

    public override IReadOnlyList<Source> Sources => [Source.Page("WeChat Pay's advice on XXE", "https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=23_5")];

    public override string Bad => """
        class WxPayNotification
        {
            public static System.Xml.XmlDocument Parse(string body)
            {
                var document = new System.Xml.XmlDocument();
                document.XmlResolver = [|new System.Xml.XmlUrlResolver()|];
                document.LoadXml(body);
                return document;
            }
        }
        """;

    public override string Good => """
        class WxPayNotification
        {
            public static System.Xml.XmlDocument Parse(string body)
            {
                var document = new System.Xml.XmlDocument();
                document.XmlResolver = null;
                document.LoadXml(body);
                return document;
            }
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Removes the resolver, or prohibits document types.", "去掉解析器或禁止 DTD。");

    public override Text Silence => ("XmlDocument and XDocument as they are, which resolve nothing since .NET Framework 4.5.2; XML of other services; tests.", "默认的 XmlDocument 与 XDocument（自 .NET Framework 4.5.2 起不解析外部实体）、其他服务的 XML 以及测试不报告。");
}
