using System.Globalization;
using System.Text;

namespace WeChatPayLint.Documents;

/// <summary>Reads JSON into nodes. Comments and trailing commas are accepted, as .NET's configuration does.</summary>
internal sealed class JsonReader
{
    private const string Punctuation = "{}[],:\"";

    private readonly SourceText source;
    private readonly NodeBuilder build;
    private readonly List<Span> comments = [];
    private readonly string text;
    private int at;

    private JsonReader(SourceText source)
    {
        this.source = source;
        text = source.Text;
        build = new NodeBuilder(source);
    }

    public static Document Read(SourceText source)
    {
        var reader = new JsonReader(source);
        reader.SkipBlanks();
        var root = reader.at == reader.text.Length ? reader.build.Nothing() : reader.ReadValue();
        reader.SkipBlanks();
        return reader.at == reader.text.Length
            ? new Document(source, reader.build[root], reader.comments)
            : throw reader.Failure(("The document ends before this; JSON has one value", "文档在此之前已经结束；JSON 只能有一个值"));
    }

    private DocumentException Failure(Text reason) => build.Failure(at, 1, ("The file is not valid JSON: " + Lower(reason.English), "不是有效的 JSON：" + reason.Chinese));

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);

    private int ReadValue() => Current switch
    {
        '{' => ReadMapping(),
        '[' => ReadSequence(),
        '"' => ReadString(isName: false),
        '\'' => throw Failure(("Texts stand in double quotes", "文本必须使用双引号")),
        '\0' => throw Failure(("The file ends where a value is expected", "文件在需要值的地方结束")),
        _ => ReadWord(),
    };

    private char Current => at < text.Length ? text[at] : '\0';

    private int ReadSequence()
    {
        var start = at++;
        var entered = build.Enter(start);
        while (!TryClose(']'))
        {
            build.Add(ReadValue());
            Separate(']');
        }

        return build.LeaveSequence(entered, start, at - start, isFlow: true);
    }

    private int ReadMapping()
    {
        var start = at++;
        var entered = build.Enter(start);
        while (!TryClose('}'))
        {
            build.Add(Current == '"' ? ReadString(isName: true) : throw Failure(("A name in double quotes is expected here", "此处应为双引号括起的名称")));
            SkipBlanks();
            if (Current != ':')
            {
                throw Failure(("':' is expected behind the name", "名称后面应为 “:”"));
            }

            at++;
            SkipBlanks();
            build.Add(ReadValue());
            Separate('}');
        }

        return build.LeaveMapping(entered, start, at - start, merges: false);
    }

    private bool TryClose(char close)
    {
        SkipBlanks();
        if (Current != close)
        {
            return false;
        }

        at++;
        return true;
    }

    private void Separate(char close)
    {
        SkipBlanks();
        if (Current == ',')
        {
            at++;
        }
        else if (Current != close)
        {
            throw Failure(new Text("',' or '{0}' is expected here", "此处应为 “,” 或 “{0}”").With(close.ToString()));
        }
    }

    private int ReadWord()
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && Punctuation.IndexOf(text[at]) < 0 && text[at] != '/')
        {
            at++;
        }

        var word = text.Substring(start, at - start);
        if (word is "true" or "false" or "null" || (word.Length > 0 && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
        {
            return build.Scalar(start, word.Length, word, Traits.Plain, start);
        }

        at = start;
        throw Failure(("A value is expected here: an object, a list, a text in double quotes, a number, true, false or null", "此处应为值：对象、列表、双引号文本、数字、true、false 或 null"));
    }

    private int ReadString(bool isName)
    {
        var start = at++;
        var value = new StringBuilder();
        var isVerbatim = true;
        while (Current != '"')
        {
            if (at >= text.Length || Current is '\r' or '\n')
            {
                at = start;
                throw Failure(("The text that begins here has no closing quote in its line", "此处开始的文本在本行没有结束引号"));
            }

            isVerbatim &= Current != '\\';
            value.Append(Current == '\\' ? ReadEscape() : text[at++]);
        }

        at++;
        var verbatimAt = isVerbatim ? start + 1 : -1;
        return isName ? build.Name(start, at - start, value.ToString(), Traits.None, verbatimAt) : build.Scalar(start, at - start, value.ToString(), Traits.None, verbatimAt);
    }

    private char ReadEscape()
    {
        var escape = at + 1 < text.Length ? text[at + 1] : '\0';
        if (escape == 'u' && at + 6 <= text.Length && ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            at += 6;
            return (char)unit;
        }

        var index = "\"\\/bfnrt".IndexOf(escape);
        if (index < 0)
        {
            throw Failure(("A backslash stands before a character it cannot escape; write it twice", "反斜杠后面的字符不能转义；请写两个反斜杠"));
        }

        at += 2;
        return "\"\\/\b\f\n\r\t"[index];
    }

    private void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var start = at;
        var isBlock = text[at + 1] == '*';
        var end = isBlock ? text.IndexOf("*/", at + 2, StringComparison.Ordinal) : text.IndexOfAny(['\r', '\n'], at);
        if (isBlock && end < 0)
        {
            throw Failure(("The comment that begins here has no end", "此处开始的注释没有结束"));
        }

        at = end < 0 ? text.Length : end + (isBlock ? 2 : 0);
        comments.Add(new Span(source, start, at - start));
    }
}
