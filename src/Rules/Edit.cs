namespace WeChatPayLint;

/// <summary>Replaces the text at a place.</summary>
/// <param name="Span">What is replaced; an empty place puts text in.</param>
/// <param name="NewText">The new text. <c>{0}</c>, <c>{1}</c>… stand for the present text at <paramref name="Sources"/>; braces are doubled.</param>
/// <param name="Sources">Places whose text the new text takes over.</param>
public sealed record Edit(Span Span, string NewText, params Span[] Sources);
