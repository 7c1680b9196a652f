using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>Recognises a prepay id by the names it goes by.</summary>
internal static class PrepayId
{
    /// <summary>
    /// Whether the value is a prepay id as the order's answer has it: by a name on the way to it, or by the key it was taken with.
    /// A text that is put together is none: it may have its prefix.
    /// </summary>
    public static bool IsBare(Value value) => value switch
    {
        ReferenceValue { Target: { } target } reference => target.Resolved is not (TextValue { Parts.Count: > 1 } or ConstantValue or ChoiceValue) && (IsName(reference.Name) || IsBare(target)),
        ReferenceValue reference => IsName(reference.Name) && !reference.IsRewritten,
        TextValue { Parts: [{ Value: var only, Format: null }] } => IsBare(only),
        CallValue { Name: "ToString" or "Trim", Receiver: { } receiver } => IsBare(receiver),
        CallValue { Name: "GetValue" or "get_Item" or "GetParameter" or "GetString" or "Value", Arguments: [var key, ..] } => key.AsText is { } text && IsName(text),
        CallValue { Receiver: null or ReferenceValue, Arguments: [] } call => IsName(call.Name),
        _ => false,
    };

    private static bool IsName(string name) => name.Replace("_", "").EndsWith("prepayid", StringComparison.OrdinalIgnoreCase);
}
