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

    private readonly List<ReadingNote> notes = [];
    private readonly HashSet<Node>? seen;

    private ShapeCheck(Document document) => seen = document.HasRepeats ? new(ReferenceComparer.Instance) : null;

    /// <summary>What does not fit, each place once.</summary>
    public static IReadOnlyList<ReadingNote> Of(Document document)
    {
        var check = new ShapeCheck(document);
        check.Check(document.Root, SettingsShape.File, "the file", ("the file", "文件"));
        return check.notes;
    }

    private void Check(Node node, Shape shape, string name, Text shown)
    {
        if (shape is EitherShape either)
        {
            Check(node, node is Scalar ? either.Short : either.Long, name, shown);
            return;
        }

        // An anchor's value is judged where it is written, however often it is repeated.
        if (node is Scalar { IsNull: true } or Scalar { IsTagged: true } || (node is not Scalar && seen?.Add(node) == false))
        {
            return;
        }

        switch (shape, node)
        {
            case (ListShape list, Sequence sequence):
                foreach (var item in sequence.Items)
                {
                    Check(item, list.Item, name, shown);
                }

                break;
            case (MapShape map, Mapping mapping):
                foreach (var entry in mapping.Entries)
                {
                    Check(entry.Value, map.Item, entry.Key.Text, (entry.Key.Text, entry.Key.Text));
                }

                break;
            case (ObjectShape known, Mapping mapping):
                CheckNames(mapping, known);
                break;
            case (AnyShape, _):
                break;
            default:
                CheckScalar(node, shape, shown);
                break;
        }
    }

    private void CheckNames(Mapping mapping, ObjectShape known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (known[entry.Key.Text] is { } property)
            {
                Check(entry.Value, property.Shape, property.Name, (property.Name, property.Name));
            }
            else if (!entry.Key.Text.StartsWith("x-", StringComparison.Ordinal) && entry.Key.Text != "$schema")
            {
                notes.Add(Unknown(entry.Key, known));
            }
        }
    }

    private static ReadingNote Unknown(Scalar key, ObjectShape known)
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

    private void CheckScalar(Node node, Shape shape, Text shown)
    {
        if (node is Scalar { Text: var text } && (shape is TextShape { Values.Length: 0 } || Placeholders.Is(text)))
        {
            return;
        }

        var fits = (shape, node) switch
        {
            (TextShape, Scalar) => true,
            (NumberShape, Scalar scalar) => decimal.TryParse(scalar.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _),
            (FlagShape, Scalar scalar) => scalar.AsBoolean is not null,
            _ => false,
        };
        if (!fits)
        {
            notes.Add(new ReadingNote(NoteKind.WrongKind, new Problem(PlaceOf(node), Both(WrongKind, shown, NameOf(shape), NameOf(node)))));
        }
        else if (shape is TextShape { Values: { Length: > 0 } values } && node is Scalar scalar && !values.Contains(scalar.Text))
        {
            notes.Add(new ReadingNote(NoteKind.WrongKind, NotAmong(scalar, values, shown)));
        }
    }

    private static Problem NotAmong(Scalar scalar, string[] values, Text shown)
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
    private static Span PlaceOf(Node node) => node is Scalar ? node.Span : new Span(node.Span.Document, node.Span.Start, Math.Min(1, node.Span.Length));

    private static Text NameOf(Shape shape) => shape switch
    {
        TextShape => ("a text", "文本"),
        NumberShape => ("a number", "数字"),
        FlagShape => ("true or false", " true 或 false"),
        ListShape => ("a list", "列表"),
        _ => ("values under names", "键值对"),
    };

    private static Text NameOf(Node node) => node switch
    {
        Scalar { AsBoolean: not null } => ("true or false", " true 或 false"),
        Scalar => ("a text", "文本"),
        Sequence => ("a list", "列表"),
        _ => ("values under names", "键值对"),
    };
}
