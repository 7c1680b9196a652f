using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads one member and its value into a field, and goes into the value where it is an object itself.</summary>
internal sealed class FieldReader(ReadingContext context)
{
    // Deeper than any request; a limit against objects that hold themselves: var x = new { amount = x }.
    private const int MaxDepth = 12;

    private int depth;

    /// <summary>Reads a member of a model or of an anonymous object.</summary>
    public void ReadMember(PayloadBuilder builder, string prefix, SimpleNameSyntax name, ExpressionSyntax value)
    {
        var member = name.Identifier.ValueText;
        if (SecretOf(builder, member) is { } secret)
        {
            Add(builder, secret, name, value, StaticType.Text, isSpelling: false, hasConverter: false);
            return;
        }

        if (!MemberNames.MayBeField(member, context.Facts))
        {
            builder.HasUnknownMembers = true;
            return;
        }

        var symbol = context.Values.Semantics.SymbolOf(name);
        var (wire, isSpelling) = WireNameOf(builder, member, symbol);
        if (wire is null)
        {
            builder.HasUnknownMembers = true;
            return;
        }

        var slot = StaticTypes.Of(TypeOf(symbol));
        if (isSpelling && slot is StaticType.Decimal or StaticType.Float)
        {
            // A TotalFee of type decimal is a shop's amount in yuan, converted elsewhere.
            builder.HasUnreadParts = true;
            return;
        }

        Add(builder, prefix + wire, name, value, slot, isSpelling, HasConverter(symbol));
    }

    // Key and AppKey are anybody's; only in a type of WeChat Pay's they are its secrets.
    private static string? SecretOf(PayloadBuilder builder, string member) =>
        SettingNames.WireNameOf(member) is { } wire && SettingNames.IsSecret(wire) && (SettingNames.IsOwnSecret(member) || builder.Sdk is not null || builder.IsNamed) ? wire : null;

    /// <summary>Reads a value under a key that is the wire name.</summary>
    public void ReadKey(PayloadBuilder builder, string path, ExpressionSyntax key, ExpressionSyntax value)
    {
        if (WireNames.All.Contains(WireNames.LastOf(path)))
        {
            Add(builder, path, key, value, StaticType.Unknown, isSpelling: false, hasConverter: false);
        }
    }

    /// <summary>Reads a constructor's argument.</summary>
    public void ReadArgument(PayloadBuilder builder, string prefix, string parameter, ExpressionSyntax value, StaticType slot)
    {
        if (SecretOf(builder, parameter) is { } secret)
        {
            Add(builder, secret, value, value, StaticType.Text, isSpelling: false, hasConverter: false);
            return;
        }

        var isExact = WireNames.All.Contains(parameter) && !char.IsUpper(parameter[0]);
        var wire = isExact ? parameter : builder.Sdk is not null || builder.IsNamed ? MemberNames.SpelledName(parameter) : null;
        if (wire is not null)
        {
            Add(builder, prefix + wire, value, value, slot, !isExact || parameter == "appId", hasConverter: false);
        }
    }

    private void Add(PayloadBuilder builder, string path, SyntaxNode key, ExpressionSyntax value, StaticType slot, bool isSpelling, bool hasConverter)
    {
        builder.FirstKey ??= key;
        builder.Add(new Field(path, () => context.Values.Read(value), key.Place())
        {
            SlotType = slot,
            IsSpelling = isSpelling,
            HasConverter = hasConverter,
            IsQuotedKey = key is LiteralExpressionSyntax,
            IsKeyShared = builder.IsShared,
            Element = isSpelling || key == value ? null : Elements.Of(key),
            FindClientInput = () => new ClientInputReader(context).Of(value),
            IsConditional = builder.Origin is { } origin && Elements.IsConditional(key, origin),
            FindRenewal = () => new RenewalReader(context).Of(value),
        });
        ReadObject(builder, path + ".", value);
    }

    /// <summary>Goes into an object that is the value of a field: created in place, or in the variable's only assignment.</summary>
    public void ReadObject(PayloadBuilder builder, string prefix, ExpressionSyntax value)
    {
        if (depth >= MaxDepth)
        {
            return;
        }

        depth++;
        ReadCreated(builder, prefix, value);
        depth--;
    }

