using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Transport;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Follows the bytes of GetSerialNumber() through their conversion to text, and through locals, to something that is named for a serial number.</summary>
internal sealed class SerialFromReversedBytesCheck : CodeCheck
{
    private const int MaxLocals = 3;

    // What keeps the order of the bytes.
    private static readonly HashSet<string> Passages = new(StringComparer.Ordinal)
    {
        "Replace", "ToUpper", "ToUpperInvariant", "ToLower", "ToLowerInvariant", "Trim", "TrimStart", "Select", "ToArray", "ToList", "Join", "Concat",
    };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP217")!;

    public override Markers Needs => Markers.CertificateSerial;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var call in file.Nodes.Of<InvocationExpressionSyntax>())
        {
            if (call is { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSerialNumber" } access } && IsOfCertificate(call, file)
                && BodyOf(call) is { } body && !IsReversedIn(body) && !ProviderNames.AreOther(ScopeNames.Around(call)))
            {
                var text = TextOf(call);
                if (ReachesSerial(text, isText: text != call, file, MaxLocals))
                {
                    yield return text == call ? SerialFromReversedBytes.At(call.Place(), null) : SerialFromReversedBytes.At(text.Place(), access.Expression.Place());
                }
            }
        }
    }

    private static bool IsOfCertificate(InvocationExpressionSyntax call, FileContext file) =>
        file.Model.GetSymbolInfo(call, file.Cancellation).Symbol is not { } method || method.ContainingType.Name.StartsWith("X509Certificate", StringComparison.Ordinal);

    private static SyntaxNode? BodyOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(outer => outer is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);

    private static bool IsReversedIn(SyntaxNode body) => body.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText.Contains("Reverse"));

    // BitConverter.ToString(bytes).Replace("-", ""), string.Concat(bytes.Select(…)), Convert.ToHexString(bytes): all that is made of them in one expression.
    private static ExpressionSyntax TextOf(ExpressionSyntax bytes)
    {
        var text = bytes;
        for (var current = bytes; Outer(current) is { } outer; current = outer)
        {
            text = outer is InvocationExpressionSyntax call && IsText(call) ? outer : text == bytes ? text : outer;
        }

        return text;
    }

    private static ExpressionSyntax? Outer(ExpressionSyntax inner) => inner.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == inner && Passages.Contains(access.Name.Identifier.ValueText) => call,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } when IsText(call) || Passages.Contains(call.LastName()) => call,
        _ => null,
    };

    private static bool IsText(InvocationExpressionSyntax call) =>
        call.LastName() is var name && (name.IndexOf("Hex", StringComparison.OrdinalIgnoreCase) >= 0 || (name == "ToString" && call.Receiver().LastName() == "BitConverter") || (name is "Join" or "Concat" && call.Receiver() is not null));

    private static bool ReachesSerial(ExpressionSyntax value, bool isText, FileContext file, int locals)
    {
        if (isText && IsSerial(value, file))
        {
            return true;
        }

        if (locals == 0 || value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local } || BodyOf(local) is not { } body)
        {
            return false;
        }

        return body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == local.Identifier.ValueText).Any(use => TextOf(use) is var text && ReachesSerial(text, isText || text != use, file, locals - 1));
    }

    // A field, an argument, a key or a method of that name; a local is followed instead.
    private static bool IsSerial(ExpressionSyntax value, FileContext file) => value.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == value => IsSerialName(assignment.Left.TargetName()) && file.Model.GetSymbolInfo(assignment.Left, file.Cancellation).Symbol is not ILocalSymbol,
        ArgumentSyntax argument => IsSerialArgument(argument, file),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => IsSerialName(MemberOf(value)),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsSerialName(property.Identifier.ValueText),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } => IsSerialName(field.Identifier.ValueText),
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } => IsBehindKey(whole, value),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => IsBehindKey(value.Ancestors().TakeWhile(outer => outer is BinaryExpressionSyntax).Cast<ExpressionSyntax>().Last(), value),
        _ => false,
    };

    private static bool IsSerialArgument(ArgumentSyntax argument, FileContext file)
    {
        if (argument is not { Parent: ArgumentListSyntax { Parent: ExpressionSyntax { } call } list })
        {
            return false;
        }

        var position = list.Arguments.IndexOf(argument);
        var method = file.Model.GetSymbolInfo(call, file.Cancellation).Symbol as IMethodSymbol;
        return IsSerialName(argument.NameColon?.Name.Identifier.ValueText ?? method?.Parameters.ElementAtOrDefault(position)?.Name ?? "")
            || (position > 0 && list.Arguments[position - 1].Expression is LiteralExpressionSyntax { Token.Value: string key } && IsSerialName(key));
    }

    private static string MemberOf(SyntaxNode value) => value.Ancestors().Select(outer => outer switch
    {
        AnonymousFunctionExpressionSyntax => " ",
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    }).FirstOrDefault(name => name.Length > 0) ?? "";

    private static bool IsSerialName(string name) => name.IndexOf("serial", StringComparison.OrdinalIgnoreCase) >= 0;

    // serial_no="…"
    private static bool IsBehindKey(ExpressionSyntax whole, ExpressionSyntax value)
    {
        if (LiteralText.Of(whole) is not { } text)
        {
            return false;
        }

        var hole = text.Holes.FindIndex(candidate => candidate.Expression == value);
        return hole >= 0 && text.Text.Split(Literals.LiteralPiece.Hole)[hole].TrimEnd('"', '\\').EndsWith("serial_no=", StringComparison.Ordinal);
    }
}
