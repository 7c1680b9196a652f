using System.Globalization;
using WeChatPayLint.Values;

namespace WeChatPayLint.Rules.Tests;

/// <summary>The values of the tests, written as C# code and read as the reader of C# does.</summary>
public static class Values
{
    private static readonly Dictionary<string, StaticType> Results = new()
    {
        ["NewGuid"] = StaticType.Guid, ["ToUnixTimeSeconds"] = StaticType.Integer, ["ToUnixTimeMilliseconds"] = StaticType.Integer, ["Next"] = StaticType.Integer,
        ["ToInt32"] = StaticType.Integer, ["ToInt64"] = StaticType.Integer, ["ToFileTime"] = StaticType.Integer, ["ToFileTimeUtc"] = StaticType.Integer,
        ["ToDecimal"] = StaticType.Decimal, ["ToDouble"] = StaticType.Float, ["ToUniversalTime"] = StaticType.DateTime, ["ToLocalTime"] = StaticType.DateTime,
        ["AddHours"] = StaticType.DateTime, ["AddMinutes"] = StaticType.DateTime, ["AddSeconds"] = StaticType.DateTime, ["AddDays"] = StaticType.DateTime, ["AddMonths"] = StaticType.DateTime,
        ["Add"] = StaticType.DateTime, ["ToOffset"] = StaticType.DateTimeOffset, ["FromHours"] = StaticType.TimeSpan, ["FromMinutes"] = StaticType.TimeSpan, ["FromDays"] = StaticType.TimeSpan,
        ["ConvertTimeFromUtc"] = StaticType.DateTime, ["ConvertTimeBySystemTimeZoneId"] = StaticType.DateTime, ["SpecifyKind"] = StaticType.DateTime,
        ["Subtract"] = StaticType.TimeSpan,
    };

    private static readonly HashSet<string> Texts = ["ToString", "Replace", "Substring", "PadLeft", "PadRight", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "Trim", "MakeSign", "SignData"];

    public static Code NewGuid => Call("Guid", "NewGuid");

    public static Code Now => Ref("DateTime", StaticType.Other).Member("Now", StaticType.DateTime);

    public static Code UtcNow => Ref("DateTime", StaticType.Other).Member("UtcNow", StaticType.DateTime);

    public static Code OffsetNow => Ref("DateTimeOffset", StaticType.Other).Member("Now", StaticType.DateTimeOffset);

    public static Code OffsetUtcNow => Ref("DateTimeOffset", StaticType.Other).Member("UtcNow", StaticType.DateTimeOffset);

    public static Code Invariant => Ref("CultureInfo", StaticType.Other).Member("InvariantCulture", StaticType.Other);

    public static Code Null => new(Binding.Primary, sheet => new ConstantValue(sheet.Write("null"), StaticType.Unknown, null));

    /// <summary>A constant text, each of whose characters has a place.</summary>
    public static Code Text(string text) => new(Binding.Primary, sheet => WriteText(sheet, text));

    /// <summary>A constant text whose characters have no places, as escapes hide them.</summary>
    public static Code Escaped(string text) => new(Binding.Primary, sheet => new ConstantValue(sheet.Write("\"" + text + "\""), StaticType.Text, text));

    public static Code Number(object number) => new(Binding.Primary, sheet => new ConstantValue(sheet.Write(Written(number)), TypeOf(number), number));

    /// <summary>A value of which only the type is known.</summary>
    public static Code Unknown(StaticType type = StaticType.Unknown) => new(Binding.Primary, sheet => new UnknownValue(sheet.Write("Next()"), type));

    /// <summary>A name, with the value that was found behind it.</summary>
    public static Code Ref(string name, StaticType type = StaticType.Unknown, Code? target = null) => new(Binding.Primary, sheet =>
    {
        var place = sheet.Write(name);
        return new ReferenceValue(place, type, name, null, target is null ? null : Define(sheet.Elsewhere, name, target));
    });

