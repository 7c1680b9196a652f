using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>
/// Finds where each character of a string's value stands in the source: behind escapes, doubled quotes and braces, and the indentation of raw strings.
/// A map that does not reproduce the value exactly is not used, so that a surprise in the syntax costs precision and nothing else.
/// </summary>
internal static class LiteralMap
{
    /// <summary>Source offsets of the value's characters and, last, of its end; null where they cannot be told.</summary>
    public static int[]? Of(SyntaxToken token, string value)
    {
        // Without the suffix of a UTF-8 literal.
        var end = token.Text.LastIndexOf('"');
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when token.Text[0] == '@' => Verbatim(token.Text, token.SpanStart, 2, end, value, braces: false),
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => Escaped(token.Text, token.SpanStart, 1, end, value, braces: false),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => Verbatim(token.Text, token.SpanStart, QuotesOf(token.Text), end + 1 - QuotesOf(token.Text), value, braces: false),
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => Lines(token.Text, token.SpanStart, token.Text.IndexOf('\n') + 1, value),
            _ => null,
        };
    }

    /// <summary>The same for the text between two holes of an interpolated string.</summary>
    public static int[]? OfInterpolated(SyntaxToken text, SyntaxToken start, string value) =>
        start.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) ? Lines(text.Text, text.SpanStart, 0, value)
        : start.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) ? Verbatim(text.Text, text.SpanStart, 0, text.Text.Length, value, braces: false)
        : start.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken) ? Verbatim(text.Text, text.SpanStart, 0, text.Text.Length, value, braces: true)
        : Escaped(text.Text, text.SpanStart, 0, text.Text.Length, value, braces: true);

    private static int[]? Verbatim(string source, int origin, int start, int end, string value, bool braces)
    {
        var map = new int[value.Length + 1];
        var at = start;
        for (var i = 0; i < value.Length; i++)
        {
            if (at >= end || source[at] != value[i])
            {
                return null;
            }

            map[i] = origin + at;
            at += IsDoubled(source, at, end, value, i, braces) ? 2 : 1;
        }

        map[value.Length] = origin + at;
        return map;
    }

    // In a raw string two quotes are two quotes; in a verbatim one they are one. The value tells which.
    private static bool IsDoubled(string source, int at, int end, string value, int i, bool braces) =>
        at + 1 < end && source[at] == source[at + 1] && (source[at] == '"' || (braces && source[at] is '{' or '}'))
        && !(i + 1 < value.Length && value[i + 1] == source[at] && !(at + 3 < end && source[at + 2] == source[at]));

    private static int[]? Escaped(string source, int origin, int start, int end, string value, bool braces)
    {
        var map = new int[value.Length + 1];
        var at = start;
        for (var i = 0; i < value.Length; i++)
        {
            if (at >= end)
            {
                return null;
            }

            map[i] = origin + at;
            var length = source[at] == '\\' ? EscapeLength(source, at, end) : braces && source[at] is '{' or '}' ? 2 : 1;
            if (length == 10 && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                map[++i] = origin + at;
            }

            at += length;
        }

        map[value.Length] = origin + at;
        return at == end ? map : null;
    }

    private static int EscapeLength(string source, int at, int end)
    {
        if (at + 1 >= end)
        {
            return 1;
        }

        return source[at + 1] switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + source.Skip(at + 2).Take(Math.Min(4, end - at - 2)).TakeWhile(IsHex).Count(),
            _ => 2,
        };
    }

    private static bool IsHex(char c) => int.TryParse(c.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    // Every line of the value is a line of the source without its indentation: found one behind the other.
    private static int[]? Lines(string source, int origin, int at, string value)
    {
        var map = new int[value.Length + 1];
        var lineStart = 0;
        while (lineStart <= value.Length)
        {
            var lineEnd = value.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? value.Length : lineEnd + 1;
            var line = value.Substring(lineStart, lineEnd - lineStart);
            at = source.IndexOf(line, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            for (var i = 0; i < line.Length; i++)
            {
                map[lineStart + i] = origin + at + i;
            }

            at += line.Length;
            map[lineEnd] = origin + at;
            if (lineEnd == value.Length)
            {
                break;
            }

            lineStart = lineEnd;
        }

        return map;
    }

    private static int QuotesOf(string text) => text.TakeWhile(c => c == '"').Count();
}
