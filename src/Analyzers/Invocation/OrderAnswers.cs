using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>
/// Follows the answers of orders through one method in the order of the source: from the call that places the order, through what parses the answer,
/// to the first use that matters. Any test of it, and anything that is not understood, ends the search.
/// </summary>
internal sealed class OrderAnswers(SyntaxNode body, FileContext file)
{
    private static readonly HashSet<string> Results = new(StringComparer.OrdinalIgnoreCase) { "prepay_id", "PrepayId", "code_url", "CodeUrl", "QrcodeUrl", "mweb_url", "MwebUrl", "MobileWebUrl", "h5_url", "H5Url" };

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal) { "GetValue", "GetParameter", "GetString", "GetProperty", "SelectSingleNode", "Element" };

    private static readonly HashSet<string> Passages = new(StringComparer.Ordinal)
    {
        "Content", "ReadAsStringAsync", "RootElement", "Root", "DocumentElement", "ChildNodes", "SelectSingleNode", "Element", "Result", "Count", "Length", "ConfigureAwait", "GetAwaiter", "GetResult",
    };

    private static readonly string[] Parsers = ["Parse", "Deserialize", "Load", "FromXml", "FromJson", "ReadFrom"];

    // The variables that hold an answer, with the call that it came from.
    private readonly Dictionary<string, SyntaxNode> answers = new(StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, IdentifierNameSyntax>> names = new(() => body.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal));

    /// <summary>The bodies of a file that place orders and keep their answers in variables.</summary>
    public static IEnumerable<SyntaxNode> BodiesIn(FileContext file) => file.Nodes.Of<VariableDeclaratorSyntax>()
        .Where(declarator => declarator.Initializer is { Value: var value } && PlacesOrder(value, file))
        .Select(BodyOf)
        .OfType<SyntaxNode>()
        .Distinct();

    private static SyntaxNode? BodyOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(outer =>
        outer is BlockSyntax { Parent: BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax } or CompilationUnitSyntax or TypeDeclarationSyntax) is { } body and not TypeDeclarationSyntax ? body : null;

    /// <summary>The first unchecked read of each answer: where, of what, and the call that placed the order.</summary>
    public IEnumerable<(ExpressionSyntax Read, string Name, SyntaxNode Order)> Unchecked()
    {
        foreach (var node in body.DescendantNodes(node => node == body || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or TypeDeclarationSyntax)))
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: var value } declarator && PlacesOrder(value, file))
            {
                answers[declarator.Identifier.ValueText] = value;
            }
            else if (node is IdentifierNameSyntax use && answers.TryGetValue(use.Identifier.ValueText, out var order) && use.SpanStart > order.Span.End && !IsMemberName(use))
            {
                if (Judge(use, order) is var (read, name) && read is not null && !IsRefusedBySender(order))
                {
                    yield return (read, name, order);
                }
            }
        }
    }

    private (ExpressionSyntax? Read, string Name) Judge(IdentifierNameSyntax use, SyntaxNode order)
    {
        if (IsLogged(use))
        {
            return default;
        }

        if (ResultRead(use) is var (read, name) && read is not null)
        {
            Forget(order);
            return IsTested(read) ? default : (read, name);
        }

        if (!IsOnlyCounted(use) && !PassesOn(use, order))
        {
            Forget(order);
        }

        return default;
    }

    // The program's own sender throws for a failed order, so that what comes back has succeeded.
    private bool IsRefusedBySender(SyntaxNode order) =>
        OrderCallIn((ExpressionSyntax)order, file) is { } call
        && file.Values.Semantics.SymbolInfoOf(call) is var found
        && (found.Symbol ?? found.CandidateSymbols.FirstOrDefault())?.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(file.Cancellation) is MethodDeclarationSyntax sender
        && OrderSender.Refuses(sender, call.ArgumentList.Arguments.Select(argument => EndpointOf(argument.Expression, file)).OfType<Endpoint>().FirstOrDefault()?.Version ?? ApiVersion.V2);

    private void Forget(SyntaxNode order)
    {
        foreach (var name in answers.Where(answer => answer.Value == order).Select(answer => answer.Key).ToList())
        {
            answers.Remove(name);
        }
    }

    private static bool PlacesOrder(ExpressionSyntax value, FileContext file) => OrderCallIn(value, file) is not null;

    private static InvocationExpressionSyntax? OrderCallIn(ExpressionSyntax value, FileContext file)
    {
        while (value is AwaitExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            value = value is AwaitExpressionSyntax awaited ? awaited.Expression : ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)value).Expression).Expression;
        }

        return value is InvocationExpressionSyntax call && (IsOrderMethod(call, file) || call.ArgumentList.Arguments.Any(argument => EndpointOf(argument.Expression, file) is { Operation: Operation.PlaceOrder })) ? call : null;
    }

    private static bool IsOrderMethod(InvocationExpressionSyntax call, FileContext file)
    {
        var method = call.LastName();
        if (SdkCalls.MayBe(method) && SdkCalls.Find(method, call.Receiver().LastName()) is { Operation: Operation.PlaceOrder })
        {
            return true;
        }

        // A home-made GetUnifiedOrderResult, and WxPayApi behind an instance.
        return method.IndexOf("UnifiedOrder", StringComparison.OrdinalIgnoreCase) >= 0 && TypeNameOf(call, file) is "WxPayData" or "";
    }

    private static string TypeNameOf(InvocationExpressionSyntax call, FileContext file)
    {
        var type = file.Values.Semantics.TypeOf(call);
        return type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result.Name : type?.Name ?? "";
    }

    private static Endpoint? EndpointOf(ExpressionSyntax argument, FileContext file) =>
        (argument as LiteralExpressionSyntax)?.Token.Value is string text ? Endpoints.Find(text)
        : argument is IdentifierNameSyntax && file.Model.GetConstantValue(argument, file.Cancellation) is { Value: string constant } ? Endpoints.Find(constant)
        : null;

    private static bool IsMemberName(IdentifierNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == use,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == use,
        _ => false,
    };

    // answer.PrepayId, answer.GetValue("prepay_id"), answer["prepay_id"]; or whatever ends in a variable of that name.
    private static (ExpressionSyntax? Read, string Name) ResultRead(IdentifierNameSyntax use)
    {
        ExpressionSyntax current = use;
        while (true)
        {
            switch (current.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Expression == current && Results.Contains(access.Name.Identifier.ValueText):
                    return (access, access.Name.Identifier.ValueText);
                case InvocationExpressionSyntax call when call.Expression == current && KeyOf(call.ArgumentList) is { } key && Readers.Contains(current.LastName()):
                    return (call, key);
                case ElementAccessExpressionSyntax element when element.Expression == current && KeyOf(element.ArgumentList) is { } key:
                    return (element, key);
                case MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or AwaitExpressionSyntax or ParenthesizedExpressionSyntax when current.Parent is ExpressionSyntax outer && IsHead(outer, current):
                    current = outer;
                    continue;
                case AssignmentExpressionSyntax assignment when assignment.Right == current && current != use && assignment.Left is IdentifierNameSyntax target && Results.Contains(target.Identifier.ValueText):
                    return (current, target.Identifier.ValueText);
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } when current != use && Results.Contains(local.Identifier.ValueText):
                    return (current, local.Identifier.ValueText);
                default:
                    return default;
            }
        }
    }

    private static bool IsHead(ExpressionSyntax outer, ExpressionSyntax inner) => outer switch
    {
        MemberAccessExpressionSyntax access => access.Expression == inner,
        InvocationExpressionSyntax call => call.Expression == inner,
        ElementAccessExpressionSyntax element => element.Expression == inner,
        _ => true,
    };

    private static string? KeyOf(BaseArgumentListSyntax arguments) =>
        arguments.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] && Results.Contains(key) ? key : null;

    // Printing an answer is no test of it.
    private static bool IsLogged(IdentifierNameSyntax use) =>
        use.Ancestors().TakeWhile(node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>().Any(call => call.Expression.ToString() is var name
            && (name.IndexOf("log", StringComparison.OrdinalIgnoreCase) >= 0 || name.StartsWith("Console.", StringComparison.Ordinal) || name.Contains(".Write") || name.Contains("Trace")));

    // How many nodes an answer has says nothing of its success.
    private static bool IsOnlyCounted(IdentifierNameSyntax use) => use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" };

    // var document = Parse(answer), document.LoadXml(answer), var node = document.ChildNodes: the answer goes on under another name.
    private bool PassesOn(IdentifierNameSyntax use, SyntaxNode order)
    {
        foreach (var node in use.Ancestors())
        {
            switch (node)
            {
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }:
                    answers[local.Identifier.ValueText] = order;
                    return true;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assignment when assignment.Right.Span.Contains(use.Span):
                    answers[target.Identifier.ValueText] = order;
                    return true;
                case MemberAccessExpressionSyntax access when Passages.Contains(access.Name.Identifier.ValueText):
                case AwaitExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or ObjectCreationExpressionSyntax:
                    continue;
                case InvocationExpressionSyntax call when IsPassage(call):
                    continue;
                case MemberAccessExpressionSyntax { Expression: var parsed } access when Parsers.Any(parser => access.Name.Identifier.ValueText.StartsWith(parser, StringComparison.Ordinal)) && parsed.Span.Contains(use.Span):
                    continue;
                case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax document } } }:
                    answers[document.Identifier.ValueText] = order;
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsPassage(InvocationExpressionSyntax call)
    {
        var method = call.LastName();
        return Passages.Contains(method) || Parsers.Any(parser => method.StartsWith(parser, StringComparison.Ordinal));
    }

    private bool IsTested(ExpressionSyntax read)
    {
        foreach (var node in read.Ancestors().TakeWhile(node => node != body))
        {
            switch (node)
            {
                case IfStatementSyntax choice when choice.Condition.Span.Contains(read.Span):
                case WhileStatementSyntax loop when loop.Condition.Span.Contains(read.Span):
                case ConditionalExpressionSyntax conditional when conditional.Condition.Span.Contains(read.Span):
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }:
                case IsPatternExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax { Expression: var _ }:
                case InvocationExpressionSyntax { Expression: var called } when IsGuard(called.ToString()):
                    return true;
            }
        }

        return IsTestedNext(read);
    }

    // In the statements behind: in its block and in those around it.
    private static bool IsBehind(SyntaxNode name, SyntaxNode read) =>
        name.SpanStart >= read.Span.End
        && name.Ancestors().FirstOrDefault(outer => outer.Span.Contains(read.Span)) is { } common
        && read.AncestorsAndSelf().First(node => node.Parent == common) is StatementSyntax or GlobalStatementSyntax;

    private static bool IsGuard(string called) => called.Contains("IsNullOr") || called.Contains("ThrowIfNull") || called.StartsWith("Assert", StringComparison.Ordinal) || called.StartsWith("Guard", StringComparison.Ordinal) || called.StartsWith("Check", StringComparison.Ordinal);

    // var url = answer.CodeUrl; if (url is null) …: the value is looked at before it goes anywhere.
    private bool IsTestedNext(ExpressionSyntax read)
    {
        var target = read.Ancestors().TakeWhile(node => node is not StatementSyntax).Select(node => node switch
        {
            VariableDeclaratorSyntax local => local.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } => variable.Identifier.ValueText,
            _ => null,
        }).FirstOrDefault(name => name is not null);
        if (target is null)
        {
            return false;
        }

        var first = names.Value[target].FirstOrDefault(name => IsBehind(name, read) && !IsLogged(name));
        return first is not null && IsTested(first);
    }
}
