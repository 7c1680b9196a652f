using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Edits that change an answer. They are given only for what is known to be a controller's or a minimal API's own, so that what they write compiles.</summary>
internal static class AnswerRepairs
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    /// <summary>Gives a result the status 500, or null: <c>Ok(x)</c> becomes <c>StatusCode(500, x)</c>.</summary>
    public static Edit[]? WithStatus500(ExpressionSyntax answer, NotificationHandler handler) => answer switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [var body] } call when call.LastName() is "Ok" or "Json" && IsOfController(call, handler.File) && MayReturnResult(handler) =>
            [new Edit(call.Expression.LastNamePlace(), "StatusCode"), new Edit(body.Place().Before, "500, ")],
        InvocationExpressionSyntax { ArgumentList.Arguments: [var body] } call when call.LastName() is "Ok" or "Json" && IsOfMinimalApi(call, handler.File) =>
            [new Edit(call.Expression.LastNamePlace(), "Json"), new Edit(body.Place().After, ", statusCode: 500")],
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1, Initializer: null } creation when creation.Type.LastName() == "JsonResult" && IsInNamespace(handler.File.Model.GetTypeInfo(creation, handler.File.Cancellation).Type, Mvc) =>
            [new Edit(creation.Place().After, " {{ StatusCode = 500 }}")],
        _ => null,
    };

    /// <summary>Whether <c>StatusCode(500)</c> and <c>Content("…", "text/xml")</c> are a controller's methods here, and what they return fits.</summary>
    public static bool MayReturnResult(NotificationHandler handler)
    {
        var symbol = handler.File.Model.GetDeclaredSymbol(handler.Node, handler.File.Cancellation) as IMethodSymbol;
        return symbol is not null && IsController(symbol.ContainingType) && Unwrapped(symbol.ReturnType) is { Name: "IActionResult" or "ActionResult" };
    }

    private static ITypeSymbol Unwrapped(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;

    private static bool IsOfController(InvocationExpressionSyntax call, FileContext file) =>
        call.Receiver() is null or ThisExpressionSyntax && IsController(file.Model.GetSymbolInfo(call, file.Cancellation).Symbol?.ContainingType);

    private static bool IsOfMinimalApi(InvocationExpressionSyntax call, FileContext file) =>
        call.Receiver().LastName() == "Results" && IsInNamespace(file.Model.GetSymbolInfo(call, file.Cancellation).Symbol?.ContainingType, "Microsoft.AspNetCore.Http");

    private static bool IsController(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "ControllerBase" && IsInNamespace(type, Mvc))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInNamespace(ITypeSymbol? type, string name) => type?.ContainingNamespace?.ToDisplayString() == name;

    private static Span LastNamePlace(this ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access ? access.Name.Place() : expression.Place();
}
