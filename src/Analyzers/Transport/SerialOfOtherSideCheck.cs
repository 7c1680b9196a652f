using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Transport;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds a public key's id under a name that is the merchant's serial number, and the merchant's serial number beside the header Wechatpay-Serial.</summary>
internal sealed class SerialOfOtherSideCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP218")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        var values = file.Values;
        return Given(file).Where(pair => SerialOfOtherSide.IsMerchants(pair.Name)).SelectMany(pair => PublicKeyIn(pair.Name, values.Read(pair.Value)))
            .Concat(InHeaders(file, values))
            .Concat(Compared(file).SelectMany(pair => MerchantsBeside(pair.Left, pair.Right, values)))
            .Concat(Sent(file).SelectMany(value => MerchantsIn(value)));
    }

    // Everything that is put under a name: settings, members, keys, named arguments.
    private static IEnumerable<(string Name, ExpressionSyntax Value)> Given(FileContext file) =>
        file.Nodes.Of<VariableDeclaratorSyntax>().Where(variable => variable.Initializer is not null).Select(variable => (variable.Identifier.ValueText, variable.Initializer!.Value))
            .Concat(file.Nodes.Of<PropertyDeclarationSyntax>().Select(property => (property.Identifier.ValueText, Value: (property.Initializer?.Value ?? property.ExpressionBody?.Expression)!)).Where(pair => pair.Value is not null))
            .Concat(file.Nodes.Of<AssignmentExpressionSyntax>().Select(assignment => (assignment.Left.TargetName(), assignment.Right)))
            .Concat(file.Nodes.Of<ArgumentSyntax>().Where(argument => argument.NameColon is not null).Select(argument => (argument.NameColon!.Name.Identifier.ValueText, argument.Expression)));

    private static IEnumerable<Problem> PublicKeyIn(string name, Value value) =>
        value.Alternatives.Where(option => option is ConstantValue { Constant: string text } && SerialOfOtherSide.IsPublicKeyId(text)).Select(option => SerialOfOtherSide.WithPublicKey(option.Span, name));

    // Authorization: …,serial_no="…"
    private static IEnumerable<Problem> InHeaders(FileContext file, ValueReader values)
    {
        if (!file.Nodes.Of<InterpolatedStringTextSyntax>().Any(text => HasSerialKey(text.TextToken.ValueText)) && !file.Nodes.Of<LiteralExpressionSyntax>().Any(literal => literal.Token.Value is string text && HasSerialKey(text)))
        {
            yield break;
        }

        foreach (var text in file.Nodes.Of<InterpolatedStringExpressionSyntax>().Cast<ExpressionSyntax>().Concat(file.Nodes.Of<BinaryExpressionSyntax>().Where(binary => binary.Parent is not BinaryExpressionSyntax)))
        {
            if (LiteralText.Of(text) is not { } literal || !HasSerialKey(literal.Text))
            {
                continue;
            }

            var pieces = literal.Text.Split(Literals.LiteralPiece.Hole);
            for (var hole = 0; hole < literal.Holes.Count; hole++)
            {
                if (pieces[hole].TrimEnd('"').EndsWith("serial_no=", StringComparison.Ordinal))
                {
                    foreach (var problem in PublicKeyIn("serial_no", values.Read(literal.Holes[hole].Expression)))
                    {
                        yield return problem;
                    }
                }
            }
        }
    }

    private static bool HasSerialKey(string text) => text.IndexOf("serial_no=", StringComparison.Ordinal) >= 0;

    private static IEnumerable<(ExpressionSyntax Left, ExpressionSyntax Right)> Compared(FileContext file) =>
        file.Nodes.Of<BinaryExpressionSyntax>().Where(binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression).Select(binary => (binary.Left, binary.Right))
            .Concat(file.Nodes.Of<InvocationExpressionSyntax>().Where(call => call.LastName() == "Equals").Select(call => (call.Receiver(), call.ArgumentList.Arguments) switch
            {
                (PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" }, [var left, var right, ..]) => (left.Expression, right.Expression),
                ({ } receiver, [var other, ..]) => (receiver, other.Expression),
                _ => default,
            }).Where(pair => pair.Item1 is not null));

    private static IEnumerable<Problem> MerchantsBeside(ExpressionSyntax left, ExpressionSyntax right, ValueReader values) =>
        IsBeside(right, left, values) ? MerchantsIn(right) : IsBeside(left, right, values) ? MerchantsIn(left) : [];

    // Names are asked before values are read.
    private static bool IsBeside(ExpressionSyntax merchants, ExpressionSyntax header, ValueReader values) => SerialOfOtherSide.IsMerchants(merchants.LastName()) && IsHeader(header, values);

    // What is read from the headers, at once or into a variable before; a parameter can be bound to one.
    private static bool IsHeader(ExpressionSyntax expression, ValueReader values) =>
        !SerialOfOtherSide.IsMerchants(expression.LastName()) && expression is not LiteralExpressionSyntax
        && values.Read(expression).Parts(6).Any(part => part is CallValue call && call.Arguments.Any(argument => IsHeaderName(argument.AsText)) || part is ReferenceValue reference && IsBoundToHeader(reference, expression));

    private static bool IsHeaderName(string? text) => SerialOfOtherSide.PlatformHeader.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsBoundToHeader(ReferenceValue reference, SyntaxNode use) =>
        use.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
        && method.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == reference.Name && parameter.AttributeLists.SelectMany(list => list.Attributes).SelectMany(attribute => attribute.ArgumentList?.Arguments ?? default).Any(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: string name } && IsHeaderName(name)));

    // headers.Add("Wechatpay-Serial", …) tells WeChat Pay with whose key a field was encrypted: its own.
    private static IEnumerable<ExpressionSyntax> Sent(FileContext file) =>
        file.Nodes.Of<InvocationExpressionSyntax>()
            .Where(call => call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }, _] && IsHeaderName(name) && call.LastName() is var method && (method.StartsWith("Add", StringComparison.Ordinal) || method.StartsWith("TryAdd", StringComparison.Ordinal) || method.StartsWith("WithHeader", StringComparison.Ordinal) || method.StartsWith("Set", StringComparison.Ordinal)))
            .Select(call => call.ArgumentList.Arguments[1].Expression)
            .Concat(file.Nodes.Of<AssignmentExpressionSyntax>().Where(assignment => IsHeaderName(assignment.Left.TargetName())).Select(assignment => assignment.Right));

    private static IEnumerable<Problem> MerchantsIn(ExpressionSyntax value) =>
        SerialOfOtherSide.IsMerchants(value.LastName()) ? [SerialOfOtherSide.WithMerchants(value.Place(), value.LastName())] : [];
}
