using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>Recognises a prepay id by the names it goes by.</summary>
internal static class PrepayId
{
    /// <summary>Whether the value is a prepay id as the order's answer has it, by its name or by the key it was taken with.</summary>
    public static bool IsBare(Value value) => value switch
    {
        ReferenceValue { Target: null } reference => IsName(reference.Name),
        CallValue { Name: "ToString" or "Trim", Receiver: { } receiver } => IsBare(receiver.Resolved),
        CallValue { Name: "GetValue" or "get_Item" or "GetParameter" or "GetString" or "Value", Arguments: [var key, ..] } => key.AsText is { } text && IsName(text),
        _ => false,
    };

    private static bool IsName(string name) => name.Replace("_", "").EndsWith("prepayid", StringComparison.OrdinalIgnoreCase);
}
