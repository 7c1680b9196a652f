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
    public static Payload? Read(TypeDeclarationSyntax type, SemanticModel model, CompilationFacts facts, CancellationToken cancellation)
    {
        var members = type.Members.SelectMany(SettingsOf).ToList();
        if (members.Count == 0 || !facts.TakesWeChatPayments || NamesIn(type).Distinct().Take(2).Count() < 2 || ProviderNames.AreOther(ScopeNames.Around(type)))
        {
            return null;
        }

        var values = new ValueReader(model, cancellation);
        var fields = members.Select(member => new Field(member.Wire, values.Read(member.Value), member.Name.Place())
        {
            ConstKeyword = ModifiersOf(member.Name).Where(modifier => modifier.IsKind(SyntaxKind.ConstKeyword)).Select(modifier => (Span?)modifier.Place()).FirstOrDefault(),
            IsPrivate = !ModifiersOf(member.Name).Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword) && !IsNeededAsConstant(member.Name.ValueText, type),
        }).ToList();
        return new Payload(PayloadShape.Settings, fields, new Evidence { IsTest = facts.IsTest(model.SyntaxTree) });
    }

    private static SyntaxTokenList ModifiersOf(SyntaxToken name) => name.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers ?? default;

    // Where only a constant fits: another constant, a default value, an attribute, a case.
    private static bool IsNeededAsConstant(string name, TypeDeclarationSyntax type) => type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use =>
        use.Identifier.ValueText == name
        && use.Ancestors().TakeWhile(node => node != type).Any(node => node is ParameterSyntax or AttributeSyntax or SwitchLabelSyntax or PatternSyntax or BaseFieldDeclarationSyntax));

    // A setting without a value counts as a name: it tells what the class is.
    private static IEnumerable<string> NamesIn(TypeDeclarationSyntax type) => PartsOf(type)
        .SelectMany(part => part.Members)
        .SelectMany(member => member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method when NameOf(method) is { } name => [name],
            _ => [],
        })
        .Concat(type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? parameters.Select(parameter => parameter.Identifier.ValueText) : [])
        .Select(SettingNames.WireNameOf)
        .Where(wire => wire is not null)
        .Select(wire => wire!);

    private static IEnumerable<TypeDeclarationSyntax> PartsOf(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && type.Parent is { } parent
            ? parent.ChildNodes().OfType<TypeDeclarationSyntax>().Where(part => part.Identifier.ValueText == type.Identifier.ValueText)
            : [type];

    private static IEnumerable<(SyntaxToken Name, string Wire, ExpressionSyntax Value)> SettingsOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables
            .Where(variable => variable.Initializer is not null && SettingNames.WireNameOf(variable.Identifier.ValueText) is not null)
            .Select(variable => (variable.Identifier, SettingNames.WireNameOf(variable.Identifier.ValueText)!, variable.Initializer!.Value)),
        PropertyDeclarationSyntax property when SettingNames.WireNameOf(property.Identifier.ValueText) is { } wire && ValueOf(property) is { } value => [(property.Identifier, wire, value)],
        MethodDeclarationSyntax method when NameOf(method) is { } name && SettingNames.WireNameOf(name) is { } wire && ValueOf(method) is { } value => [(method.Identifier, wire, value)],
        _ => [],
    };

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
