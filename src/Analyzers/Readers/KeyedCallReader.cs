using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>
/// Reads calls with a key and a value, the commonest shape of all: <c>SetValue</c>, <c>SetParameter</c>, <c>Add</c>, <c>TryAdd</c>, and methods
/// of the project that only pass a key and a value on.
/// </summary>
internal sealed class KeyedCallReader(ReadingContext context, FieldReader fields)
{
    public void Read(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count is < 2 or > 4 || KeyPosition(arguments) is not { } position)
        {
            return;
        }

        var (method, receiver) = (call.LastName(), call.Receiver());
        if (method.Length == 0 || (receiver is not null && Containers.AreNoPayload(receiver)) || !(Containers.IsSetter(method) || IsListed(method) || PassesOn(call)))
        {
            return;
        }

        var key = arguments[position].Expression;
        if (Keys.Constant(key, context) is { } wire)
        {
            var isReversed = position + 1 == arguments.Count;
            fields.ReadKey(BuilderOf(Container(call, receiver, isReversed ? 0 : position)), wire, key, arguments[isReversed ? 0 : position + 1].Expression);
        }
    }

    private int? KeyPosition(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        for (var i = 0; i < Math.Min(2, arguments.Count - 1); i++)
        {
            if (Keys.Constant(arguments[i].Expression, context) is not null)
            {
                return i;
            }
        }

        // SetValue(value: 1, key: "total_fee")
        return arguments is [{ NameColon: not null }, { NameColon: not null }] && Keys.Constant(arguments[1].Expression, context) is not null ? 1 : null;
    }

    // Helper.Set(data, "total_fee", 1) fills data; Set("total_fee", 1) fills whatever the class keeps.
    private static ExpressionSyntax Container(InvocationExpressionSyntax call, ExpressionSyntax? receiver, int position) =>
        position > 0 ? call.ArgumentList.Arguments[0].Expression : ChainRoot(receiver ?? call.Expression);

    // builder.Add("appid", a).Add("mch_id", m) fills builder.
    private static ExpressionSyntax ChainRoot(ExpressionSyntax receiver)
    {
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            receiver = access.Expression;
        }

        return receiver;
    }

    private PayloadBuilder BuilderOf(ExpressionSyntax container) => context.Of(container, PayloadShape.Keyed);

    private bool IsListed(string method) => context.Facts.OptionsOf(context.Model.SyntaxTree).KeyValueMethods.Contains(method);

    private bool PassesOn(InvocationExpressionSyntax call)
    {
        if (context.Values.Semantics.SymbolOf(call) is not IMethodSymbol { DeclaringSyntaxReferences: [var reference] } method
            || method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String) is not { } key)
        {
            return false;
        }

        return reference.GetSyntax(context.Cancellation).DescendantNodes().Any(node => node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax first }, _, ..] } =>
                Containers.IsSetter(access.Name.Identifier.ValueText) && first.Identifier.ValueText == key.Name,
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax first }] } } => first.Identifier.ValueText == key.Name,
            _ => false,
        });
    }
}
