using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>What the rules about numbers that the merchant gives have in common: the characters and the length that are known.</summary>
internal abstract class MerchantNumberRule : FieldRule
{
    private static readonly Text HasBlank = (
        "{0} begins or ends with a blank, which is part of the number; remove it",
        "{0} 首尾带有空白字符，它会成为单号的一部分；请删除");

    private static readonly Text HasForbidden = (
        "{0} contains '{1}'; use digits, letters and {2} only",
        "{0} 含有 “{1}”；只能使用数字、字母和 {2}");

    private static readonly Text TooLong = (
        "{0} is {1} characters long, the limit is {2}; shorten it",
        "{0} 的长度是 {1} 个字符，上限是 {2}；请缩短");

    private static readonly Text ComputedTooLong = (
        "{0} comes to at least {1} characters, the limit is {2}; shorten a part of it",
        "{0} 拼接后至少有 {1} 个字符，上限是 {2}；请缩短其中一部分");

    public override Text Fix => ("None: the number is usually computed, and known to other systems.", "无：单号通常由程序生成，且其他系统也在使用。");

    public override Text Silence => ("Only what is known is judged: constants, the constant parts of a text, and the length of parts whose length is known.", "只判断已知的内容：常量、文本中的常量部分，以及长度已知的各部分之和。");

    /// <summary>The characters it may have besides digits and letters, separated by blanks.</summary>
    protected abstract string Signs { get; }

    public override IEnumerable<Problem> Check(Field field, Payload payload) =>
        IsAsked(payload) ? field.Value.Alternatives.SelectMany(value => Judge(field, value, payload.Version)).Take(1) : [];

    /// <summary>Whether the payload is one whose numbers are judged.</summary>
    protected abstract bool IsAsked(Payload payload);

    /// <summary>The most characters that the field may have.</summary>
    protected abstract int MaxLengthOf(string field);

    /// <summary>What else there is to say about a constant part.</summary>
    protected virtual Problem? OfPart(Field field, ConstantValue constant, string text, ApiVersion version) => null;

    /// <summary>What else there is to say about a number that is not too long.</summary>
    protected virtual Problem? OfWhole(Field field, Value value, string text) => null;

    private IEnumerable<Problem> Judge(Field field, Value value, ApiVersion version)
    {
        foreach (var constant in value.Parts(1).OfType<ConstantValue>().Where(_ => value is ConstantValue or TextValue))
        {
            if (constant.Constant is string text && (OfPart(field, constant, text, version) ?? OfCharacters(field, constant, text)) is { } problem)
            {
                yield return problem;
            }
        }

        if (OfLength(field, value) is { } tooLong)
        {
            yield return tooLong;
        }
    }

    private Problem? OfLength(Field field, Value value)
    {
        var limit = MaxLengthOf(field.Name);
        var length = TextLength.AtLeast(value).CodeUnits;
        if (value is ConstantValue { Constant: string { Length: > 0 } text })
        {
            return length > limit ? field.Problem(value, TooLong.With(field.Name, length, limit)) : OfWhole(field, value, text);
        }

        return length > limit && !GuidTooLong.IsIn(value) ? field.Problem(value, ComputedTooLong.With(field.Name, length, limit)) : null;
    }

    private Problem? OfCharacters(Field field, ConstantValue constant, string text)
    {
        var bad = text.TakeWhile(IsAllowed).Count();
        if (bad == text.Length)
        {
            return null;
        }

        return char.IsWhiteSpace(text[bad]) && text.Trim().All(IsAllowed) && text.Trim().Length > 0 ? field.Problem(constant, HasBlank.With(field.Name))
            : field.Problem(constant, HasForbidden.With(field.Name, char.IsHighSurrogate(text[bad]) && bad + 1 < text.Length ? text.Substring(bad, 2) : text[bad].ToString(), Signs));
    }

    /// <summary>Whether the field may have the character.</summary>
    protected bool IsAllowed(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c != ' ' && Signs.IndexOf(c) >= 0);
}