    /// <summary>A constant or a local of that name: its type is the value's.</summary>
    public static Code Named(string name, Code target) => Ref(name, target.Read().Type, target);

    public static Code Double(string name) => Ref(name, StaticType.Float);

    public static Code Decimal(string name) => Ref(name, StaticType.Decimal);

    public static Code Integer(string name) => Ref(name, StaticType.Integer);

    public static Code String(string name) => Ref(name, StaticType.Text);

    public static Code Cast(StaticType type, Code operand) => new(Binding.Cast, sheet =>
    {
        var start = sheet.End;
        sheet.Write(type switch { StaticType.Integer => "(int)", StaticType.Decimal => "(decimal)", _ => "(double)" });
        var value = operand.WriteAs(Binding.Cast, sheet);
        return new ConversionValue(sheet.From(start), type, value);
    });

    public static Code ToInt(Code operand) => Cast(StaticType.Integer, operand);

    public static Code Product(Code left, Code right) => Binary(Binding.Product, '*', left, right);

    public static Code Quotient(Code left, Code right) => Binary(Binding.Product, '/', left, right);

    public static Code Sum(Code left, Code right) => Binary(Binding.Sum, '+', left, right);

    public static Code Difference(Code left, Code right) => Binary(Binding.Sum, '-', left, right);

    /// <summary>A call on a type: <c>Math.Round(x)</c>.</summary>
    public static Code Call(string type, string name, params Code[] arguments) => CallOn(Ref(type, StaticType.Other), name, arguments);

    public static Code CallOn(Code receiver, string name, params Code[] arguments) => new(Binding.Primary, sheet =>
    {
        var start = sheet.End;
        var on = receiver.WriteAs(Binding.Primary, sheet);
        sheet.Write(".");
        var nameSpan = sheet.Write(name);
        var values = WriteArguments(sheet, arguments);
        return new CallValue(sheet.From(start), ResultOf((on as ReferenceValue)?.Name, name, values), name, on, values, nameSpan);
    });

    public static Code New(string type, params Code[] arguments) => new(Binding.Primary, sheet =>
    {
        var start = sheet.End;
        sheet.Write("new " + type);
        var values = WriteArguments(sheet, arguments);
        return new CreationValue(sheet.From(start), Enum.TryParse<StaticType>(type, out var known) ? known : StaticType.Other, type, values);
    });

    /// <summary>Either of two values: <c>flag ? a : b</c>.</summary>
    public static Code Choice(Code first, Code second) => new(Binding.Choice, sheet =>
    {
        var start = sheet.End;
        sheet.Write("flag ? ");
        var one = first.WriteAs(Binding.Sum, sheet);
        sheet.Write(" : ");
        var other = second.WriteAs(Binding.Sum, sheet);
        return new ChoiceValue(sheet.From(start), one.Type == other.Type ? one.Type : StaticType.Unknown, [one, other]);
    });

    /// <summary>A concatenation: <c>"prepay_id=" + id</c>.</summary>
    public static Code Concat(params Code[] parts) => new(Binding.Sum, sheet =>
    {
        var start = sheet.End;
        var values = new List<Value>();
        foreach (var part in parts)
        {
            sheet.Write(values.Count == 0 ? "" : " + ");
            values.Add(Bare(part.WriteAs(Binding.Product, sheet)));
        }

        return Folded(sheet.From(start), [.. values.Select(value => new TextPart(value))]);
    });

    /// <summary>An interpolated string; texts are its literal parts, anything else is a hole.</summary>
    public static Code Interpolated(params Code[] parts) => new(Binding.Primary, sheet =>
    {
        var start = sheet.End;
        sheet.Write("$\"");
        var written = parts.Select(part => WritePart(sheet, part)).ToList();
        sheet.Write("\"");
        return Folded(sheet.From(start), written);
    });

