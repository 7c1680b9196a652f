using WeChatPayLint.Values;

namespace WeChatPayLint.Payloads;

/// <summary>Reads <c>appId=…&amp;nonceStr=…&amp;key=…</c>.</summary>
internal static class SigningPairs
{
    /// <summary>The pairs of a text in one line; none where it begins otherwise.</summary>
    public static IReadOnlyList<SigningPair> Of(IReadOnlyList<SigningLine> lines)
    {
        var pairs = new List<SigningPair>();
        if (lines.Count != 1)
        {
            return pairs;
        }

        List<TextPart>? value = null;
        foreach (var part in lines[0].Parts)
        {
            if (part.Value.Resolved is ConstantValue { Constant: string text } constant && (text.IndexOf('=') >= 0 || text.IndexOf('&') >= 0))
            {
                value = AddPairs(pairs, value, constant, text);
            }
            else if (value is not null)
            {
                value.Add(part);
            }
        }

        return pairs;
    }

    // A constant may end one value, hold whole pairs, and begin the next: "&package=prepay_id=".
    private static List<TextPart>? AddPairs(List<SigningPair> pairs, List<TextPart>? value, ConstantValue constant, string text)
    {
        var start = 0;
        foreach (var piece in text.Split('&'))
        {
            var equals = piece.IndexOf('=');
            var name = equals > 0 ? piece.Substring(0, equals) : "";
            if ((start > 0 || value is null) && IsName(name))
            {
                value = [];
                pairs.Add(new(name, constant.Part(start, name.Length), value));
                AddText(value, constant, text, start + equals + 1, start + piece.Length);
            }
            else if (value is not null)
            {
                AddText(value, constant, text, start, start + piece.Length);
            }

            start += piece.Length + 1;
        }

        return value;
    }

    private static void AddText(List<TextPart> value, ConstantValue constant, string text, int start, int end)
    {
        if (end > start)
        {
            value.Add(new TextPart(new ConstantValue(constant.Part(start, end - start), StaticType.Text, text.Substring(start, end - start))));
        }
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
