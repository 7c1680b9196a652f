namespace WeChatPayLint.Values;

/// <summary>Ways of looking at how a value was computed.</summary>
public static class Shapes
{
    private static readonly HashSet<string> NumberTypes = new(StringComparer.Ordinal) { "Int", "Int32", "Int64", "Long", "Decimal", "Double", "Float", "Single" };

    /// <summary>The value before it was turned into text without a format: behind <c>ToString()</c>, <c>Convert.ToString(x)</c>, <c>$"{x}"</c>, <c>x + ""</c>.</summary>
    public static Value BeforeText(this Value value)
    {
        var current = value.Resolved;
        while (Formatted(current) is { Format: null } inner)
        {
            current = inner.Value.Resolved;
        }

        return current;
    }

    /// <summary>The value that is turned into text, and by which format (null: without one); null where the value is no such text.</summary>
    public static (Value Value, string? Format)? Formatted(this Value value) => value.Resolved switch
    {
        CallValue { Name: "ToString", On: "Convert", Arguments: [var argument, ..] } => (argument, null),
        CallValue { Name: "ToString", Receiver: { } receiver, Arguments: [] } => (receiver, null),
        CallValue { Name: "ToString", Receiver: { } receiver, Arguments: [var first, ..] } call => first.AsText is { } format ? (receiver, format)
            : call.Arguments.Count == 1 && first.Resolved is not UnknownValue && IsCulture(first) ? (receiver, null)
            : null,
        TextValue { Parts: [var part] } => (part.Value, part.Format),
        TextValue { Parts: [var part, { Value: ConstantValue { Constant: "" } }] } => (part.Value, part.Format),
        _ => null,
    };

    /// <summary>The number before it was converted to a whole one, with the way it was.</summary>
    public static (Value Value, IntegerConversion Conversion)? ToInteger(this Value value) => value.Resolved switch
    {
        ConversionValue { Type: StaticType.Integer } cast => (cast.Operand, IntegerConversion.Cast),
        CallValue { On: "Convert", Name: "ToInt32" or "ToInt64" or "ToInt16", Arguments: [var argument, ..] } => (argument, IntegerConversion.Convert),
        CallValue { On: "Decimal", Name: "ToInt32" or "ToInt64", Arguments: [var argument] } => (argument, IntegerConversion.Cast),
        CallValue { Name: "Parse", Arguments: [var argument, ..] } call when NumberTypes.Contains(call.On) && call.On is not ("Decimal" or "Double" or "Float" or "Single") => (argument, IntegerConversion.Parse),
        _ => null,
    };

    /// <summary>Whether the value was rounded to a whole number.</summary>
    public static bool IsRounded(this Value value) => value.Resolved switch
    {
        CallValue { On: "Math" or "Decimal" or "MathF", Name: "Round", Arguments: var arguments } => arguments.Count < 2 || arguments[1] is not ConstantValue digits || digits.AsNumber() is 0 or null,
        CallValue { On: "Math" or "Decimal" or "MathF", Name: "Floor" or "Ceiling" or "Truncate" } => true,
        ConversionValue { Type: StaticType.Decimal or StaticType.Float } cast => cast.Operand.Resolved.Type == StaticType.Integer || cast.Operand.IsRounded(),
        { Type: StaticType.Integer } => true,
        CallValue { On: "Convert", Name: "ToDecimal" or "ToDouble", Arguments: [var argument, ..] } => argument.Resolved.Type == StaticType.Integer || argument.IsRounded(),
        _ => false,
    };

    /// <summary>Whether the value is a product or quotient with that number: <c>x * 100</c>, <c>100m * x</c>.</summary>
    public static bool IsProductOf(this Value value, decimal factor) =>
        value.Resolved is BinaryValue { Operator: '*' } product && (product.Left.AsConstant?.AsNumber() == factor || product.Right.AsConstant?.AsNumber() == factor);

    /// <summary>How the value is written as an operand in a repair: <c>{0}</c>, in brackets where it is put together or awaited.</summary>
    public static string AsOperand(this Value value) => value is ReferenceValue or CallValue or ConstantValue && !value.IsAwaited ? "{0}" : "({0})";

    /// <summary>Whether the value is a binary or decimal fraction by its type.</summary>
    public static bool IsFraction(this Value value) => value.Type is StaticType.Decimal or StaticType.Float;

    /// <summary>The value and everything it is computed from, names followed.</summary>
    public static IEnumerable<Value> Parts(this Value value, int depth = 12)
    {
        var resolved = value.Resolved;
        yield return resolved;
        if (depth == 0)
        {
            yield break;
        }

        foreach (var part in Operands(resolved).SelectMany(operand => operand.Parts(depth - 1)))
        {
            yield return part;
        }
    }

    /// <summary>Whether the value is null or an empty text, or may be one of them.</summary>
    public static bool MayBeEmpty(this Value value) => value.Alternatives.Any(option => option is ConstantValue { Constant: null or "" });

    /// <summary>Whether two values are written alike, so that they are the same unless something changes between them: the same names, calls and constants.</summary>
    public static bool IsSameAs(this Value value, Value other) => (value, other) switch
    {
        (ConstantValue one, ConstantValue two) => Equals(one.Constant, two.Constant),
        (ReferenceValue one, ReferenceValue two) => one.Name == two.Name && !one.IsRewritten && !two.IsRewritten && AreSame(one.Receiver, two.Receiver),
        (CallValue one, CallValue two) => one.Name == two.Name && AreSame(one.Receiver, two.Receiver) && one.Arguments.Count == two.Arguments.Count && one.Arguments.Zip(two.Arguments, IsSameAs).All(same => same),
        _ => value.AsConstant is { } known && other.AsConstant is { } known2 && Equals(known.Constant, known2.Constant),
    };

    private static bool AreSame(Value? one, Value? two) => one is null ? two is null : two is not null && one.IsSameAs(two);

    private static IEnumerable<Value> Operands(Value value) => value switch
    {
        CallValue call => call.Receiver is null ? call.Arguments : call.Arguments.Prepend(call.Receiver),
        BinaryValue binary => [binary.Left, binary.Right],
        ConversionValue conversion => [conversion.Operand],
        ChoiceValue choice => choice.Options,
        TextValue text => text.Parts.Select(part => part.Value),
        CreationValue creation => creation.Arguments,
        ReferenceValue { Receiver: { } receiver } => [receiver],
        _ => [],
    };

    private static bool IsCulture(Value value) => value.Resolved is ReferenceValue { Name: "InvariantCulture" or "CurrentCulture" or "InvariantInfo" or "CurrentInfo" };
}
