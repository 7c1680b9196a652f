using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Invocation;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds sorting without a comparer in methods that sign for V2.</summary>
internal sealed class PairsSortedByCultureCheck : CodeCheck
{
    private const string Ordinal = "System.StringComparer.Ordinal";

    public override Rule Rule { get; } = RuleCatalog.Find("WXP213")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) =>
        from signing in V2Signing.In(file)
        from node in signing.Method.DescendantNodes()
        let arguments = SortsByCulture(node, file)
        where arguments is not null
        select new Problem(node.Place(), PairsSortedByCulture.Message.With(NameOf(node)))
        {
            Repairs = [Repair.Safe("ordinal", ("Pass StringComparer.Ordinal", "传入 StringComparer.Ordinal"), new Edit(arguments.CloseParenToken.Place().Before, (arguments.Arguments.Count == 0 ? "" : ", ") + Ordinal))],
        };

    private static string NameOf(SyntaxNode node) => node is InvocationExpressionSyntax call ? call.LastName() : "SortedDictionary";

    // The arguments that a comparer is put behind; null where nothing is sorted by culture.
    private static ArgumentListSyntax? SortsByCulture(SyntaxNode node, FileContext file) => node switch
    {
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "SortedDictionary" or "SortedList", TypeArgumentList.Arguments: [var key, _] }, ArgumentList: { Arguments.Count: <= 1 } list }
            when key.ToString() is "string" or "String" && !list.Arguments.Any(argument => IsComparer(argument.Expression, file)) => list,
        InvocationExpressionSyntax { ArgumentList: { Arguments: [{ Expression: LambdaExpressionSyntax { Body: ExpressionSyntax key } }] } list } call
            when call.LastName() == "OrderBy" && IsText(key, file) => list,
        InvocationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } list } call when call.LastName() == "Sort" && call.Receiver() is { } sorted && IsListOfTexts(sorted, file) => list,
        InvocationExpressionSyntax { ArgumentList: { Arguments: [{ Expression: var array }] } list } call
            when call.LastName() == "Sort" && call.Receiver().LastName() == "Array" && file.Model.GetTypeInfo(array, file.Cancellation).Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => list,
        _ => null,
    };

    private static bool IsText(ExpressionSyntax key, FileContext file) => file.Model.GetTypeInfo(key, file.Cancellation).Type?.SpecialType == SpecialType.System_String;

    private static bool IsComparer(ExpressionSyntax argument, FileContext file) =>
        argument.ToString().IndexOf("Compare", StringComparison.Ordinal) >= 0 || file.Model.GetTypeInfo(argument, file.Cancellation).Type is { } type && type.AllInterfaces.Any(face => face.Name == "IComparer");

    private static bool IsListOfTexts(ExpressionSyntax sorted, FileContext file) =>
        file.Model.GetTypeInfo(sorted, file.Cancellation).Type is INamedTypeSymbol { Name: "List", TypeArguments: [{ SpecialType: SpecialType.System_String }] } or INamedTypeSymbol { Name: "ArrayList" };
}
