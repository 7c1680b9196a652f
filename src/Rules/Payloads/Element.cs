namespace WeChatPayLint.Payloads;

/// <summary>What puts a field into a payload: a statement, or an element of an initializer.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Separator">What stands between two of them.</param>
public sealed record Element(Span Span, string Separator);
