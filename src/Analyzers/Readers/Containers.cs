using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Knows what takes a key and a value but is never sent to WeChat Pay.</summary>
internal static class Containers
{
    private static readonly HashSet<string> NoPayload = new(StringComparer.OrdinalIgnoreCase)
    {
        "Session", "Cookies", "Headers", "DefaultRequestHeaders", "ViewData", "ViewBag", "TempData", "Cache", "_cache", "memoryCache", "Log", "Logger", "_logger", "log", "ModelState", "Items",
        "QueryString", "Query", "Form", "Console", "Trace", "Debug",
    };

    private static readonly string[] Setters = ["Set", "Add", "TryAdd", "Put", "Append", "Insert", "With", "Param", "Push"];

    /// <summary>Whether the receiver is a page's, a log's or a cache's.</summary>
    public static bool AreNoPayload(ExpressionSyntax receiver) => receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax && NoPayload.Contains(receiver.LastName());

    /// <summary>Whether a method of this name puts a value under a key.</summary>
    public static bool IsSetter(string method) => Setters.Any(setter => method.StartsWith(setter, StringComparison.OrdinalIgnoreCase)) && method is not ("SetString" or "AddMinutes" or "AppendFormat" or "SetCookie");
}
