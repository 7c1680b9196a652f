using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds secret settings in what an action returns, writes to its response, or hands to its view.</summary>
internal sealed class SecretSentToClientCheck : CodeCheck
{
    private static readonly HashSet<string> Results = new(StringComparer.Ordinal) { "Json", "Ok", "Content", "View", "PartialView", "JsonResult", "OkObjectResult", "ContentResult" };

    private static readonly HashSet<string> ViewState = new(StringComparer.Ordinal) { "ViewBag", "ViewData" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP510")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => Secrets.In(file)
        .Where(secret => IsSent(secret.Use))
        .Select(secret => new Problem(secret.Use.Place(), SecretSentToClient.Message.With(secret.Name)));

    private static bool IsSent(ExpressionSyntax use) => IsResultObject(use) || Secrets.TakerOf(use) switch
    {
        InvocationExpressionSyntax call => Results.Contains(call.LastName()) && call.Receiver() is null or ThisExpressionSyntax || call.Receiver().LastName() is "Results" or "TypedResults"
            || (call.LastName() is "Write" or "WriteAsync" or "WriteAsJsonAsync" && call.Receiver().LastName() == "Response"),
        AssignmentExpressionSyntax assignment => ViewState.Contains(RootOf(assignment.Left)),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => use.Ancestors().Any(node => node is AnonymousObjectCreationExpressionSyntax)
            && use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && type.Identifier.ValueText.EndsWith("Controller", StringComparison.Ordinal)
            && use.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && method.Modifiers.Any(modifier => modifier.Text == "public"),
        _ => false,
    };

    private static bool IsResultObject(ExpressionSyntax use) => use.Ancestors().TakeWhile(node => node is not StatementSyntax).OfType<ObjectCreationExpressionSyntax>().Any(creation =>
        creation.LastName().EndsWith("Result", StringComparison.Ordinal) && Results.Contains(creation.LastName()) && !use.Ancestors().TakeWhile(node => node != creation).Any(node => node is InvocationExpressionSyntax or AnonymousFunctionExpressionSyntax));

    private static string RootOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax root } => root.Identifier.ValueText,
        ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax root } => root.Identifier.ValueText,
        _ => "",
    };
}
