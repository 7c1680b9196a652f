using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>
/// The value of a request's Authorization header in V3: <c>mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"</c>.
/// https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml
/// </summary>
public sealed class AuthorizationHeader
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "mchid", "nonce_str", "timestamp", "serial_no", "signature" };

    private readonly Dictionary<string, List<TextPart>> values = new(StringComparer.Ordinal);

    private AuthorizationHeader(IReadOnlyList<TextPart> parts)
    {
        List<TextPart>? value = null;
        foreach (var part in parts)
        {
            if (part.Value is ConstantValue { Constant: string text } constant)
            {
                value = AddText(value, constant, text);
            }
            else
            {
                value?.Add(part);
            }
        }
    }

    /// <summary>Reads a text; null where it has fewer than three of the header's names.</summary>
    public static AuthorizationHeader? Of(IReadOnlyList<TextPart> parts)
    {
        var header = new AuthorizationHeader(parts);
        return header.values.Count >= 3 ? header : null;
    }

    /// <summary>The part that is sent under a name; null where it is put together from several.</summary>
    public TextPart? this[string name] => values.TryGetValue(name, out var parts) && parts is [var only] ? only : null;

    // A constant may end one value and begin the next: \",nonce_str=\"
    private List<TextPart>? AddText(List<TextPart>? value, ConstantValue constant, string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var quote = text.IndexOf('"', at);
            var end = quote < 0 ? text.Length : quote;
            if (value is not null)
            {
                AddStretch(value, constant, text, at, end);
            }

            value = quote < 0 ? value : value is null && NameBefore(text, quote) is { } name ? values[name] = [] : null;
            at = end + 1;
        }

        return value;
    }

    private static void AddStretch(List<TextPart> value, ConstantValue constant, string text, int start, int end)
    {
        if (end > start)
        {
            value.Add(new TextPart(new ConstantValue(constant.Part(start, end - start), StaticType.Text, text.Substring(start, end - start))));
        }
    }

    private static string? NameBefore(string text, int quote)
    {
        var equals = quote - 1;
        if (equals < 1 || text[equals] != '=')
        {
            return null;
        }

        var start = equals;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        var name = text.Substring(start, equals - start);
        return Names.Contains(name) ? name : null;
    }
}
