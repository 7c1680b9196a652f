using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>What the rules about long texts have in common: the field's limit, and texts whose length is known.</summary>
internal abstract class TextTooLong : FieldRule
{
    private const int BytesOfAChineseCharacter = 3;

    private static readonly Text Bytes = (
        "{0} has {1} bytes in UTF-8, the limit is {2} ({3} Chinese characters); shorten it",
        "{0} 的 UTF-8 长度是 {1} 字节，上限是 {2} 字节（{3} 个汉字）；请缩短");

    private static readonly Text Characters = (
        "{0} has {1} characters, the limit is {2}; shorten it",
        "{0} 的长度是 {1} 个字符，上限是 {2} 个；请缩短");

    private static readonly Text ComputedBytes = (
        "{0} comes to at least {1} bytes in UTF-8, the limit is {2} ({3} Chinese characters); shorten a part of it",
        "{0} 拼接后的 UTF-8 长度至少是 {1} 字节，上限是 {2} 字节（{3} 个汉字）；请缩短其中一部分");

    private static readonly Text ComputedCharacters = (
        "{0} comes to at least {1} characters, the limit is {2}; shorten a part of it",
        "{0} 拼接后至少有 {1} 个字符，上限是 {2} 个；请缩短其中一部分");

    private static readonly Text CutToBytes = (
        "{0} is cut to {1} characters, the limit is {2} bytes in UTF-8 ({3} Chinese characters); cut it shorter",
        "{0} 截取到 {1} 个字符，上限是 UTF-8 的 {2} 字节（{3} 个汉字）；请截取得更短");

    private static readonly Text CutToCharacters = (
        "{0} is cut to {1} characters, the limit is {2}; cut it shorter",
        "{0} 截取到 {1} 个字符，上限是 {2} 个；请截取得更短");

    public override Text Fix => ("None: cutting a text is the author's to decide, and may cut a character in half.", "无：如何截断由作者决定，而且可能截断半个字符。");

    public override Text Silence => ("Texts whose length is not known; of a computed text the known parts count.", "长度未知的文本不报告；拼接的文本只计算已知部分。");

    /// <summary>The kind of payload whose fields are judged.</summary>
    protected virtual PayloadKind Kind => PayloadKind.Order;

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        payload.Kind == Kind && TextLimits.Find(field.Path, payload.Version) is { } limit ? field.Value.Alternatives.Select(value => Judge(field, value, limit)).OfType<Problem>() : [];

    private static Problem? Judge(Field field, Value value, TextLimit limit)
    {
        var length = limit.Count(TextLength.AtLeast(value));
        if (length <= limit.Max)
        {
            return null;
        }

        var isBytes = limit.Unit == TextUnit.Utf8Bytes;
        var (message, place) = value switch
        {
            ConstantValue => (isBytes ? Bytes : Characters, value),
            CallValue { Name: "Substring", Arguments: [_, var count] } => (isBytes ? CutToBytes : CutToCharacters, count),
            _ => (isBytes ? ComputedBytes : ComputedCharacters, value),
        };
        return field.Problem(place, message.With(field.Name, length, limit.Max, limit.Max / BytesOfAChineseCharacter));
    }
}
