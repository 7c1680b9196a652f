using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds where an HttpClient is created.</summary>
internal static class Clients
{
    /// <summary>The one creation of the client that the expression stands for, or null.</summary>
    public static BaseObjectCreationExpressionSyntax? CreationOf(ExpressionSyntax client, FileContext file) =>
        client as BaseObjectCreationExpressionSyntax
        ?? file.Values.DefinitionOf(client) as BaseObjectCreationExpressionSyntax
        ?? OnlyAssignment(client, file);

    // A field without an initializer, which a constructor fills.
    private static BaseObjectCreationExpressionSyntax? OnlyAssignment(ExpressionSyntax client, FileContext file)
    {
        if (file.Model.GetSymbolInfo(client, file.Cancellation).Symbol is not IFieldSymbol { DeclaringSyntaxReferences: [var reference] } field
            || reference.GetSyntax(file.Cancellation) is not VariableDeclaratorSyntax { Initializer: null } declarator || declarator.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return null;
        }

        var written = type.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => assignment.Left.LastName() == field.Name).Take(2).ToList();
        return written is [{ Right: BaseObjectCreationExpressionSyntax creation }] ? creation : null;
    }
}
