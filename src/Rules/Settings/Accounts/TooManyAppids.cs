namespace WeChatPayLint.Integration.Accounts;

/// <summary>More appids than can be bound to a merchant.</summary>
internal sealed class TooManyAppids : MerchantRule
{
    private const int MaxCount = 50;

    private static readonly Text Message = (
        "This is appid number {0} of {1}, at most {2} can be bound to a merchant",
        "这是 {1} 个 appid 中的第 {0} 个，每个商户号最多绑定 {2} 个");

    public override string Id => "WXC504";

    public override Text Title => ("More than fifty appids", "绑定的 appid 超过五十个");

    public override Text Why => ("The fifty-first cannot be bound, and a binding cannot be undone.", "第五十一个无法绑定，而且绑定后不能解除。");

    public override IReadOnlyList<Source> Sources => [Source.Page("V3 order, appid", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167")];

    public override string Bad => Example("\n      - [|wx00000000000050ab|]");

    public override string Good => Example("");

    public override Text Fix => ("None: which one to leave out is the author's choice.", "无：删除哪个由作者决定。");

    public override IReadOnlyCollection<string> Judges => ["appids"];

    public override bool Concerns(Merchant merchant) => merchant.Appids.Count > MaxCount;

    public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        yield return new Problem(merchant.Appids[MaxCount].Id?.Span ?? merchant.AppidsKey, Message.With(MaxCount + 1, merchant.Appids.Count, MaxCount));
    }

    private static string Example(string more) => $"""
        merchants:
          - mchid: "1900000109"
            appids:
        {string.Join("\n", Enumerable.Range(0, MaxCount).Select(number => $"      - wx00000000000{number:000}ab"))}{more}
        """;
}
