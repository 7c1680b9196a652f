using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>What the code around a payload tells of how often it runs.</summary>
internal static class Surroundings
{
    private static readonly string[] Handlers = ["Controller", "ControllerBase", "ApiController", "PageModel", "IHttpHandler", "Page"];

    /// <summary>Whether the code certainly runs more than once.</summary>
    public static Repetition RepetitionOf(SyntaxNode node)
    {
        foreach (var outer in node.Ancestors())
        {
            switch (outer)
            {
                case ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    return Repetition.Loop;
                case AnonymousFunctionExpressionSyntax function when IsMapped(function):
                    return Repetition.Request;
                case MethodDeclarationSyntax method:
                    return IsHandler(method) ? Repetition.Request : Repetition.None;
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return Repetition.None;
            }
        }

        return Repetition.None;
    }

    /// <summary>Whether the code is one of several ways that its method may go.</summary>
    public static bool IsInBranch(SyntaxNode node) => node.Ancestors()
        .TakeWhile(outer => outer is not MemberDeclarationSyntax or GlobalStatementSyntax)
        .Any(outer => outer is IfStatementSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax or CatchClauseSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    // app.MapPost("/pay", () => …)
    private static bool IsMapped(AnonymousFunctionExpressionSyntax function) =>
        function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } } && name is "MapGet" or "MapPost" or "MapPut";

    // A controller's public methods are actions; so is whatever has a verb or a route.
    private static bool IsHandler(MethodDeclarationSyntax method)
    {
        if (method.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => attribute.Name.ToString()).Any(name => name.StartsWith("Http", StringComparison.Ordinal) || name is "Route" or "WebMethod"))
        {
            return true;
        }

        return method.Modifiers.Any(modifier => modifier.ValueText is "public" or "protected") && method.Parent is ClassDeclarationSyntax type && !method.AttributeLists.Any(list => list.ToString().Contains("NonAction"))
            && (type.Identifier.ValueText.EndsWith("Controller", StringComparison.Ordinal) || type.BaseList?.Types.Any(known => Handlers.Contains(LastName(known.Type))) == true);
    }

    private static string LastName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => "",
    };
}
