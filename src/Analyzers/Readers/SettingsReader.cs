using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads settings that are held in a class: constants, static fields and properties named as settings are.</summary>
internal static class SettingsReader
{
    /// <summary>The settings of a type, or null where it holds fewer than two.</summary>
    public static Payload? Read(TypeDeclarationSyntax type, ValueReader values, CompilationFacts facts)
    {
        var members = type.Members.SelectMany(SettingsOf).ToList();
        if (members.Count == 0 || !facts.TakesWeChatPayments || !IsSettingsClass(type))
        {
            return null;
        }

        var fields = members.Select(member => new Field(member.Wire, () => values.Read(member.Value), member.Name.Place())
        {
            ConstKeyword = ModifiersOf(member.Name).Where(modifier => modifier.IsKind(SyntaxKind.ConstKeyword)).Select(modifier => (Span?)modifier.Place()).FirstOrDefault(),
            IsPrivate = !ModifiersOf(member.Name).Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword) && !IsNeededAsConstant(member.Name.ValueText, type),
        }).ToList();
        return new Payload(PayloadShape.Settings, fields, new Evidence { IsTest = facts.IsTest(type.SyntaxTree) });
    }

    private static SyntaxTokenList ModifiersOf(SyntaxToken name) => name.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers ?? default;

    // Where only a constant fits: another constant, a default value, an attribute, a case.
    private static bool IsNeededAsConstant(string name, TypeDeclarationSyntax type) => type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use =>
        use.Identifier.ValueText == name
        && use.Ancestors().TakeWhile(node => node != type).Any(node => node is ParameterSyntax or AttributeSyntax or SwitchLabelSyntax or PatternSyntax or BaseFieldDeclarationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression }));

    /// <summary>Whether the place lies in a setting that its own file reports.</summary>
    public static bool Covers(Span place)
    {
        var node = ((SyntaxTree)place.Document!).GetRoot().FindNode(new(place.Start, place.Length));
        return node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && SettingsOf(member).Any() && IsSettingsClass(type);
    }

    // Two settings, and one of them or a name around them is WeChat Pay's: an AppId with an AppSecret is anybody's.
    private static bool IsSettingsClass(TypeDeclarationSyntax type)
    {
        var members = MembersOf(type).ToList();
        var around = ScopeNames.Around(type);
        return members.Select(SettingNames.WireNameOf).Where(wire => wire is not null).Distinct().Take(2).Count() == 2
            && (members.Any(SettingNames.IsOwn) || ProviderNames.AreWeChatPay(around))
            && !ProviderNames.AreOther(around) && !members.Any(WireNames.OtherProviders.Contains);
    }

    // A setting without a value counts as a name: it tells what the class is.
    private static IEnumerable<string> MembersOf(TypeDeclarationSyntax type) => PartsOf(type)
        .SelectMany(part => part.Members)
        .SelectMany(member => member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method when NameOf(method) is { } name => [name],
            _ => [],
        })
        .Concat(type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? parameters.Select(parameter => parameter.Identifier.ValueText) : []);

    private static IEnumerable<TypeDeclarationSyntax> PartsOf(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && type.Parent is { } parent
            ? parent.ChildNodes().OfType<TypeDeclarationSyntax>().Where(part => part.Identifier.ValueText == type.Identifier.ValueText)
            : [type];

    private static IEnumerable<(SyntaxToken Name, string Wire, ExpressionSyntax Value)> SettingsOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables
            .Where(variable => variable.Initializer is not null && SettingNames.WireNameOf(variable.Identifier.ValueText) is not null)
            .Select(variable => (variable.Identifier, SettingNames.WireNameOf(variable.Identifier.ValueText)!, variable.Initializer!.Value)),
        PropertyDeclarationSyntax property when SettingNames.WireNameOf(property.Identifier.ValueText) is { } wire && ValueOf(property) is { } value && !(IsDefault(property) && wire == "notify_url") => [(property.Identifier, wire, value)],
        MethodDeclarationSyntax method when NameOf(method) is { } name && SettingNames.WireNameOf(name) is { } wire && ValueOf(method) is { } value => [(method.Identifier, wire, value)],
        _ => [],
    };

    // What a settable property of an instance begins with is for configuration to replace; a key in it is in the source all the same.
    private static bool IsDefault(PropertyDeclarationSyntax property) =>
        property.Initializer is not null && !property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.AccessorList?.Accessors.Any(accessor => accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration) == true;

    // The newer demo keeps its settings in methods: GetNotifyUrl().
    private static string? NameOf(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.Count == 0 && method.Identifier.ValueText.StartsWith("Get", StringComparison.Ordinal) ? method.Identifier.ValueText.Substring(3) : null;

    private static ExpressionSyntax? ValueOf(MethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression ?? (method.Body is { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : null);

    private static ExpressionSyntax? ValueOf(PropertyDeclarationSyntax property) =>
        property.Initializer?.Value
        ?? property.ExpressionBody?.Expression
        ?? property.AccessorList?.Accessors.Select(accessor => accessor.ExpressionBody?.Expression ?? (accessor.Body is { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : null)).FirstOrDefault(value => value is not null);

}
