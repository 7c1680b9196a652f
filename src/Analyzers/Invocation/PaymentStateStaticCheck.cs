using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Invocation;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds static members that are named for, or receive, what belongs to one payment.</summary>
internal sealed class PaymentStateStaticCheck : CodeCheck
{
    private static readonly HashSet<string> Names = new(SpellingComparer.Instance)
    {
        "wxJsApiParam", "jsApiParam", "jsApiParams", "prepay_id", "paySign", "openid", "wxPayParams", "wxEditAddrParam", "nonce_str", "out_trade_no", "code_url", "payParam", "payParams",
    };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP221")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var type in file.Nodes.Of<TypeDeclarationSyntax>())
        {
            var written = new Lazy<ILookup<string, ExpressionSyntax>>(() => AssignmentsIn(type));
            foreach (var (name, member) in type.Members.SelectMany(StaticState))
            {
                if (IsPerPayment(name.ValueText, written) && IsWritten(name.ValueText, written, member))
                {
                    yield return new Problem(name.Place(), PaymentStateStatic.Message.With(name.ValueText)) { Repairs = MadeInstance(name.ValueText, member, type, file) };
                }
            }
        }
    }

    private static IEnumerable<(SyntaxToken Name, MemberDeclarationSyntax Member)> StaticState(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when IsMutableStatic(field) && IsPlain(field.Declaration.Type) => field.Declaration.Variables.Select(variable => (variable.Identifier, (MemberDeclarationSyntax)field)),
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property when IsMutableStatic(property) && IsPlain(property.Type)
            && accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) => [(property.Identifier, property)],
        _ => [],
    };

    private static bool IsMutableStatic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) && !member.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !member.Modifiers.Any(SyntaxKind.ConstKeyword)
        && !member.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("ThreadStatic"));

    // One value for everybody; AsyncLocal and dictionaries by order keep them apart.
    private static bool IsPlain(TypeSyntax type) => type.ToString().TrimEnd('?') is "string" or "String" or "WxPayData" or "object" or "dynamic" or "System.String";

    // One walk answers for all members of a type.
    private static ILookup<string, ExpressionSyntax> AssignmentsIn(TypeDeclarationSyntax type) => type.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left is IdentifierNameSyntax)
        .ToLookup(assignment => ((IdentifierNameSyntax)assignment.Left).Identifier.ValueText, assignment => assignment.Right, StringComparer.Ordinal);

    private static bool IsPerPayment(string name, Lazy<ILookup<string, ExpressionSyntax>> written) => Names.Contains(name) || written.Value[name].Any(IsPaymentValue);

    private static bool IsPaymentValue(ExpressionSyntax value) => value is InvocationExpressionSyntax call && call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetJsApiParameters" or "GetJsApiUiPackage" or "GenerateParametersForJsapiPayRequest" } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: InvocationExpressionSyntax inner } => IsPrepayId(inner),
        _ => IsPrepayId(call),
    };

    private static bool IsPrepayId(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: "prepay_id" or "openid" or "code_url" or "paySign" } }];

    // A setting with a default that nobody writes is no state; a public property without one is written from a page.
    private static bool IsWritten(string name, Lazy<ILookup<string, ExpressionSyntax>> written, MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax { Initializer: null }
        || (member is FieldDeclarationSyntax field && field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name && variable.Initializer is null or { Value: LiteralExpressionSyntax { Token.ValueText: "" } }))
        || written.Value.Contains(name);

    private static Repair[] MadeInstance(string name, MemberDeclarationSyntax member, TypeDeclarationSyntax type, FileContext file)
    {
        var keyword = member.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.StaticKeyword));
        return type.Modifiers.Any(SyntaxKind.StaticKeyword) || IsUsedByStatics(name, type) || IsUsedThroughType(name, type, file)
            ? []
            : [Repair.NeedsReview("instance", ("Make it an instance member", "改为实例成员"), new Edit(new Span(keyword.SyntaxTree, keyword.SpanStart, keyword.FullSpan.End - keyword.SpanStart), ""))];
    }

    // Other files are looked at only once a problem was found.
    private static bool IsUsedThroughType(string name, TypeDeclarationSyntax type, FileContext file) => file.Model.Compilation.SyntaxTrees.Any(tree =>
        (MarkerScan.Of(tree, file.Cancellation) & Markers.Names) != 0
        && tree.GetRoot(file.Cancellation).DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Name.Identifier.ValueText == name && access.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax && access.Expression.LastName() == type.Identifier.ValueText));

    private static bool IsUsedByStatics(string name, TypeDeclarationSyntax type) => type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use =>
        use.Identifier.ValueText == name
        && (use.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == use
            || use.Ancestors().OfType<MemberDeclarationSyntax>().First() is var user && user.Modifiers.Any(SyntaxKind.StaticKeyword)));
}
