using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds reads of prepay_id, code_url and the like from an order's answer that nothing has tested before.</summary>
internal sealed class OrderResultUncheckedCheck : CodeCheck
{
    private static readonly HashSet<string> Results = new(StringComparer.OrdinalIgnoreCase) { "prepay_id", "PrepayId", "code_url", "CodeUrl", "QrcodeUrl", "mweb_url", "MwebUrl", "MobileWebUrl", "h5_url", "H5Url" };

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal) { "GetValue", "get_Item", "GetParameter", "GetString", "SelectSingleNode", "Element" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP220")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var declarator in root.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (declarator.Initializer is { Value: var value } && PlacesOrder(value, file) && BodyOf(declarator) is { } body && FirstUse(body, declarator) is var (read, name) && read is not null)
            {
                yield return new Problem(read.Place(), OrderResultUnchecked.Message.With(name)) { Related = [value.Place()] };
            }
        }
    }

    private static bool PlacesOrder(ExpressionSyntax value, FileContext file)
    {
        value = value is AwaitExpressionSyntax awaited ? awaited.Expression : value;
        value = value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter", Expression: var inner } } ? inner : value;
        if (value is not InvocationExpressionSyntax call)
        {
            return false;
        }

        var (name, receiver) = call.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, access.Expression),
            SimpleNameSyntax simple => (simple.Identifier.ValueText, (ExpressionSyntax?)null),
            _ => ("", null),
        };
        var type = (receiver as SimpleNameSyntax)?.Identifier.ValueText ?? (receiver as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "";
        return (SdkCalls.MayBe(name) && SdkCalls.Find(name, type) is { Operation: Operation.PlaceOrder }) || IsOwnOrderMethod(name, call, file);
    }

    // A home-made GetUnifiedOrderResult, and WxPayApi behind another name.
    private static bool IsOwnOrderMethod(string name, InvocationExpressionSyntax call, FileContext file) =>
        name.IndexOf("UnifiedOrder", StringComparison.OrdinalIgnoreCase) >= 0 && file.Model.GetTypeInfo(call, file.Cancellation).Type?.Name is "WxPayData" or "" or null;

    private static SyntaxNode? BodyOf(VariableDeclaratorSyntax declarator) =>
        declarator.Ancestors().FirstOrDefault(node => node is BlockSyntax { Parent: BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax } or CompilationUnitSyntax);

    // In the order of the source: whatever comes first, a test or a use, decides.
    private static (ExpressionSyntax? Read, string Name) FirstUse(SyntaxNode body, VariableDeclaratorSyntax declarator)
    {
        var answer = declarator.Identifier.ValueText;
        foreach (var use in body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.SpanStart > declarator.Span.End && name.Identifier.ValueText == answer))
        {
            if (ResultRead(use) is not { } read)
            {
                if (IsLogged(use))
                {
                    continue;
                }

                return (null, "");
            }

            return IsTest(read.Expression, body) ? (null, "") : (read.Expression, read.Name);
        }

        return (null, "");
    }

    private static (ExpressionSyntax Expression, string Name)? ResultRead(IdentifierNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access when access.Expression == use => Results.Contains(member) ? (access, member)
            : Readers.Contains(member) && access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } call && Results.Contains(key) ? (call, key)
            : null,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } element when element.Expression == use && Results.Contains(key) => (element, key),
        _ => null,
    };

    // Printing an answer is no test of it.
    private static bool IsLogged(IdentifierNameSyntax use) =>
        use.Ancestors().TakeWhile(node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>().Any(call => call.Expression.ToString() is var name
            && (name.StartsWith("Log", StringComparison.OrdinalIgnoreCase) || name.StartsWith("_log", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Console.", StringComparison.Ordinal) || name.Contains(".Write") || name.Contains("Trace")));

    private static bool IsTest(ExpressionSyntax read, SyntaxNode body)
    {
        foreach (var node in read.Ancestors().TakeWhile(node => node != body))
        {
            switch (node)
            {
                case IfStatementSyntax or WhileStatementSyntax when ((node as IfStatementSyntax)?.Condition ?? ((WhileStatementSyntax)node).Condition).Span.Contains(read.Span):
                case ConditionalExpressionSyntax choice when choice.Condition.Span.Contains(read.Span):
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }:
                case IsPatternExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax:
                    return true;
                case InvocationExpressionSyntax { Expression: var called } when called.ToString() is "string.IsNullOrEmpty" or "string.IsNullOrWhiteSpace" or "String.IsNullOrEmpty" or "String.IsNullOrWhiteSpace" or "ArgumentException.ThrowIfNullOrEmpty":
                    return true;
            }
        }

        return IsTestedLater(read, body);
    }

    // var url = answer.CodeUrl; if (url is null) …: the value is looked at before it goes anywhere.
    private static bool IsTestedLater(ExpressionSyntax read, SyntaxNode body)
    {
        var value = read.Parent is InvocationExpressionSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } ? null : read;
        if (value?.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local })
        {
            return false;
        }

        var first = body.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault(name => name.SpanStart > local.Span.End && name.Identifier.ValueText == local.Identifier.ValueText);
        return first is not null && IsTest(first, body);
    }
}
