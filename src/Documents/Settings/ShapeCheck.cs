namespace WeChatPayLint.Documents.Settings;

/// <summary>Compares a document with the shape it is to have: unknown names and values of a wrong kind.</summary>
internal sealed class ShapeCheck
{
    private static readonly Text UnknownName = (
        "'{0}' is not a name known here; it has no effect",
        "“{0}” 不是此处的已知名称，不起作用");

    private static readonly Text Misspelt = (
        "'{0}' is not a name known here; did you mean '{1}'?",
        "“{0}” 不是此处的已知名称；是否想写 “{1}”？");

    private static readonly Text Elsewhere = (
        "'{0}' has to stand under '{1}', not here",
        "“{0}” 应写在 “{1}” 之下，而不是此处");

    private static readonly Text WrongKind = (
        "'{0}' takes {1}, not {2}",
        "“{0}” 应为{1}，而不是{2}");

    private static readonly Text UnknownValue = (
        "'{0}' is one of {1}",
        "“{0}” 的取值是 {1} 之一");

    private static readonly Text UnknownValueNear = (
        "'{0}' is one of {1}; did you mean '{2}'?",
        "“{0}” 的取值是 {1} 之一；是否想写 “{2}”？");

    private static readonly Text WholeFile = ("the file", "文件");

    private readonly List<ReadingNote> notes = [];
    private readonly HashSet<Node>? seen;

    private ShapeCheck(Document document) => seen = document.HasRepeats ? [] : null;

    /// <summary>What does not fit, each place once.</summary>
    public static IReadOnlyList<ReadingNote> Of(Document document)
    {
        var check = new ShapeCheck(document);
        check.Check(document.Root, SettingsShape.File, null);
        return check.notes;
    }

    private void Check(Node node, Shape shape, string? name)
    {
        if (shape is EitherShape either)
        {
            Check(node, node.IsScalar ? either.Short : either.Long, name);
            return;
        }

        // An anchor's value is judged where it is written, however often it is repeated.
        if (node.IsScalar ? node.IsNull || node.IsTagged : seen?.Add(node) == false)
        {
            return;
        }

        switch (shape)
        {
            case ListShape list when node.IsSequence:
                foreach (var item in node.Items)
                {
                    Check(item, list.Item, name);
                }

                break;
            case MapShape map when node.IsMapping:
                foreach (var entry in node.Entries)
                {
                    Check(entry.Value, map.Item, entry.Name);
                }

                break;
            case ObjectShape known when node.IsMapping:
                CheckNames(node, known);
                break;
            case AnyShape:
                break;
            default:
                CheckScalar(node, shape, name);
                break;
        }
    }

    private void CheckNames(Node mapping, ObjectShape known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (known[entry.Name] is { } property)
            {
                Check(entry.Value, property.Shape, property.Name);
            }
            else if (!entry.Name.StartsWith("x-", StringComparison.Ordinal) && entry.Name != "$schema")
            {
                notes.Add(Unknown(entry.Key, known));
            }
        }
    }

    private static ReadingNote Unknown(Node key, ObjectShape known)
    {
        if (Spelling.Nearest(key.Text, known.Names.Select(property => property.Name)) is { } near)
        {
            return new ReadingNote(NoteKind.UnknownName, new Problem(key.Span, Misspelt.With(key.Text, near))
            {
                Repairs = key.PartAt(0, key.Text.Length) is { } place ? [Repair.NeedsReview("name", new Text("Write '{0}'", "改为 “{0}”").With(near), new Edit(place, near))] : [],
            });
        }

        return new ReadingNote(NoteKind.UnknownName, new Problem(key.Span, HolderOf(key.Text) is { } holder ? Elsewhere.With(key.Text, holder) : UnknownName.With(key.Text)));
    }

    // A name that the format has, but at another place.
    private static string? HolderOf(string name)
    {
        var holders = new List<string>();
        Collect(SettingsShape.File, "");
        return holders.FirstOrDefault();

        void Collect(Shape shape, string path)
        {
            switch (shape)
            {
                case ObjectShape known:
                    foreach (var property in known.Names)
                    {
                        if (property.Name == name && path.Length > 0)
                        {
                            holders.Add(path);
                        }

                        Collect(property.Shape, property.Name);
                    }

                    break;
                case ListShape list:
                    Collect(list.Item, path);
                    break;
                case EitherShape either:
                    Collect(either.Long, path);
                    break;
            }
        }
    }

    private void CheckScalar(Node node, Shape shape, string? name)
    {
        if (node.IsScalar && (shape is TextShape { Values.Length: 0 } || Placeholders.Is(node.Text)))
        {
            return;
        }

        var shown = name is null ? WholeFile : new Text(name, name);
        var fits = node.IsScalar && shape switch
        {
            TextShape => true,
            NumberShape => decimal.TryParse(node.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _),
            FlagShape => node.AsBoolean is not null,
            _ => false,
        };
        if (!fits)
        {
            notes.Add(new ReadingNote(NoteKind.WrongKind, new Problem(PlaceOf(node), Both(WrongKind, shown, NameOf(shape), NameOf(node)))));
        }
        else if (shape is TextShape { Values: { Length: > 0 } values } && !values.Contains(node.Text))
        {
            notes.Add(new ReadingNote(NoteKind.WrongKind, NotAmong(node, values, shown)));
        }
    }

    private static Problem NotAmong(Node scalar, string[] values, Text shown)
    {
        var all = string.Join(", ", values);
        if (Spelling.Nearest(scalar.Text, values) is not { } near)
        {
            return new Problem(scalar.Span, Both(UnknownValue, shown, (all, all)));
        }

        return new Problem(scalar.Span, Both(UnknownValueNear, shown, (all, all), (near, near)))
        {
            Repairs = scalar.PartAt(0, scalar.Text.Length) is { } place ? [Repair.NeedsReview("value", new Text("Write '{0}'", "改为 “{0}”").With(near), new Edit(place, near))] : [],
        };
    }

    private static Text Both(Text pattern, params Text[] parts) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern.English, [.. parts.Select(part => part.English)]),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern.Chinese, [.. parts.Select(part => part.Chinese)]));

    // A list of a hundred lines is marked at its first character.
    private static Span PlaceOf(Node node) => node.IsScalar ? node.Span : new Span(node.Span.Document, node.Span.Start, Math.Min(1, node.Span.Length));

    private static Text NameOf(Shape shape) => shape switch
    {
        TextShape => ("a text", "文本"),
        NumberShape => ("a number", "数字"),
        FlagShape => ("true or false", " true 或 false"),
        ListShape => ("a list", "列表"),
        _ => ("values under names", "键值对"),
    };

    private static Text NameOf(Node node) => node.Kind switch
    {
        NodeKind.Scalar when node.AsBoolean is not null => ("true or false", " true 或 false"),
        NodeKind.Scalar => ("a text", "文本"),
        NodeKind.Sequence => ("a list", "列表"),
        _ => ("values under names", "键值对"),
    };
}
