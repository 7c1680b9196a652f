using WeChatPayLint.Payloads;

namespace WeChatPayLint.Versions;

/// <summary>The interface V2 is used.</summary>
internal sealed class OldVersionUsed : ScopeRule
{
    private static readonly Text Message = (
        "This is the interface V2, which works but is not developed any further; new code uses V3",
        "这里使用 V2 接口：仍可用，但不再更新；新代码请使用 V3");

    public override string Id => "WXP607";

    public override Text Title => ("V2 used", "使用了 V2 接口");

    public override Text Why => (
        "V2 is frozen: it gets no new functions, signs with MD5, and wants a client certificate for refunds. V3 is recommended to new merchants. The rule is for those who are moving and want to see what is left.",
        "V2 已停止更新：没有新功能、默认使用 MD5 签名、退款需要客户端证书。官方建议新商户使用 V3。本规则供正在迁移、想查看剩余部分的项目使用。");

    public override Severity Severity => Severity.Off;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F104", "V3 is recommended to new merchants", "建议新商户使用 V3"),
        Source.Faq("F105", "V2 is frozen but works; its end would be announced", "V2 不再更新但仍可用，下线时间以官网为准"),
    ];

    public override string Bad => """
        var answer = WxPayApi.[|UnifiedOrder|](data);
        """;

    public override string Good => """
        var answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);
        """;

    public override Text Fix => ("None: the two versions differ in names, formats and signatures.", "无：两个版本的字段、格式和签名都不同。");

    public override Text Silence => ("Off unless it is switched on.", "默认关闭，需手动开启。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Steps
        .Where(step => step is { Version: ApiVersion.V2, Branches: not null, Operation: Operation.PlaceOrder or Operation.QueryOrder or Operation.CloseOrder or Operation.Refund })
        .Select(step => new Problem(step.Span, Message));
}
