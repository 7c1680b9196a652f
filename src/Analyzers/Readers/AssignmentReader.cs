using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads later assignments: <c>order.Amount.Total = fen</c>, <c>data["total_fee"] = fen</c>.</summary>
internal sealed class AssignmentReader(ReadingContext context, FieldReader fields)
{
    public void Read(AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.Parent is InitializerExpressionSyntax)
        {
            return;
        }

        switch (assignment.Left)
        {
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } element when !Containers.AreNoPayload(element.Expression) && Keys.Constant(key.Expression, context) is { } wire:
                ReadIndexer(element, key.Expression, wire, assignment.Right);
                break;
            case MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access
                when !Containers.AreNoPayload(access.Expression) && MemberNames.MayBeFieldOrSecret(access.Name.Identifier.ValueText, context.Facts):
                ReadMember(access, assignment.Right);
                break;
            case MemberBindingExpressionSyntax binding when assignment.Parent is ConditionalAccessExpressionSyntax conditional && MemberNames.MayBeFieldOrSecret(binding.Name.Identifier.ValueText, context.Facts):
                fields.ReadMember(context.Of(conditional.Expression, PayloadShape.Model), "", binding.Name, assignment.Right);
                break;
        }
    }

    // d["amount"]["total"] = 1 belongs to d.
    private void ReadIndexer(ElementAccessExpressionSyntax element, ExpressionSyntax key, string wire, ExpressionSyntax value)
    {
        var prefix = "";
        var container = Unsuppressed(element.Expression);
        while (container is ElementAccessExpressionSyntax { ArgumentList.Arguments: [var outer] } inner && Keys.Constant(outer.Expression, context) is { } name)
        {
            prefix = name + "." + prefix;
            container = Unsuppressed(inner.Expression);
        }

        fields.ReadKey(context.Of(container, PayloadShape.Keyed), prefix + wire, key, value);
    }

    // body["amount"]!["total"]
    private static ExpressionSyntax Unsuppressed(ExpressionSyntax expression) =>
        expression is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed ? suppressed.Operand : expression;

    private void ReadMember(MemberAccessExpressionSyntax access, ExpressionSyntax value)
    {
        var names = new List<SimpleNameSyntax>();
        var root = access.Expression;
        while (root is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } inner && MemberNames.MayBeField(inner.Name.Identifier.ValueText, context.Facts))
        {
            names.Insert(0, inner.Name);
            root = inner.Expression;
        }

        var builder = context.Of(root, PayloadShape.Model);
        var prefix = "";
        foreach (var name in names)
        {
            var symbol = context.Values.Semantics.SymbolOf(name);
            var (wire, _) = FieldReader.WireNameOf(builder, name.Identifier.ValueText, symbol);
            if (wire is null)
            {
                return;
            }

            prefix += wire + ".";
        }

        fields.ReadMember(builder, prefix, access.Name, value);
    }
}
