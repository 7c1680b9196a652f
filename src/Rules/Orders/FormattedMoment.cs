using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A moment that a format turns into text.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Format">The format; null where it is left to the culture.</param>
/// <param name="Place">Where the format is written, or the call that has none.</param>
/// <param name="Rewrite">Writes another format in its place; null where that is not possible.</param>
internal sealed record FormattedMoment(Value Moment, DateFormat? Format, Span Place, Func<string, Edit>? Rewrite);
