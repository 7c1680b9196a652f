namespace WeChatPayLint.Payloads;

/// <summary>A place where the declaration of a local can be put in.</summary>
/// <param name="Span">The empty place before a statement.</param>
/// <param name="Separator">The line break and blanks that stand between two statements there.</param>
/// <param name="Taken">Names that are used around it already.</param>
public sealed record LocalPlace(Span Span, string Separator, ISet<string> Taken);
