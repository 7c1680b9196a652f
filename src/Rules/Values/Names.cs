namespace WeChatPayLint.Values;

/// <summary>Recognises values by the names they go by.</summary>
internal static class Names
{
    /// <summary>
    /// Whether a name on the way to the value, or the key it was taken with, is one of those.
    /// A text that is put together is something else than its parts.
    /// </summary>
    public static bool GoesBy(this Value value, Func<string, bool> isName) => value switch
    {
        ReferenceValue { Target: { } target } reference => target.Resolved is not (TextValue { Parts.Count: > 1 } or ConstantValue or ChoiceValue) && (isName(reference.Name) || target.GoesBy(isName)),
        ReferenceValue reference => isName(reference.Name) && !reference.IsRewritten,
        TextValue { Parts: [{ Value: var only, Format: null }] } => only.GoesBy(isName),
        CallValue { Name: "ToString" or "Trim", Receiver: { } receiver } => receiver.GoesBy(isName),
        CallValue { Name: "GetValue" or "get_Item" or "GetParameter" or "GetString" or "Value", Arguments: [var key, ..] } => key.AsText is { } text && isName(text),
        CallValue { Receiver: null or ReferenceValue, Arguments: [] } call => isName(call.Name),
        _ => false,
    };
}
