namespace WeChatPayLint.Values;

/// <summary>Tells whether two uses of an expression are one value, or each use makes its own: <c>Guid.NewGuid()</c>, <c>DateTime.Now</c>, a method that returns them.</summary>
public static class Freshness
{
    private static readonly string[] Kinds = ["nonce", "timestamp", "random"];
    private static readonly string[] Makers = ["Generate", "Gen", "Create", "New", "Make", "Build", "Random", "Rand", "Current"];
    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal) { "NewGuid", "GetRandomFileName", "CreateVersion7" };
    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal) { "Now", "UtcNow", "TickCount", "TickCount64", "Today" };

    /// <summary>The expression that the value is computed with once: behind places that keep it, and behind changes of its form.</summary>
    public static Value Origin(this Value value) => value switch
    {
        ReferenceValue { IsStored: true, Target: { } target } => target.Origin(),
        CallValue { Name: "ToString" or "Trim", Receiver: { } receiver } => receiver.Origin(),
        CallValue { On: "Convert", Arguments: [var argument, ..] } => argument.Origin(),
        TextValue { Parts: [{ Value: var only }] } => only.Origin(),
        ConversionValue { Operand: var operand } => operand.Origin(),
        _ => value,
    };

    /// <summary>Whether each use of the expression makes another value: a clock, a random source, or a method that is named for them.</summary>
    public static bool IsMadeAnew(this Value value, int depth = 12) => depth > 0 && value switch
    {
        ReferenceValue { IsStored: true } => false,
        ReferenceValue { Target: { } target } => target.IsMadeAnew(depth - 1),
        ReferenceValue { Receiver: ReferenceValue { Name: "DateTime" or "DateTimeOffset" or "Environment" } } clock => Clocks.Contains(clock.Name),
        ReferenceValue { Receiver: { } receiver } => receiver.IsMadeAnew(depth - 1),
        CallValue call => Sources.Contains(call.Name) || IsMaker(call) || call.Receiver?.IsMadeAnew(depth - 1) == true || call.Arguments.Any(argument => argument.IsMadeAnew(depth - 1)),
        BinaryValue binary => binary.Left.IsMadeAnew(depth - 1) || binary.Right.IsMadeAnew(depth - 1),
        ConversionValue conversion => conversion.Operand.IsMadeAnew(depth - 1),
        TextValue text => text.Parts.Any(part => part.Value.IsMadeAnew(depth - 1)),
        CreationValue creation => creation.Arguments.Any(argument => argument.IsMadeAnew(depth - 1)),
        _ => false,
    };

    // GenerateNonceStr(), TenPayV3Util.GetTimestamp(): named for making, given nothing to look up. order.GetNonceStr() may only hand out what the order keeps.
    private static bool IsMaker(CallValue call) =>
        Kinds.Any(kind => call.Name.IndexOf(kind, StringComparison.OrdinalIgnoreCase) >= 0)
        && call.Arguments.All(argument => argument is ConstantValue { Constant: not string })
        && (Makers.Any(maker => call.Name.StartsWith(maker, StringComparison.OrdinalIgnoreCase))
            || (call.Name.StartsWith("Get", StringComparison.OrdinalIgnoreCase) && (call.Receiver is null || (call.On.Length > 0 && char.IsUpper(call.On[0])))));
}
