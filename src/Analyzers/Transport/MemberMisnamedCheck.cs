using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Transport;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Compares the names that a serialiser gives an object's members, and those of the objects in it, with the fields of V3.</summary>
internal sealed class MemberMisnamedCheck : CodeCheck
{
    private const string NetAttribute = "System.Text.Json.Serialization.JsonPropertyName";
    private const string NewtonsoftAttribute = "Newtonsoft.Json.JsonProperty";

    public override Rule Rule { get; } = RuleCatalog.Find("WXP129")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var body in JsonBodies.In(file))
        {
            foreach (var member in MembersWithin(body.Type).Where(member => JsonBodies.AttributedName(member) is null))
            {
                var sent = body.Options.IsCamelCase ? CamelCase(member.Name) : member.Name;
                if (V3Fields.NameOf(member.Name) is { } field && field != sent && NameOf(member, file) is { } name)
                {
                    yield return MemberMisnamed.At(name.Place(), member.Name, sent, field, body.IsNewtonsoft ? NewtonsoftAttribute : NetAttribute, InsertionOf(name)) with { Related = [body.Value.Place()] };
                }
            }
        }
    }

    // An order's amount and payer are objects too.
    private static IEnumerable<IPropertySymbol> MembersWithin(INamedTypeSymbol type)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { type };
        var open = new Queue<INamedTypeSymbol>([type]);
        while (open.Count > 0)
        {
            foreach (var member in JsonBodies.MembersOf(open.Dequeue()))
            {
                yield return member;
                if (ElementOf(member.Type) is INamedTypeSymbol inner && JsonBodies.IsOwn(inner) && V3Fields.NameOf(JsonBodies.AttributedName(member) ?? member.Name) is not null && seen.Add(inner))
                {
                    open.Enqueue(inner);
                }
            }
        }
    }

    private static ITypeSymbol ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } list when list.AllInterfaces.Append(list).Any(shape => shape.Name == "IEnumerable") => element,
        _ => type,
    };

    private static SyntaxToken? NameOf(ISymbol member, FileContext file) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(file.Cancellation) switch
    {
        PropertyDeclarationSyntax property => property.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier: var name } => name,
        AnonymousObjectMemberDeclaratorSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier,
        AnonymousObjectMemberDeclaratorSyntax { Expression: SimpleNameSyntax name } => name.Identifier,
        _ => null,
    };

    private static (Span Place, string Target, string Gap)? InsertionOf(SyntaxToken name) => name.Parent switch
    {
        PropertyDeclarationSyntax property => (property.Place().Before, "", Elements.Gap(property)),
        ParameterSyntax parameter => (parameter.Place().Before, "property: ", " "),
        _ => null,
    };

    // As JsonNamingPolicy.CamelCase does: an acronym at the start becomes small as a whole.
    private static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]) && !(i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1])); i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }
}
