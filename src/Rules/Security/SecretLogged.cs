namespace WeChatPayLint.Security;

/// <summary>A key is written to a log.</summary>
internal sealed class SecretLogged : CodeRule
{
    /// <summary>The message; it takes the name of the setting.</summary>
    public static readonly Text Message = (
        "'{0}' is a secret and is written to a log, which more people read than settings; leave it out",
        "“{0}” 是密钥却被写入日志，能看到日志的人比能看到配置的人更多；请去掉");

    public override string Id => "WXP509";

    public override Text Title => ("Secret written to a log", "密钥写入日志");

    public override Text Why => (
        "Logs are copied, kept and searched by many. Whoever reads a key there can sign refunds and forge notifications.",
        "日志会被复制、留存并被许多人检索。看到密钥的人就能签名退款、伪造通知。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources => [Source.Page("Keys and certificates", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html")];

    public override string Bad => """
        class WxPayConfig
        {
            public string ApiV3Key { get; set; } = "";

            public void Show() => Console.WriteLine($"key: {[|ApiV3Key|]}");
        }
        """;

    public override string Good => """
        class WxPayConfig
        {
            public string ApiV3Key { get; set; } = "";

            public void Show() => Console.WriteLine($"key of {ApiV3Key.Length} characters");
        }
        """;

    public override Text Fix => ("None: what else the line says is the author's to decide.", "无：该行日志的其余内容由作者决定。");

    public override Text Silence => ("What is masked or measured first; signatures, which are used once; tests.", "先做掩码或只取长度的情况、一次性的签名以及测试不报告。");
}
