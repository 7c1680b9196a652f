using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Tells whether something around a handler may verify for it: a filter, a base class, middleware.</summary>
internal static class Protection
{
    private static readonly string[] AttributeWords = ["verif", "sign", "filter", "wechat", "wxpay", "tenpay", "notify", "callback"];

    private static readonly HashSet<string> PlainBases = new(StringComparer.Ordinal)
    {
        "ControllerBase", "Controller", "ApiController", "AbpController", "AbpControllerBase", "Page", "PageModel", "HttpTaskAsyncHandler", "object", "AsyncController",
    };

    /// <summary>Whether anything around the handler may verify.</summary>
    public static bool Covers(NotificationHandler handler) =>
        HandlerForms.AttributesAround(handler.Node).Any(attribute => AttributeWords.Any(word => Contains(HandlerForms.NameOf(attribute), word)))
        || (HandlerForms.MappingOf(handler.Node) is { } mapping && mapping.FirstAncestorOrSelf<StatementSyntax>()?.ToString().Contains("AddEndpointFilter") == true)
        || handler.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && HasVerifyingBase(type, handler.File)
        || handler.File.Facts.FiltersNotifications;

    // A base class that is not in sight may do anything.
    private static bool HasVerifyingBase(TypeDeclarationSyntax type, FileContext file)
    {
        if (type.BaseList?.Types.Select(known => known.Type.LastName()).FirstOrDefault(name => !PlainBases.Contains(name) && !IsInterface(name)) is null)
        {
            return false;
        }

        for (var parent = (file.Model.GetDeclaredSymbol(type, file.Cancellation) as INamedTypeSymbol)?.BaseType; parent is not null && !PlainBases.Contains(parent.Name) && parent.SpecialType == SpecialType.None; parent = parent.BaseType)
        {
            if (parent.DeclaringSyntaxReferences.Length == 0 || parent.DeclaringSyntaxReferences.Any(reference => Verification.IsIn(reference.GetSyntax(file.Cancellation))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
