namespace WeChatPayLint.Payloads;

/// <summary>A value that the client of a web application sent.</summary>
/// <param name="Span">Where it is taken from the request, or from the parameter that the request is bound to.</param>
/// <param name="IsModel">Whether it is bound from a body, which a page seldom fills by hand, or to a parameter without an attribute; false for a query string or a form field, which everybody can write.</param>
public sealed record ClientInput(Span Span, bool IsModel);
