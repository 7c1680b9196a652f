namespace WeChatPayLint.Analyzers.Values;

/// <summary>Takes the template of <c>string.Format</c> apart: stretches of text, and items such as <c>{0:F2}</c>.</summary>
internal static class FormatItems
{
    /// <summary>The pieces in order; a piece of text has no index.</summary>
    public static IEnumerable<(int Start, int Length, int? Index, string? Format)> Of(string template)
    {
        var at = 0;
        while (at < template.Length)
        {
            var brace = template.IndexOfAny(['{', '}'], at);
            if (brace < 0)
            {
                break;
            }

            if (brace > at)
            {
                yield return (at, brace - at, null, null);
            }

            var item = ItemAt(template, brace);
            yield return item;
            at = brace + item.Length;
        }

        if (at < template.Length)
        {
            yield return (at, template.Length - at, null, null);
        }
    }

    private static (int Start, int Length, int? Index, string? Format) ItemAt(string template, int brace)
    {
        if (brace + 1 < template.Length && template[brace + 1] == template[brace])
        {
            return (brace, 2, null, null);
        }

        var end = template[brace] == '{' ? template.IndexOf('}', brace) : -1;
        if (end < 0)
        {
            return (brace, 1, null, null);
        }

        var item = template.Substring(brace + 1, end - brace - 1);
        var colon = item.IndexOf(':');
        var number = (colon < 0 ? item : item.Substring(0, colon)).Split(',')[0];
        return int.TryParse(number, out var index) && index >= 0
            ? (brace, end - brace + 1, index, colon < 0 ? null : item.Substring(colon + 1))
            : (brace, end - brace + 1, null, null);
    }
}
