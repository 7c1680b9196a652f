using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads an object where it is created: SDK models, classes of one's own, anonymous objects, dictionaries with an initializer.</summary>
internal sealed class ObjectReader(ReadingContext context, FieldReader fields)
{
    public void Read(BaseObjectCreationExpressionSyntax creation)
    {
        if (!context.Claim(creation))
        {
            return;
        }

        var variable = ReadingContext.VariableOf(creation);
        if (variable is null && creation.Initializer is null && creation.ArgumentList is null or { Arguments.Count: 0 })
        {
            return;
        }

        var written = creation is ObjectCreationExpressionSyntax { Type: var name } ? name.ToString() : "";
        fields.ReadCreation(context.Begin(ShapeOf(creation), creation, written, variable), "", creation);
    }

    public void Read(AnonymousObjectCreationExpressionSyntax anonymous)
    {
        if (context.Claim(anonymous))
        {
            fields.ReadAnonymous(context.Begin(PayloadShape.Anonymous, null, "", ReadingContext.VariableOf(anonymous)), "", anonymous);
        }
    }

    private static PayloadShape ShapeOf(BaseObjectCreationExpressionSyntax creation) => creation.Initializer?.Expressions.FirstOrDefault() switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } or InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax => PayloadShape.Keyed,
        _ => PayloadShape.Model,
    };
}
