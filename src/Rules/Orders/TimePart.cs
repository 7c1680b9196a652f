using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A part of a written time and where it is written.</summary>
internal readonly record struct TimePart(DatePart Part, Span Place);