    private static TextPart WritePart(Sheet sheet, Code part)
    {
        if (part.Read() is ConstantValue { Constant: string text })
        {
            return new TextPart(Piece(sheet.Write(text), text));
        }

        var start = sheet.End;
        sheet.Write("{");
        var value = part.WriteAs(Binding.Sum, sheet);
        sheet.Write(part.Format is null ? "}" : ":" + part.Format + "}");
        var hole = sheet.From(start);
        return new TextPart(value, part.Format, hole, part.Format is { } format ? new Span(sheet, hole.End - 1 - format.Length, format.Length) : null);
    }

    private static ConstantValue WriteText(Sheet sheet, string text)
    {
        var place = sheet.Write("\"" + text + "\"");
        return Piece(new Span(place.Document, place.Start + 1, text.Length), text) with { Span = place };
    }

    private static ConstantValue Piece(Span content, string text) =>
        new(content, StaticType.Text, text) { PartAt = (start, length) => new Span(content.Document, content.Start + start, length) };

    // A literal piece of a text is marked without its quotes.
    private static Value Bare(Value value) => value is ConstantValue { Constant: string { Length: > 0 } text, PartAt: not null } constant ? constant with { Span = constant.Part(0, text.Length) } : value;

    private static Value Folded(Span place, List<TextPart> parts) => parts.All(part => part.Value.AsText is not null)
        ? new ConstantValue(place, StaticType.Text, string.Concat(parts.Select(part => part.Value.AsText)))
        : new TextValue(place, parts);

    private static Value Define(Sheet sheet, string name, Code target)
    {
        sheet.Write(name + " = ");
        var value = target.Write(sheet);
        sheet.Write("\n");
        return value;
    }

    private static Code Binary(Binding binding, char sign, Code left, Code right) => new(binding, sheet =>
    {
        var start = sheet.End;
        var first = left.WriteAs(binding, sheet);
        sheet.Write(" " + sign + " ");
        var second = right.WriteAs(binding - 1, sheet);
        return new BinaryValue(sheet.From(start), TypeOf(sign, first.Type, second.Type), sign, first, second);
    });

    private static StaticType TypeOf(char sign, StaticType left, StaticType right) =>
        left == StaticType.DateTime && right == StaticType.DateTime && sign == '-' ? StaticType.TimeSpan
        : left == StaticType.Unknown || right == StaticType.Unknown ? StaticType.Unknown
        : left == StaticType.Float || right == StaticType.Float ? StaticType.Float
        : left == StaticType.Decimal || right == StaticType.Decimal ? StaticType.Decimal
        : left == StaticType.Integer && right == StaticType.Integer ? StaticType.Integer
        : left;

    private static List<Value> WriteArguments(Sheet sheet, Code[] arguments)
    {
        var values = new List<Value>();
        sheet.Write("(");
        foreach (var argument in arguments)
        {
            sheet.Write(values.Count == 0 ? "" : ", ");
            values.Add(argument.Write(sheet));
        }

        sheet.Write(")");
        return values;
    }

    private static StaticType ResultOf(string? on, string name, List<Value> arguments) =>
        Texts.Contains(name) ? StaticType.Text
        : Results.TryGetValue(name, out var result) ? result
        : on == "Math" && arguments.Count > 0 ? arguments[0].Type
        : name != "Parse" ? StaticType.Unknown
        : on switch { "Decimal" => StaticType.Decimal, "Double" => StaticType.Float, "Int" or "Int32" => StaticType.Integer, "DateTime" => StaticType.DateTime, _ => StaticType.Unknown };

    private static StaticType TypeOf(object number) => number switch
    {
        decimal => StaticType.Decimal,
        double or float => StaticType.Float,
        _ => StaticType.Integer,
    };

    private static string Written(object number) => Convert.ToString(number, CultureInfo.InvariantCulture) + number switch
    {
        decimal => "m",
        long => "L",
        float => "f",
        _ => "",
    };
}
