using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>
/// Finds out whether everything that puts fields into a payload is in sight: where it was created, and each use of the variable that holds it.
/// A use that is not understood makes it unknown.
/// </summary>
internal sealed class CompletenessReader(PayloadBuilder builder, ReadingContext context)
{
    // What a container is asked without being changed.
    private static readonly string[] Questions =
        ["Get", "Is", "To", "Make", "Check", "Contains", "TryGet", "Where", "Select", "OrderBy", "Sort", "Any", "All", "First", "Count", "Descendants", "Elements", "Equals", "Serialize", "Write", "Save", "Sign", "Cast"];

    // What writes a payload out or sends it, without adding to it.
    private static readonly string[] Senders =
    [
        "Serialize", "PostAsJson", "PutAsJson", "PostJson", "FromObject", "SetBodyModel", "StringContent", "ByteArrayContent", "ToXml", "ToJson", "Save",
    ];

    private static readonly string[] Fillers = ["Fill", "Init", "Apply", "Prepare", "Enrich", "Complete", "Populate", "Configure", "Build", "Add", "Set", "Map", "Merge", "With", "Use", "Default", "Copy", "Append", "Put"];

    // What keeps an object for later: it is a record of the order, or will be completed.
    private static readonly string[] Keepers = ["Save", "Insert", "Store", "Record", "Update", "Cache", "Persist", "Enqueue", "Publish"];

    private static readonly string[] Loggers = ["Log", "Write", "Debug", "Info", "Trace", "Warn", "Error", "Print"];

    private static readonly string[] EmptyContainers = ["System.Collections", "System.Text.Json.Nodes", "Newtonsoft.Json.Linq"];

    private readonly HashSet<string> filledIn = new(StringComparer.Ordinal);
    private bool isSent;
    private bool isPassedOn;

    public static Completeness Of(PayloadBuilder builder, ReadingContext context) => new CompletenessReader(builder, context).Judge();

    private Completeness Judge()
    {
        if (builder.Origin is not { } origin || builder.HasUnreadParts || (builder.HasUnknownMembers && builder.Sdk is null) || builder.Sdk is { Prefix.Length: > 0 } || !IsCreatedEmpty(origin))
        {
            return Completeness.Unknown;
        }

        var isKnown = VariableOf(origin) is { } variable ? variable.Length > 0 && UsesOf(variable, origin).All(IsUnderstood) : IsUsedInPlace(origin);
        return !isKnown || !(isSent || isPassedOn) ? Completeness.Unknown
            : isSent && !isPassedOn ? Completeness.SentBy(filledIn)
            : Completeness.Built;
    }

    private bool IsCreatedEmpty(ExpressionSyntax origin) => origin switch
    {
        AnonymousObjectCreationExpressionSyntax => true,
        CollectionExpressionSyntax collection => collection.Elements.All(element => element is ExpressionElementSyntax { Expression: BaseObjectCreationExpressionSyntax pair } && HasConstantKey(pair.ArgumentList)),
        ObjectCreationExpressionSyntax tree when ElementReader.IsTree(tree) => ElementReader.IsWrittenOut(tree),
        BaseObjectCreationExpressionSyntax creation => builder.Sdk is not null || (AreHarmless(creation.ArgumentList) && AreConstant(creation.Initializer) && HasNoDefaults(context.Values.Semantics.TypeOf(creation))),
        _ => builder.Shape is PayloadShape.Json or PayloadShape.Xml,
    };

    // A capacity or a comparer puts nothing in; another dictionary does.
    private static bool AreHarmless(ArgumentListSyntax? arguments) => arguments is null || arguments.Arguments.All(argument =>
        argument.Expression is LiteralExpressionSyntax || argument.Expression.ToString().Contains("Compare"));

