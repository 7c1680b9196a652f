using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A notify_url longer than the field.</summary>
internal sealed class NotifyUrlTooLong : NotifyUrlRule
{
    private const int MaxLengthV2 = 256;
    private const int MaxLengthV3 = 255;

    private static readonly Text Message = (
        "notify_url has {0} characters, the limit is {1}; shorten it",
        "notify_url 有 {0} 个字符，上限是 {1}；请缩短");

    public override string Id => "WXP116";

    public override Text Title => ("notify_url too long", "notify_url 过长");

    public override Text Why => ("The field has room for 255 characters (V2: 256); a longer address is refused when the order is placed.", "该字段最多 255 个字符（V2 为 256），过长的地址在下单时会被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V3 order, notify_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
        Source.Page("V2 order, notify_url", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => Example("[|\"https://pay.teashop.cn/notify/" + new string('a', 230) + "\"|]");

    public override string Good => Example("\"https://pay.teashop.cn/notify\"");

    public override Text Fix => ("None: the address is the author's.", "无：地址由作者决定。");

    public override Problem? Judge(NotifyUrl url, ApiVersion version, bool isTest)
    {
        var limit = version == ApiVersion.V2 ? MaxLengthV2 : MaxLengthV3;
        var length = TextLength.AtLeast(url.Value).CodeUnits;
        return length > limit ? new Problem(url.Value.Span, Message.With(length, limit)) : null;
    }
}
