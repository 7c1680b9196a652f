using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An emoji or a rare character that UTF-8 writes with four bytes; in an address a full-width or control character.</summary>
internal sealed class FourByteCharacter : FieldRule
{
    private static readonly Text FourBytes = (
        "{0} contains '{1}', which has four bytes in UTF-8, but WeChat Pay takes characters of up to three; leave it out",
        "{0} 含有 “{1}”，其 UTF-8 编码为四字节，而微信支付只支持三字节以内的字符；请去掉");

    private static readonly Text FullWidth = (
        "{0} contains the full-width character '{1}'; write '{2}'",
        "{0} 含有全角字符 “{1}”；请写成 “{2}”");

    private static readonly Text Control = (
        "{0} contains a control character (U+{1}); remove it",
        "{0} 含有控制字符 (U+{1})；请删除");

    public override string Id => "WXP108";

    public override Text Title => ("Character that WeChat Pay does not take", "微信支付不支持的字符");

    public override Text Why => (
        "Both versions take UTF-8 of one to three bytes a character. Emoji and rare Chinese characters have four: the order is refused, its signature does not match, or the bill shows question marks. In an address a full-width sign is easily overlooked.",
        "两个版本都只支持一到三字节的 UTF-8 字符。表情符号和生僻字是四字节：下单会被拒绝、签名不一致，或账单显示问号。地址中的全角符号则很难发现。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Basic rules of V3, character encoding", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html"),
        Source.Page("Rules of V2", "https://pay.weixin.qq.com/doc/v2/partner/4011987474"),
    ];

    public override string Bad => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            description = "下午茶[|🍰|]",
        };
        """;

    public override string Good => """
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            description = "下午茶",
        };
        """;

    public override Text Fix => ("None: without the character the text is another, which the author has to agree to.", "无：去掉字符会改变文字内容，需由作者决定。");

    public override Text Silence => ("Texts that are not constants, though most emoji come from customers; order numbers, which WXP104 judges.", "非常量的文本不报告，尽管多数表情符号来自用户输入；订单号由 WXP104 检查。");

    public override IReadOnlyCollection<string> Fields => ["body", "description", "attach", "goods_tag", "reason", "refund_desc", "notify_url"];

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind is PayloadKind.Order or PayloadKind.Refund
            ? field.Value.Alternatives.Where(value => value is ConstantValue or TextValue).SelectMany(value => value.Parts(1)).OfType<ConstantValue>().Select(constant => Judge(field, constant)).OfType<Problem>().Take(1)
            : [];

    private static Problem? Judge(Field field, ConstantValue constant)
    {
        var text = constant.Constant as string ?? "";
        for (var i = 0; i < text.Length; i++)
        {
            if (field.Name != "notify_url" && i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                return field.Problem(constant.Part(i, 2), FourBytes.With(field.Name, text.Substring(i, 2)));
            }

            if (field.Name == "notify_url" && OfAddress(text[i]) is { } fault)
            {
                return field.Problem(constant.Part(i, 1), fault(field.Name)) with { Severity = Severity.Warning };
            }
        }

        return null;
    }

    private static Func<string, Text>? OfAddress(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => field => FullWidth.With(field, c.ToString(), ((char)(c - '\uFF01' + '!')).ToString()),
        < ' ' or '\u007F' or '\u200B' or '\uFEFF' => field => Control.With(field, ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };
}
