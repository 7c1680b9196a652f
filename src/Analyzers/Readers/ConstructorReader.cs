using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads constructor arguments, by position and by name, under the names of their parameters.</summary>
internal sealed class ConstructorReader(ReadingContext context, FieldReader fields)
{
    public void Read(PayloadBuilder builder, string prefix, BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is not { Arguments.Count: > 0 } list || !MayCarryFields(creation, list))
        {
            return;
        }

        var constructor = context.Model.GetSymbolInfo(creation, context.Cancellation) is var info && info.Symbol is IMethodSymbol method
            ? method
            : info.CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.Length >= list.Arguments.Count);
        var written = creation is ObjectCreationExpressionSyntax { Type: var type } ? type.ToString() : context.Values.Semantics.TypeOf(creation)?.Name ?? "";
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var (name, slot) = ParameterOf(argument, i, constructor, written);
            if (name is not null)
            {
                fields.ReadArgument(builder, prefix, name, argument.Expression, slot);
            }
        }
    }

    // Asking for a constructor binds it: only where its type or its arguments are named like payments.
    private bool MayCarryFields(BaseObjectCreationExpressionSyntax creation, ArgumentListSyntax list) =>
        creation is not ObjectCreationExpressionSyntax { Type: var type } || ProviderNames.AreWeChatPay(type.ToString()) || SdkType.MayBePart(type) || SdkType.Of(null, type.ToString()) is not null
        || list.Arguments.Any(argument => argument.NameColon is { Name.Identifier.ValueText: var name } ? MemberNames.MayBeField(name, context.Facts) : argument.Expression.LastName() is { Length: > 0 } value && MemberNames.MayBeField(value, context.Facts));

    private static (string? Name, StaticType Slot) ParameterOf(ArgumentSyntax argument, int position, IMethodSymbol? constructor, string written)
    {
        var parameter = argument.NameColon is { Name.Identifier.ValueText: var named }
            ? constructor?.Parameters.FirstOrDefault(candidate => candidate.Name == named)
            : constructor?.Parameters.ElementAtOrDefault(position);
        return parameter is not null
            ? (parameter.Name, StaticTypes.Of(parameter.Type))
            : (argument.NameColon?.Name.Identifier.ValueText ?? SdkConstructors.ParameterAt(written, position), StaticType.Unknown);
    }
}
