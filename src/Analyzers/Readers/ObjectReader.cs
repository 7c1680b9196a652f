using Microsoft.CodeAnalysis;
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
        fields.ReadCreation(context.Begin(ShapeOf(creation), creation, written, variable, creation), "", creation);
    }

    /// <summary>Reads a copy with other values: <c>order with { total_fee = 1 }</c>.</summary>
    public void Read(WithExpressionSyntax copy)
    {
        var builder = context.Begin(PayloadShape.Model, copy, "", ReadingContext.VariableOf(copy));
        foreach (var element in copy.Initializer.Expressions)
        {
            fields.ReadElement(builder, "", element);
        }
    }

    public void Read(AnonymousObjectCreationExpressionSyntax anonymous)
    {
        if (context.Claim(anonymous))
        {
            var variable = ReadingContext.VariableOf(anonymous);
            var builder = context.Begin(PayloadShape.Anonymous, null, "", variable, anonymous);
            builder.IsShared = variable is not null && IsReadLater(anonymous, variable);
            fields.ReadAnonymous(builder, "", anonymous);
        }
    }

    private static bool IsReadLater(SyntaxNode anonymous, string variable) =>
        anonymous.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable);

    /// <summary>Reads a collection of pairs: <c>[new("mch_id", a), new("total_fee", b)]</c>.</summary>
    public void Read(CollectionExpressionSyntax collection)
    {
        var pairs = collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression).OfType<BaseObjectCreationExpressionSyntax>().Where(IsPair).ToList();
        if (pairs.Count > 0 && context.Claim(collection))
        {
            var builder = context.Begin(PayloadShape.Keyed, null, "", ReadingContext.VariableOf(collection), collection);
            pairs.ForEach(pair => fields.ReadElement(builder, "", pair));
        }
    }

    private bool IsPair(BaseObjectCreationExpressionSyntax creation) =>
        creation is { ArgumentList.Arguments: [var key, _], Initializer: null } && Keys.Constant(key.Expression, context) is not null;

    private static PayloadShape ShapeOf(BaseObjectCreationExpressionSyntax creation) => creation.Initializer?.Expressions.FirstOrDefault() switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } or InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax => PayloadShape.Keyed,
        _ => PayloadShape.Model,
    };
}
