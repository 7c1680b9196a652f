using System.Text;

namespace WeChatPayLint.Documents;

/// <summary>The text of a document. Spans refer to it by <see cref="Span.Document"/>.</summary>
public sealed class SourceText
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private List<int>? lineStarts;

    /// <summary>A text that is already decoded.</summary>
    public SourceText(string path, string text, Encoding? encoding = null)
    {
        Path = path;
        Text = text;
        Encoding = encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>The path, as the caller names it.</summary>
    public string Path { get; }

    /// <summary>The characters, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The encoding to write it back with, which includes the byte order mark where there was one.</summary>
    public Encoding Encoding { get; }

    /// <summary>The line break that the text has, or a line feed where it has none.</summary>
    public string LineBreak => Text.IndexOf('\n') is > 0 and var feed && Text[feed - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Number of lines.</summary>
    public int LineCount => LineStarts.Count;

    // Only places that are shown have a line and a column, and most files have none to show.
    private List<int> LineStarts => lineStarts ??= LineStartsOf(Text);

    /// <summary>Decodes UTF-8 or, with its byte order mark, UTF-16.</summary>
    /// <exception cref="DocumentException">It is too long, or neither.</exception>
    public static SourceText Decode(string path, byte[] bytes)
    {
        if (bytes.Length > Limits.Bytes)
        {
            throw new DocumentException(new Span(new SourceText(path, ""), 0, 0), TooLong(bytes.Length));
        }

        var encoding = EncodingOf(bytes);
        var mark = encoding.GetPreamble().Length;
        try
        {
            return Checked(new SourceText(path, encoding.GetString(bytes, mark, bytes.Length - mark), encoding));
        }
        catch (DecoderFallbackException e)
        {
            var valid = Encoding.UTF8.GetString(bytes, mark, Math.Max(0, Math.Min(bytes.Length - mark, e.Index - mark)));
            throw new DocumentException(new Span(new SourceText(path, valid + "\uFFFD"), valid.Length, 1), (
                "The file is not valid UTF-8 here; save it as UTF-8",
                "此处不是有效的 UTF-8；请将文件另存为 UTF-8"));
        }
    }

    /// <summary>The sentence for a file that is longer than <see cref="Limits.Bytes"/>.</summary>
    public static Text TooLong(long bytes) => new Text(
        "The file has {0} MB, the limit is {1} MB; it cannot be a settings file",
        "文件有 {0} MB，上限是 {1} MB；它不可能是设置文件").With((bytes + 1024 * 1024 - 1) / (1024 * 1024), Limits.Bytes / (1024 * 1024));

    /// <summary>Where an offset is.</summary>
    public Position PositionOf(int offset)
    {
        var lineStarts = LineStarts;
        var index = lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>Where a line's characters are, without its end.</summary>
    public Span LineAt(int line)
    {
        var lineStarts = LineStarts;
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return new Span(this, start, end - start);
    }

    /// <summary>The characters at a place.</summary>
    public string this[Span place] => Text.Substring(place.Start, place.Length);

    private static List<int> LineStartsOf(string text)
    {
        List<int> starts = [0];
        for (var i = text.IndexOfAny(LineEnds); i >= 0; i = text.IndexOfAny(LineEnds, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };

    private static SourceText Checked(SourceText source)
    {
        var text = source.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\r' or '\n'))
            {
                throw new DocumentException(new Span(source, i, 1), new Text(
                    "The file has the control character U+{0} here, so that it is not a text file in UTF-8",
                    "此处有控制字符 U+{0}，不是 UTF-8 文本文件").With(((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        return source;
    }
}
