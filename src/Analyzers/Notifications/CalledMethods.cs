using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds the methods in source that calls go to.</summary>
internal static class CalledMethods
{
    /// <summary>The method or local function that is called, where its source is at hand and nothing can stand in for it; else null.</summary>
    public static SyntaxNode? Of(InvocationExpressionSyntax call, FileContext file)
    {
        var isOurs = call.SyntaxTree == file.Model.SyntaxTree;
        if (isOurs && file.Model.GetSymbolInfo(call, file.Cancellation).Symbol is IMethodSymbol method)
        {
            return !method.IsAbstract && method.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(file.Cancellation) : null;
        }

        return call.Receiver() is null or ThisExpressionSyntax ? InItsType(call) : null;
    }

    /// <summary>The parameters of a method or a local function.</summary>
    public static ParameterListSyntax ParametersOf(SyntaxNode helper) => helper switch
    {
        MethodDeclarationSyntax method => method.ParameterList,
        LocalFunctionStatementSyntax function => function.ParameterList,
        _ => SyntaxFactory.ParameterList(),
    };

    /// <summary>What it returns: every value of its own.</summary>
    public static IEnumerable<ExpressionSyntax> ReturnsOf(SyntaxNode helper) => NotificationHandler.BodyOf(helper) switch
    {
        ExpressionSyntax value => [value],
        { } body => Exits.OwnNodes(body).OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>(),
        null => [],
    };

    // Unresolved code: the only method of this name and number of parameters.
    private static SyntaxNode? InItsType(InvocationExpressionSyntax call)
    {
        var candidates = call.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => method.Identifier.ValueText == call.LastName() && method.ParameterList.Parameters.Count >= call.ArgumentList.Arguments.Count).Take(2).ToList();
        return candidates is [var only] ? only : null;
    }
}
