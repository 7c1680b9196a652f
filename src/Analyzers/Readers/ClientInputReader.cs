using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>
/// Follows a value back to what the client sent: through conversions, locals and the type's own members, to a query string, a form or a bound parameter.
/// What is compared with anything on the way is checked, and the search ends there.
/// </summary>
internal sealed class ClientInputReader(ReadingContext context)
{
    private const int MaxDepth = 8;

    private static readonly HashSet<string> Collections = new(StringComparer.Ordinal) { "QueryString", "Query", "Form", "Params" };

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal) { "Get", "GetValue", "GetValues" };

    // The helpers of old web forms: GetQueryString("total_fee"), GetFormInt("fee", 0).
    private static readonly string[] HelperStarts = ["GetQuery", "GetForm", "GetRequest", "QueryString"];
    private static readonly string[] HelperEnds = ["String", "Int", "Decimal", "Double", "Float", "Value"];

    private static readonly HashSet<string> Conversions = new(StringComparer.Ordinal)
    {
        "Parse", "ToInt32", "ToInt64", "ToDecimal", "ToDouble", "ToString", "Trim", "Round", "Floor", "Ceiling", "Truncate", "Abs", "Replace", "ToInt", "FirstOrDefault", "First", "StrToInt", "ObjToInt", "GetValueOrDefault",
    };

    private int depth;

    /// <summary>Where the value comes from, if that is the client; null where it comes from elsewhere, is checked, or is not known.</summary>
    public ClientInput? Of(ExpressionSyntax value)
    {
        if (depth++ > MaxDepth)
        {
            return null;
        }

        return value switch
        {
            ParenthesizedExpressionSyntax inner => Of(inner.Expression),
            CastExpressionSyntax cast => Of(cast.Expression),
            PostfixUnaryExpressionSyntax suppressed => Of(suppressed.Operand),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary => Of(binary.Left) ?? Of(binary.Right),
            ElementAccessExpressionSyntax element when IsRequest(element.Expression) => new ClientInput(element.Place(), IsModel: false),
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int } }] } element => Of(element.Expression),
            InvocationExpressionSyntax call => OfCall(call),
            IdentifierNameSyntax name => OfName(name),
            MemberAccessExpressionSyntax access => OfMember(access),
            _ => null,
        };
    }

    private ClientInput? OfCall(InvocationExpressionSyntax call)
    {
        var (name, receiver) = (call.LastName(), call.Receiver());
        if ((Readers.Contains(name) && receiver is not null && IsRequest(receiver)) || IsHelper(name, call.ArgumentList.Arguments))
        {
            return new ClientInput(call.Place(), IsModel: false);
        }

        if (!Conversions.Contains(name))
        {
            return null;
        }

        // fee.ToString("0") converts its receiver, Convert.ToInt32(fee) its argument.
        return (receiver is null or SimpleNameSyntax or PredefinedTypeSyntax && call.ArgumentList.Arguments is [var first, ..] ? Of(first.Expression) : null) ?? (receiver is null ? null : Of(receiver));
    }

    private static bool IsHelper(string name, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string } }, ..] && HelperStarts.Any(start => name.StartsWith(start, StringComparison.Ordinal)) && HelperEnds.Any(end => name.EndsWith(end, StringComparison.Ordinal));

    // Request, context.Request and HttpContext.Current.Request, with or without the name of a collection.
    private static bool IsRequest(ExpressionSyntax receiver) => receiver switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "Request" } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Request" } => true,
        MemberAccessExpressionSyntax access when Collections.Contains(access.Name.Identifier.ValueText) => IsRequest(access.Expression),
        _ => false,
    };

    private ClientInput? OfName(IdentifierNameSyntax name)
    {
        var input = context.Values.Semantics.SymbolOf(name) switch
        {
            IParameterSymbol parameter => OfParameter(parameter, name),
            ILocalSymbol local => OfLocal(local, name),
            IPropertySymbol or IFieldSymbol => OfOwnMember(name),
            _ => null,
        };
        return Unchecked(input, name.Identifier.ValueText, name);
    }

    // Looked for last, since it is a walk through the method.
    private static ClientInput? Unchecked(ClientInput? input, string name, SyntaxNode use) => input is null || IsChecked(name, use) ? null : input;

    private ClientInput? OfMember(MemberAccessExpressionSyntax access)
    {
        var name = access.Name.Identifier.ValueText;
        if (access.Expression is ThisExpressionSyntax)
        {
            return Unchecked(OfOwnMember(access.Name), name, access);
        }

        if (name is "Value" && Of(access.Expression) is { } nullable)
        {
            return Unchecked(nullable, name, access);
        }

        return access.Expression is IdentifierNameSyntax root && context.Values.Semantics.SymbolOf(root) is IParameterSymbol parameter
            && !HasRange(context.Values.Semantics.SymbolOf(access))
                ? Unchecked(OfParameter(parameter, access), name, access)
                : null;
    }

    private static bool HasRange(ISymbol? member) => member?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is { } name && (name.StartsWith("Range", StringComparison.Ordinal) || name.Contains("Valid"))) == true;

    private ClientInput? OfParameter(IParameterSymbol parameter, ExpressionSyntax use)
    {
        if (parameter.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax(context.Cancellation) is not ParameterSyntax declaration || HasRange(parameter))
        {
            return null;
        }

        var attributes = NamesOf(declaration.AttributeLists).ToList();
        return attributes.Any(name => name is "FromQuery" or "FromForm") ? new ClientInput(use.Place(), IsModel: use is MemberAccessExpressionSyntax)
            : attributes.Contains("FromBody") || (attributes.Count == 0 && (IsBound(declaration) || (use is IdentifierNameSyntax && IsBoundByPage(declaration) && IsSimple(parameter.Type)))) ? new ClientInput(use.Place(), IsModel: true)
            : null;
    }

    // Controllers of an API bind what has no attribute, and so do handlers that are mapped; a service among their parameters is an interface.
    private static bool IsBound(ParameterSyntax parameter) => parameter.Parent?.Parent switch
    {
        MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method => NamesOf(method.AttributeLists).Any(name => name is "HttpPost" or "HttpGet" or "HttpPut") && NamesOf(type.AttributeLists).Contains("ApiController"),
        ParenthesizedLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax map } } } => map.LastName() is "MapPost" or "MapPut" or "MapGet" && !IsInterface(parameter.Type.LastName()),
        _ => false,
    };

    private static bool IsInterface(string type) => type is ['I', >= 'A' and <= 'Z', ..];

    // public ActionResult Pay(string number, string total_fee): no filter puts in a text or a number.
    private static bool IsBoundByPage(ParameterSyntax parameter) =>
        parameter.Parent?.Parent is MethodDeclarationSyntax { Parent: ClassDeclarationSyntax type } method
        && type.Identifier.ValueText.EndsWith("Controller", StringComparison.Ordinal)
        && method.Modifiers.Any(SyntaxKind.PublicKeyword) && !method.Modifiers.Any(SyntaxKind.StaticKeyword) && !NamesOf(method.AttributeLists).Contains("NonAction")
        && method.ReturnType.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText.EndsWith("Result", StringComparison.Ordinal));

    private static bool IsSimple(ITypeSymbol type) => StaticTypes.Of(type) is StaticType.Text or StaticType.Integer or StaticType.Decimal or StaticType.Float;

    private static IEnumerable<string> NamesOf(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(list => list.Attributes).Select(attribute => attribute.Name.LastName());

    private ClientInput? OfLocal(ILocalSymbol local, IdentifierNameSyntax use)
    {
        if (local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(context.Cancellation) is SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [var parsed, ..] } } } })
        {
            return Of(parsed.Expression);
        }

        return context.Values.DefinitionOf(use) is { } definition && definition.SyntaxTree == use.SyntaxTree ? Of(definition) : null;
    }

    // this.TotalFee, which the page fills from its query string in another method.
    private ClientInput? OfOwnMember(SimpleNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return null;
        }

        var written = type.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => IsOwn(assignment.Left, name.Identifier.ValueText)).Take(2).ToList();
        return written is [{ RawKind: (int)SyntaxKind.SimpleAssignmentExpression } only] ? Of(only.Right) : null;
    }

    private static bool IsOwn(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText == name,
        _ => false,
    };

    // fee < 1, order.Fen != input.Total, Math.Min(fee, limit), Validate(fee): somebody looked at it.
    private static bool IsChecked(string name, SyntaxNode use)
    {
        var body = use.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
        return body.DescendantNodes().OfType<SimpleNameSyntax>().Any(other => other.Identifier.ValueText == name && other.SpanStart < use.SpanStart && IsLookedAt(other));
    }

    private static bool IsLookedAt(SimpleNameSyntax name)
    {
        SyntaxNode value = name;
        while (value.Parent is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax || (value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.AddExpression }))
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression
                or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression && !binary.Right.IsKind(SyntaxKind.NullLiteralExpression),
            IsPatternExpressionSyntax { Pattern: not ConstantPatternSyntax and not UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => Checks(call.Expression.ToString()),
            InvocationExpressionSyntax call => Checks(call.Expression.ToString()),
            _ => false,
        };
    }

    private static bool Checks(string called) =>
        called.EndsWith("Min", StringComparison.Ordinal) || called.EndsWith("Max", StringComparison.Ordinal) || called.EndsWith("Clamp", StringComparison.Ordinal) || called.EndsWith("Equals", StringComparison.Ordinal) || called.Contains("CompareTo")
        || called.IndexOf("Check", StringComparison.OrdinalIgnoreCase) >= 0 || called.IndexOf("Valid", StringComparison.OrdinalIgnoreCase) >= 0 || called.IndexOf("Verify", StringComparison.OrdinalIgnoreCase) >= 0 || called.IndexOf("ThrowIf", StringComparison.Ordinal) >= 0;
}