    private bool AreConstant(InitializerExpressionSyntax? initializer) => initializer is null || initializer.Expressions.All(element => element switch
    {
        AssignmentExpressionSyntax { Left: SimpleNameSyntax } => true,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } => IsConstantKey(key.Expression),
        InitializerExpressionSyntax { Expressions: [var key, _] } => IsConstantKey(key),
        BaseObjectCreationExpressionSyntax pair => HasConstantKey(pair.ArgumentList),
        _ => false,
    });

    private bool HasConstantKey(ArgumentListSyntax? arguments) => arguments is { Arguments: [var key, _] } && IsConstantKey(key.Expression);

    private bool IsConstantKey(ExpressionSyntax key) => context.Values.Read(key).AsText is not null;

    // A class of the program's own can give its members values before the caller does.
    private bool HasNoDefaults(ITypeSymbol? type)
    {
        for (; type is { SpecialType: not SpecialType.System_Object } and not IErrorTypeSymbol; type = type.BaseType)
        {
            if (type.DeclaringSyntaxReferences.Length == 0)
            {
                return IsEmptyContainer(type);
            }

            if (type.DeclaringSyntaxReferences.Any(part => part.GetSyntax(context.Cancellation) is TypeDeclarationSyntax declaration && declaration.Members.Any(HasDefault)))
            {
                return false;
            }
        }

        return type is not null;
    }

    private bool IsEmptyContainer(ITypeSymbol type) =>
        (builder.Shape == PayloadShape.Keyed && builder.IsNamed)
        || (type.ContainingNamespace?.ToDisplayString() is { } space && EmptyContainers.Any(known => space.StartsWith(known, StringComparison.Ordinal)));

    private static bool HasDefault(MemberDeclarationSyntax member) => member switch
    {
        ConstructorDeclarationSyntax constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && (constructor.ExpressionBody is not null || constructor.Body is { Statements.Count: > 0 }),
        PropertyDeclarationSyntax { Initializer.Value: var value } => !IsNothing(value),
        PropertyDeclarationSyntax property => property.ExpressionBody is not null || property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null)) == true,
        FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Declaration.Variables.Any(variable => variable.Initializer is { Value: var value } && !IsNothing(value)),
        _ => false,
    };

    // "", null!, default, new(): nothing that is sent.
    private static bool IsNothing(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax suppressed => IsNothing(suppressed.Operand),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression) || literal.Token.ValueText.Length == 0,
        BaseObjectCreationExpressionSyntax creation => creation.Initializer is null && creation.ArgumentList is null or { Arguments.Count: 0 },
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } or CollectionExpressionSyntax { Elements.Count: 0 } => true,
        _ => false,
    };

    // The local that holds it; empty for a member, which other methods fill; null where there is none.
    private string? VariableOf(ExpressionSyntax origin)
    {
        if (ReadingContext.VariableOf(origin) is not { } name)
        {
            return null;
        }

        var holder = origin.Ancestors().First(node => node is VariableDeclaratorSyntax or PropertyDeclarationSyntax or AssignmentExpressionSyntax);
        var isLocal = holder switch
        {
            VariableDeclaratorSyntax declarator => declarator.Parent?.Parent is not BaseFieldDeclarationSyntax,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => context.Values.Semantics.SymbolOf(left) is ILocalSymbol,
            _ => false,
        };
        return isLocal ? name : IsImmutable ? null : "";
    }

    private bool IsImmutable => builder.Shape is PayloadShape.Anonymous or PayloadShape.Json or PayloadShape.Xml && builder.Origin is not ObjectCreationExpressionSyntax;

    private IEnumerable<IdentifierNameSyntax> UsesOf(string variable, ExpressionSyntax origin)
    {
        var body = origin.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax) ?? origin.SyntaxTree.GetRoot();
        return context.UsesBehind(origin.Span.End, variable, body).Where(name => !IsMemberName(name));
    }

    private static bool IsMemberName(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private bool IsUnderstood(IdentifierNameSyntax use) => use.Parent switch
    {
        ArgumentSyntax argument => IsConsumed(argument),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when call.Expression == access => IsCall(call, access.Name.Identifier.ValueText),
        MemberAccessExpressionSyntax access => IsMemberUse(access),
        ConditionalAccessExpressionSyntax => builder.Shape != PayloadShape.Keyed,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } => IsConstantKey(key.Expression),
        ForEachStatementSyntax loop => IsPassedOn(loop.Expression == use),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => IsPassedOn(IsImmutable),
        BinaryExpressionSyntax or IsPatternExpressionSyntax or InterpolationSyntax => true,
        AnonymousObjectMemberDeclaratorSyntax => IsImmutable,
        _ => false,
    };

    private bool IsCall(InvocationExpressionSyntax call, string method)
    {
        if (Containers.IsSetter(method) && call.ArgumentList.Arguments is [var key, _, ..])
        {
            return IsConstantKey(key.Expression);
        }

        if (method == "Add" && call.ArgumentList.Arguments is [{ Expression: ObjectCreationExpressionSyntax tree }] && ElementReader.IsTree(tree))
        {
            return ElementReader.IsWrittenOut(tree);
        }

        isSent |= StartsWith(Senders, method);
        isPassedOn |= method == "ToString" && !builder.IsNamed;
        return StartsWith(Questions, method);
    }

    private bool IsPassedOn(bool isUnderstood)
    {
        isPassedOn |= isUnderstood;
        return isUnderstood;
    }

    // order.Amount.Total = 1 is read; order.Amount.Fill() and ref order.Amount are not.
    private bool IsMemberUse(MemberAccessExpressionSyntax access)
    {
        SyntaxNode node = access;
        while (node.Parent is MemberAccessExpressionSyntax outer && outer.Expression == node)
        {
            node = outer;
        }

        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != node || (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsFieldOrForeign(access)),
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } => StartsWith(Questions, method) || method is "Trim" or "Replace" or "Substring" or "HasValue",
            _ => true,
        };
    }

    // A model of the program's own may write a member out under a name that nobody can tell from it.
    private bool IsFieldOrForeign(MemberAccessExpressionSyntax access) =>
        builder.Shape != PayloadShape.Model || builder.Sdk is not null || MemberNames.MayBeFieldOrSecret(access.Name.Identifier.ValueText, context.Facts);

    private bool IsUsedInPlace(ExpressionSyntax origin) => origin.Parent switch
    {
        ArgumentSyntax argument => IsConsumed(argument),
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => IsUsedInPlace((ExpressionSyntax)origin.Parent),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call, Name.Identifier.ValueText: var method } => IsCall(call, method),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => IsPassedOn(IsImmutable),
        _ => IsImmutable,
    };

    private bool IsConsumed(ArgumentSyntax argument)
    {
        if (!argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent?.Parent is not ExpressionSyntax consumer)
        {
            return false;
        }

        var name = consumer is InvocationExpressionSyntax or ObjectCreationExpressionSyntax ? consumer.LastName() : "";
        if (SdkClients.FilledInBy(name, consumer) is { } known)
        {
            isSent = true;
            filledIn.UnionWith(known);
            return true;
        }

        if (StartsWith(Keepers, name))
        {
            return false;
        }

        if (name.StartsWith("Concat", StringComparison.Ordinal) || (StartsWith(Fillers, name) && !StartsWith(Senders, name)) || IsDropped(consumer, name))
        {
            return IsImmutable && name.Length > 0;
        }

        var isSender = StartsWith(Senders, name) || (name == "Create" && consumer.ToString().StartsWith("JsonContent", StringComparison.Ordinal));
        isSent |= isSender;
        isPassedOn |= !isSender && !StartsWith(Loggers, name);
        return name.Length > 0;
    }

    // Normalize(order); says nothing of sending.
    private static bool IsDropped(ExpressionSyntax consumer, string name) => consumer.Parent is ExpressionStatementSyntax && !StartsWith(Loggers, name) && !StartsWith(Senders, name);

    private static bool StartsWith(string[] starts, string name) => starts.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
