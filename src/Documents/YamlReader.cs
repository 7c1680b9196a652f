using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlScalar = YamlDotNet.Core.Events.Scalar;
using YamlAlias = YamlDotNet.Core.Events.AnchorAlias;

namespace WeChatPayLint.Documents;

/// <summary>Reads YAML into nodes. Anchors, aliases and merge keys are resolved; a node keeps the place where it is written.</summary>
internal sealed class YamlReader
{
    private static readonly Text Tab = ("The file is not valid YAML: a tab indents here; indent with spaces", "不是有效的 YAML：此处使用了制表符缩进；请使用空格缩进");

    // The row of an anchor whose value is not read yet.
    private const int Open = -1;

    private readonly SourceText source;
    private readonly NodeBuilder build;
    private readonly Parser parser;
    private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);

    private YamlReader(SourceText source)
    {
        this.source = source;
        build = new NodeBuilder(source);
        parser = new Parser(new StringReader(source.Text));
    }

    public static Document Read(SourceText source)
    {
        var reader = new YamlReader(source);
        try
        {
            return new Document(source, reader.ReadStream(), CommentsOf(source)) { HasRepeats = reader.build.HasRepeats };
        }
        catch (YamlException e)
        {
            var at = Math.Min((int)e.Start.Index, source.Text.Length);
            throw reader.IndentingTab(at) is { } tab ? reader.build.Failure(tab, 1, Tab) : reader.build.Failure(at, 1, Reason(e));
        }
        catch (Exception e) when (e is not (DocumentException or OutOfMemoryException))
        {
            // The parser's own failures are no reason to stop for the other files.
            throw reader.build.Failure((int)(reader.parser.Current?.End.Index ?? 0), 1, ("The file is not valid YAML here", "此处不是有效的 YAML"));
        }
    }

    private Node ReadStream()
    {
        int? root = null;
        while (Next() is { } item && item is not StreamEnd)
        {
            if (item is StreamStart or DocumentStart or DocumentEnd)
            {
                continue;
            }

            root = root is null ? Read(item) : throw build.Failure((int)item.Start.Index, 1, (
                "A second document begins here; a settings file has one",
                "此处开始了第二个文档；设置文件只能有一个"));
        }

        return build[root ?? build.Nothing()];
    }

    private ParsingEvent? Next() => parser.MoveNext() ? parser.Current : null;

    private int Read(ParsingEvent item, bool isName = false) => item switch
    {
        YamlAlias alias => ReadAlias(alias),
        YamlScalar scalar => Anchored(scalar, ReadScalar(scalar, isName)),
        SequenceStart start => Anchored(start, ReadSequence(start)),
        MappingStart start => Anchored(start, ReadMapping(start)),
        _ => throw build.Failure((int)item.Start.Index, 1, ("A value is missing here", "此处缺少值")),
    };

    private int ReadAlias(YamlAlias alias)
    {
        var start = (int)alias.Start.Index;
        if (!anchors.TryGetValue(alias.Value.Value, out var row))
        {
            throw build.Failure(start, (int)alias.End.Index - start, new Text("The alias *{0} has no anchor &{0} before it", "别名 *{0} 之前没有锚点 &{0}").With(alias.Value.Value));
        }

        return row == Open
            ? throw build.Failure(start, (int)alias.End.Index - start, new Text("The alias *{0} stands within its own anchor", "别名 *{0} 位于自身的锚点之内").With(alias.Value.Value))
            : build.Repeat(row, start);
    }

    private int Anchored(NodeEvent item, int row)
    {
        if (!item.Anchor.IsEmpty)
        {
            anchors[item.Anchor.Value] = row;
        }

        return row;
    }

    private int ReadSequence(SequenceStart start)
    {
        var entered = Enter(start);
        var item = Next();
        for (; item is not (SequenceEnd or null); item = Next())
        {
            build.Add(Read(item));
        }

        var isFlow = start.Style == SequenceStyle.Flow;
        var (from, length) = PlaceOf(start, item, isFlow);
        return build.LeaveSequence(entered, from, length, isFlow);
    }

    private int ReadMapping(MappingStart start)
    {
        var entered = Enter(start);
        var item = Next();
        for (; item is not (MappingEnd or null); item = Next())
        {
            var key = Read(item, isName: true);
            build.Add(build[key].IsScalar ? key : throw build.Failure((int)item.Start.Index, 1, ("A name is a text, not a list or values under names", "键必须是文本，不能是列表或映射")));
            build.Add(Read(Next()!));
        }

        var (from, length) = PlaceOf(start, item, start.Style == MappingStyle.Flow);
        return build.LeaveMapping(entered, from, length, merges: true);
    }

    // An anchor is known, but has no value yet, while its value is read.
    private int Enter(NodeEvent start)
    {
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor.Value] = Open;
        }

        return build.Enter((int)start.Start.Index);
    }

    // A block ends where the next value begins, which may be lines below; the parser ends brackets before the closing one.
    private (int Start, int Length) PlaceOf(ParsingEvent start, ParsingEvent? end, bool isFlow)
    {
        var from = (int)start.Start.Index;
        var to = Math.Max(from, (int)(end?.End.Index ?? from));
        if (isFlow && to < source.Text.Length && source.Text[to] is ']' or '}')
        {
            to++;
        }

        while (!isFlow && to > from && char.IsWhiteSpace(source.Text[to - 1]))
        {
            to--;
        }

        return (from, to - from);
    }

    private int ReadScalar(YamlScalar scalar, bool isName)
    {
        var start = AfterProperties(scalar);
        var end = Math.Max(start, (int)scalar.End.Index);
        while (end > start && source.Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        var text = scalar.Value;
        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var isVerbatim = end - start == text.Length + 2 * quotes && scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)
            && string.CompareOrdinal(source.Text, start + quotes, text, 0, text.Length) == 0;
        var traits = (scalar.Style == ScalarStyle.Plain ? Traits.Plain : Traits.None) | (HasOwnTag(scalar) ? Traits.Tagged : Traits.None);
        var verbatimAt = isVerbatim ? start + quotes : -1;
        return isName ? build.Name(start, end - start, text, traits, verbatimAt) : build.Scalar(start, end - start, text, traits, verbatimAt);
    }

    private static bool HasOwnTag(YamlScalar scalar) =>
        !scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && !scalar.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal);

    // The parser counts an anchor and a tag to the value they stand before.
    private int AfterProperties(YamlScalar scalar)
    {
        var at = (int)scalar.Start.Index;
        var end = (int)scalar.End.Index;
        for (var properties = (scalar.Anchor.IsEmpty ? 0 : 1) + (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? 0 : 1); properties > 0 && at < end && source.Text[at] is '&' or '!'; properties--)
        {
            while (at < end && !char.IsWhiteSpace(source.Text[at]))
            {
                at++;
            }

            while (at < end && char.IsWhiteSpace(source.Text[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static Text Reason(YamlException failure)
    {
        var detail = failure.Message.TrimEnd('.');
        return new Text("The file is not valid YAML: {0}", "不是有效的 YAML：{0}").With(char.ToLowerInvariant(detail.FirstOrDefault()) + (detail.Length > 1 ? detail.Substring(1) : ""));
    }

    // The parser stops somewhere before or behind a tab that indents, and does not always say that it is one.
    private int? IndentingTab(int at)
    {
        var first = source.PositionOf(at).Line;
        for (var number = first; number <= Math.Min(first + 1, source.LineCount); number++)
        {
            var line = source.LineAt(number);
            var blanks = source[line].TakeWhile(c => c is ' ' or '\t').ToList();
            if (blanks.IndexOf('\t') is >= 0 and var tab && blanks.Count < line.Length)
            {
                return line.Start + tab;
            }
        }

        return null;
    }

    private static IReadOnlyList<Span> CommentsOf(SourceText source)
    {
        if (source.Text.IndexOf(Comment.Mark, StringComparison.Ordinal) < 0)
        {
            return [];
        }

        var comments = new List<Span>();
        try
        {
            var scanner = new Scanner(new StringReader(source.Text), skipComments: false);
            while (scanner.MoveNext())
            {
                if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
                {
                    comments.Add(new Span(source, (int)comment.Start.Index, (int)(comment.End.Index - comment.Start.Index)));
                }
            }
        }
        catch (YamlException)
        {
            // The parser reads comments leniently where the scanner, asked for them, does not: those before are enough.
        }

        return comments;
    }
}
