using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>Recognises a prepay id by the names it goes by.</summary>
internal static class PrepayId
{
    /// <summary>
    /// Whether the value is a prepay id as the order's answer has it: by a name on the way to it, or by the key it was taken with.
    /// A text that is put together is none: it may have its prefix.
    /// </summary>
    public static bool IsBare(Value value) => value.GoesBy(IsName);

    private static bool IsName(string name) => name.Replace("_", "").EndsWith("prepayid", StringComparison.OrdinalIgnoreCase);
}
