using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Tells how a method or a lambda is hosted, from what frameworks look at: names, attributes, base types and parameters.</summary>
internal static class HandlerForms
{
    private static readonly HashSet<string> Mappings = new(StringComparer.Ordinal) { "MapPost", "MapGet", "MapPut", "Map", "MapMethods", "MapFallback" };

    private static readonly HashSet<string> RequestTypes = new(StringComparer.Ordinal)
    {
        "HttpRequest", "HttpContext", "HttpListenerContext", "HttpListenerRequest", "HttpRequestBase", "HttpContextBase", "HttpRequestData", "HttpRequestMessage", "Stream",
    };

    /// <summary>How it is hosted, or null where it handles no request.</summary>
    public static HandlerForm? Of(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => OfMethod(method),
        AnonymousFunctionExpressionSyntax lambda when MappingOf(lambda) is not null => HandlerForm.Endpoint,
        LocalFunctionStatementSyntax function when Parameters(function.ParameterList).Any(IsRequest) => HandlerForm.Endpoint,
        _ => null,
    };

    /// <summary>The call that maps a lambda to a route, or null.</summary>
    public static InvocationExpressionSyntax? MappingOf(SyntaxNode node) =>
        node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && Mappings.Contains(call.LastName()) ? call : null;

    /// <summary>The attributes of a method and of the types around it, by name without <c>Attribute</c>.</summary>
    public static IEnumerable<AttributeSyntax> AttributesAround(SyntaxNode node) => node.AncestorsAndSelf()
        .SelectMany(outer => outer switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            LocalFunctionStatementSyntax function => function.AttributeLists,
            LambdaExpressionSyntax lambda => lambda.AttributeLists,
            _ => default,
        })
        .SelectMany(list => list.Attributes);

    /// <summary>Name of an attribute, without namespace and ending.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name.LastName();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>The parameters of a method or a lambda.</summary>
    public static IEnumerable<ParameterSyntax> ParametersOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Parameters(method.ParameterList),
        LocalFunctionStatementSyntax function => Parameters(function.ParameterList),
        ParenthesizedLambdaExpressionSyntax lambda => Parameters(lambda.ParameterList),
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => Parameters(list),
        SimpleLambdaExpressionSyntax lambda => [lambda.Parameter],
        _ => [],
    };

    /// <summary>Whether a parameter is the request, or what holds it.</summary>
    public static bool IsRequest(ParameterSyntax parameter) => RequestTypes.Contains(parameter.Type.LastName());

    private static HandlerForm? OfMethod(MethodDeclarationSyntax method)
    {
        var name = method.Identifier.ValueText;
        var parameters = Parameters(method.ParameterList).ToList();
        if (name == "Page_Load" || name == "ProcessNotify" || (name is "ProcessRequest" or "ProcessRequestAsync" && parameters.Any(IsRequest)))
        {
            return HandlerForm.Page;
        }

        if (name is "Invoke" or "InvokeAsync" && parameters.FirstOrDefault()?.Type.LastName() == "HttpContext")
        {
            return HandlerForm.Middleware;
        }

        if (method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute) is "Function" or "FunctionName"))
        {
            return HandlerForm.Function;
        }

        return IsAction(method) ? HandlerForm.Action : IsPart(method, parameters) ? HandlerForm.Part : null;
    }

    private static bool IsAction(MethodDeclarationSyntax method) =>
        method.Parent is TypeDeclarationSyntax type
        && method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
        && !method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute) == "NonAction")
        && (IsController(type.Identifier.ValueText) || BasesOf(type).Any(name => IsController(name) || name is "ControllerBase" or "IDynamicApiController" or "PageModel")
            || type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute) is "ApiController" or "DynamicApiController"));

    private static bool IsController(string name) => name.EndsWith("Controller", StringComparison.Ordinal) && name != "IDynamicApiController";

    private static bool IsPart(MethodDeclarationSyntax method, List<ParameterSyntax> parameters) =>
        parameters.Any(IsRequest) && !method.Modifiers.Any(SyntaxKind.PrivateKeyword) && (method.Modifiers.Any(SyntaxKind.PublicKeyword) || method.Modifiers.Any(SyntaxKind.ProtectedKeyword));

    private static IEnumerable<string> BasesOf(TypeDeclarationSyntax type) => type.BaseList?.Types.Select(known => known.Type.LastName()) ?? [];

    private static IEnumerable<ParameterSyntax> Parameters(ParameterListSyntax list) => list.Parameters;
}
