using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Transport;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds objects that are created in sight with members that are null, or that nobody sets, and serialised with their nulls. JSON that is written out the rule itself judges.</summary>
internal sealed class NullInBodyCheck : CodeCheck
{
    private const string Options = "System.Text.Json.JsonSerializerOptions";

    public override Rule Rule { get; } = RuleCatalog.Find("WXP130")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var body in JsonBodies.In(file).Where(body => body.Options.KeepsNull))
        {
            var names = NullMembers(body, file).ToList();
            if (names.Count > 0)
            {
                yield return NullInBody.At(body.Value.Place(), names, InsertionOf(body));
            }
        }
    }

    private static IEnumerable<string> NullMembers(JsonBody body, FileContext file) => CreationOf(body.Value, file) switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Where(member => CanBeNull(member.Expression, file)).Select(member => member.NameEquals?.Name.Identifier.ValueText ?? member.Expression.LastName()),
        BaseObjectCreationExpressionSyntax creation when IsFilledInSight(body, creation) => NullMembers(body.Type, creation, AssignmentsTo(body.Value), file),
        _ => [],
    };

    private static IEnumerable<string> NullMembers(INamedTypeSymbol type, BaseObjectCreationExpressionSyntax creation, ILookup<string, ExpressionSyntax> later, FileContext file)
    {
        var set = (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>().ToLookup(assignment => assignment.Left.LastName(), assignment => assignment.Right);
        foreach (var member in JsonBodies.MembersOf(type))
        {
            var given = later.Contains(member.Name) ? later[member.Name] : set[member.Name];
            if (WireNameOf(member) is { } wire && IsNullByDefault(member) && given.All(value => CanBeNull(value, file)))
            {
                yield return wire;
            }
        }
    }

    private static string? WireNameOf(IPropertySymbol member) => JsonBodies.AttributedName(member) ?? (V3Fields.NameOf(member.Name) is null ? null : member.Name);

    private static bool IsNullByDefault(IPropertySymbol member) =>
        (member.Type.IsReferenceType || member.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        && member is { IsRequired: false, DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors }
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    // null, (string)null, default, x ? y : null
    private static bool CanBeNull(ExpressionSyntax value, FileContext file) => value switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression),
        CastExpressionSyntax cast => CanBeNull(cast.Expression, file),
        ParenthesizedExpressionSyntax inner => CanBeNull(inner.Expression, file),
        ConditionalExpressionSyntax choice => CanBeNull(choice.WhenTrue, file) || CanBeNull(choice.WhenFalse, file),
        _ => file.Model.GetTypeInfo(value, file.Cancellation).Nullability is { Annotation: NullableAnnotation.Annotated, FlowState: NullableFlowState.MaybeNull } && value is IdentifierNameSyntax && file.Model.GetSymbolInfo(value, file.Cancellation).Symbol is IParameterSymbol,
    };

    private static ExpressionSyntax? CreationOf(ExpressionSyntax value, FileContext file) =>
        value is IdentifierNameSyntax ? file.Values.DefinitionOf(value) is { } definition && definition.SyntaxTree == value.SyntaxTree ? definition : null : value;

    // What a constructor sets, or another method that is given the object, is not known.
    private static bool IsFilledInSight(JsonBody body, BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is null or { Arguments.Count: 0 }
        && body.Type.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared)
        && UsesOf(body.Value).All(use => use == body.Value || use.Parent is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access && access.Expression == use);

    private static IEnumerable<IdentifierNameSyntax> UsesOf(ExpressionSyntax value) =>
        value is IdentifierNameSyntax variable && variable.Ancestors().FirstOrDefault(outer => outer is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) is { } body
            ? body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
            : [];

    private static ILookup<string, ExpressionSyntax> AssignmentsTo(ExpressionSyntax value) => UsesOf(value)
        .Select(use => use.Parent?.Parent)
        .OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left is MemberAccessExpressionSyntax)
        .ToLookup(assignment => assignment.Left.LastName(), assignment => assignment.Right);

    private static (Span Place, string Before, string After)? InsertionOf(JsonBody body)
    {
        var arguments = body.Call.ArgumentList.Arguments;
        return body.Options.Creation switch
        {
            { } creation when creation.SyntaxTree == body.Call.SyntaxTree => creation.Initializer switch
            {
                null => (creation.Place().After, " {{ ", " }}"),
                { Expressions: [.., var last] } => (last.Place().After, ", ", ""),
                _ => null,
            },
            null when body.IsNewtonsoft => null,
            null when body.Call.LastName() == "Create" => arguments.Count == 1 ? (arguments[0].Place().After, $", options: new {Options}(System.Text.Json.JsonSerializerDefaults.Web) {{{{ ", " }}") : null,
            null when body.Call.LastName().EndsWith("AsJsonAsync", StringComparison.Ordinal) => (arguments[1].Place().After, $", new {Options}(System.Text.Json.JsonSerializerDefaults.Web) {{{{ ", " }}"),
            null when arguments.Count == 1 => (arguments[0].Place().After, $", new {Options} {{{{ ", " }}"),
            _ => null,
        };
    }
}