    private void ReadCreated(PayloadBuilder builder, string prefix, ExpressionSyntax value)
    {
        // An object in a variable was read as a payload of its own already; here it is part of this one too.
        var created = Created(value);
        var isElsewhere = created != value && created.SpanStart < value.SpanStart;
        switch (created)
        {
            case AnonymousObjectCreationExpressionSyntax anonymous when context.Claim(anonymous) || isElsewhere:
                ReadAnonymous(builder, prefix, anonymous);
                break;
            case BaseObjectCreationExpressionSyntax creation when context.Claim(creation) || isElsewhere:
                ReadCreation(builder, prefix, creation);
                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } elements }:
                ReadElements(builder, prefix, elements.Expressions);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                ReadElements(builder, prefix, elements.Expressions);
                break;
            case CollectionExpressionSyntax collection:
                ReadElements(builder, prefix, collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression));
                break;
        }
    }

    /// <summary>Reads the members of an anonymous object.</summary>
    public void ReadAnonymous(PayloadBuilder builder, string prefix, AnonymousObjectCreationExpressionSyntax anonymous)
    {
        foreach (var member in anonymous.Initializers)
        {
            var name = member.NameEquals?.Name ?? NameOf(member.Expression);
            if (name is null || !WireNames.All.Contains(name.Identifier.ValueText))
            {
                // new { OutTradeNo } is out_trade_no where the program writes names with a policy.
                builder.HasUnreadParts |= name is not null && MemberNames.SpelledName(name.Identifier.ValueText) is not null;
            }
            else
            {
                Add(builder, prefix + name.Identifier.ValueText, name, member.Expression, context.Values.TypeOf(member.Expression), isSpelling: false, hasConverter: false);
            }
        }
    }

    /// <summary>Reads an object's constructor arguments and initializer.</summary>
    public void ReadCreation(PayloadBuilder builder, string prefix, BaseObjectCreationExpressionSyntax creation)
    {
        new ConstructorReader(context, this).Read(builder, prefix, creation);
        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            ReadElement(builder, prefix, element);
        }
    }

    /// <summary>Reads one element of an initializer or of a collection.</summary>
    public void ReadElement(PayloadBuilder builder, string prefix, ExpressionSyntax element)
    {
        switch (element)
        {
            case AssignmentExpressionSyntax { Left: SimpleNameSyntax name, Right: InitializerExpressionSyntax nested }:
                ReadNestedInitializer(builder, prefix, name, nested);
                break;
            case AssignmentExpressionSyntax { Left: SimpleNameSyntax name } assignment:
                ReadMember(builder, prefix, name, assignment.Right);
                break;
            case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } assignment when Keys.Constant(key.Expression, context) is { } wire:
                ReadKey(builder, prefix + wire, key.Expression, assignment.Right);
                break;
            case InitializerExpressionSyntax { Expressions: [var key, var value] } when Keys.Constant(key, context) is { } wire:
                ReadKey(builder, prefix + wire, key, value);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var key, var value] } pair when Keys.Constant(key.Expression, context) is { } wire && context.Claim(pair):
                ReadKey(builder, prefix + wire, key.Expression, value.Expression);
                break;
            default:
                ReadObject(builder, prefix, element);
                break;
        }
    }

    // new Order { Amount = { Total = 1 } } fills an object that the constructor made.
    private void ReadNestedInitializer(PayloadBuilder builder, string prefix, SimpleNameSyntax name, InitializerExpressionSyntax nested)
    {
        var symbol = context.Values.Semantics.SymbolOf(name);
        var (wire, _) = WireNameOf(builder, name.Identifier.ValueText, symbol);
        if (wire is not null)
        {
            foreach (var element in nested.Expressions)
            {
                ReadElement(builder, prefix + wire + ".", element);
            }
        }
    }

    private void ReadElements(PayloadBuilder builder, string prefix, IEnumerable<ExpressionSyntax> elements)
    {
        foreach (var element in elements)
        {
            ReadObject(builder, prefix, element);
        }
    }

    /// <summary>The wire name of a member and whether it is only a spelling of it; null where the member is no field.</summary>
    public static (string? Wire, bool IsSpelling) WireNameOf(PayloadBuilder builder, string member, ISymbol? symbol)
    {
        if (symbol is IPropertySymbol or IFieldSymbol && (MemberNames.FromAttributes(symbol) ?? AttributeSyntaxOf(symbol)) is { } attributed)
        {
            return (attributed, false);
        }

        if (WireNames.All.Contains(member) && !(builder.Sdk is not null && member is "timestamp" or "appId"))
        {
            return (member, false);
        }

        return builder.Sdk is not null || builder.IsNamed ? (MemberNames.SpelledName(member), true) : (null, false);
    }

    private static string? AttributeSyntaxOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is MemberDeclarationSyntax declaration ? MemberNames.FromAttributes(declaration.AttributeLists) : null;

    private static bool HasConverter(ISymbol? symbol) =>
        symbol?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is { } name && (name.Contains("Converter") || name.Contains("NumberHandling"))) == true;

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static SimpleNameSyntax? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name,
        _ => null,
    };

    private ExpressionSyntax Created(ExpressionSyntax value)
    {
        if (value is IdentifierNameSyntax name && context.Values.DefinitionOf(name) is { } definition && definition.SyntaxTree == value.SyntaxTree)
        {
            return definition;
        }

        return value is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : value;
    }
}
