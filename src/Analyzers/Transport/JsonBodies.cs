using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds the objects that a file's methods serialise for V3.</summary>
internal static class JsonBodies
{
    private static readonly HashSet<string> Posts = new(StringComparer.Ordinal) { "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync" };

    private static readonly string[] Printers = ["Log", "Write", "Debug", "Trace", "Info", "Warn", "Error", "Print"];

    /// <summary>The objects with the calls that serialise them.</summary>
    public static IReadOnlyList<JsonBody> In(FileContext file) => file.Once(FindAll);

    private static IReadOnlyList<JsonBody> FindAll(FileContext file) => [.. Find(file)];

    private static IEnumerable<JsonBody> Find(FileContext file)
    {
        var values = file.Values;
        var members = new Dictionary<SyntaxNode, bool>();
        foreach (var call in file.Nodes.Of<InvocationExpressionSyntax>())
        {
            if (PartsOf(call, values, file, members) is var (value, options, isWeb, isNewtonsoft) && value is not null && !IsPrinted(call)
                && file.Model.GetTypeInfo(value, file.Cancellation).Type is INamedTypeSymbol type && IsOwn(type) && AreRequest(type)
                && JsonOptions.Of(options, isWeb, file) is { } known && !ProviderNames.AreOther(ScopeNames.Around(call)))
            {
                yield return new(call, value, type, isNewtonsoft, known);
            }
        }
    }

    /// <summary>The members of a type that a serialiser writes, those of its bases in the program too.</summary>
    public static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (member is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } && !IsIgnored(member))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The name that an attribute gives a member, that of a serialiser which is not restored too.</summary>
    public static string? AttributedName(IPropertySymbol member) => MemberNames.FromAttributes(member) ?? DeclarationsOf(member).Select(MemberNames.FromAttributes).FirstOrDefault(name => name is not null);

    /// <summary>Whether the type is the program's own: written in it, or anonymous.</summary>
    public static bool IsOwn(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.Length: > 0 } && !HasConverter(type) && !type.AllInterfaces.Any(shape => shape.Name == "IEnumerable");

    private static (ExpressionSyntax? Value, ExpressionSyntax? Options, bool IsWeb, bool IsNewtonsoft) PartsOf(InvocationExpressionSyntax call, ValueReader values, FileContext file, Dictionary<SyntaxNode, bool> members)
    {
        var arguments = call.ArgumentList.Arguments;
        ExpressionSyntax? OptionsAt(int position) => OptionsOf(arguments, position, file);
        switch (call.LastName(), call.Receiver().LastName())
        {
            case (var post, _) when Posts.Contains(post) && arguments is [var address, var posted, ..] && V3Addresses.Is(values.Read(address.Expression)):
                return (posted.Expression, OptionsAt(2), true, false);
            case ("Create", "JsonContent") when arguments.Count > 0 && IsForV3(call, values, members):
                return (arguments[0].Expression, (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "options") ?? arguments.ElementAtOrDefault(2))?.Expression, true, false);
            case ("Serialize" or "SerializeToUtf8Bytes", "JsonSerializer") when arguments.Count is 1 or 2 && IsForV3(call, values, members):
                return (arguments[0].Expression, OptionsAt(1), false, false);
            case ("SerializeObject", "JsonConvert") when arguments.Count == 1 && IsForV3(call, values, members):
                return (arguments[0].Expression, null, false, true);
            default:
                return default;
        }
    }

    // What follows the object are options or a token.
    private static ExpressionSyntax? OptionsOf(SeparatedSyntaxList<ArgumentSyntax> arguments, int position, FileContext file) => arguments.Skip(position)
        .Where(argument => argument.NameColon?.Name.Identifier.ValueText is null or "options" or "jsonTypeInfo" or "context")
        .Select(argument => argument.Expression)
        .FirstOrDefault(argument => file.Model.GetTypeInfo(argument, file.Cancellation).Type?.Name != "CancellationToken");

    // A member is searched once, however many objects it serialises.
    private static bool IsForV3(SyntaxNode call, ValueReader values, Dictionary<SyntaxNode, bool> members)
    {
        if (call.Ancestors().FirstOrDefault(outer => outer is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) is not { } member)
        {
            return false;
        }

        if (!members.TryGetValue(member, out var isForV3))
        {
            members[member] = isForV3 = V3Addresses.StandIn(member, values);
        }

        return isForV3;
    }

    private static bool IsPrinted(SyntaxNode call) =>
        call.Ancestors().TakeWhile(outer => outer is not StatementSyntax).OfType<InvocationExpressionSyntax>().Any(outer => outer.LastName() is var name && Printers.Any(printer => name.StartsWith(printer, StringComparison.Ordinal)));

    private static bool AreRequest(INamedTypeSymbol type) =>
        V3Fields.AreRequest([.. MembersOf(type).Select(member => AttributedName(member) ?? V3Fields.NameOf(member.Name)).OfType<string>().Distinct()]);

    private static bool IsIgnored(ISymbol member) => DeclarationsOf(member).SelectMany(lists => lists).SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("Ignore"));

    private static bool HasConverter(ISymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is { } name && (name.Contains("Converter") || name.Contains("Contract") || name.Contains("JsonObject")));

    private static IEnumerable<SyntaxList<AttributeListSyntax>> DeclarationsOf(ISymbol member) => member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax() switch
    {
        MemberDeclarationSyntax declaration => declaration.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    });
}
