using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>
/// Says what an expression is known to be. It reads syntax and asks the semantic model, not operations: half of real projects are seen with
/// unresolved types, whose operations are empty, while their syntax still says <c>(int)(price * 100)</c>.
/// </summary>
internal sealed class ValueReader
{
    // Deep enough for real code; a limit against definitions that refer to each other.
    private const int MaxDepth = 16;

    // What one value is made of; methods that call each other, or texts that double each other, would be read for ever.
    private const int MaxReads = 2000;

    private readonly ValueFollower follower;
    private readonly Walk walk;
    private readonly Dictionary<ExpressionSyntax, (Value Value, int Depth, int Reads)> known = [];

    /// <summary>Reads a file, and what it refers to in others.</summary>
    public ValueReader(SemanticModel model, CancellationToken cancellation)
        : this(new FileSemantics(model, cancellation), new Walk())
    {
    }

    private ValueReader(FileSemantics semantics, Walk walk)
    {
        Semantics = semantics;
        this.walk = walk;
        follower = new ValueFollower(semantics);
        walk.Readers[semantics.Model.SyntaxTree] = this;
    }

    /// <summary>What the compiler knows of the file.</summary>
    public FileSemantics Semantics { get; }

    /// <summary>What the expression is known to be.</summary>
    public Value Read(ExpressionSyntax expression)
    {
        var isKnown = known.TryGetValue(expression, out var before) && before.Depth <= walk.Depth;
        // A value that is known counts as much as reading it did: whoever looks through it meets all of its parts again.
        walk.Reads = (walk.Depth == 0 ? 0 : walk.Reads) + (isKnown ? before.Reads : 1);
        if (walk.Reads >= MaxReads || (!isKnown && walk.Depth >= MaxDepth))
        {
            walk.Cuts++;
            return new UnknownValue(expression.Place(), StaticType.Unknown);
        }

        if (isKnown)
        {
            walk.Cuts += before.Depth > 0 ? 1 : 0;
            return before.Value;
        }

        return ReadAnew(expression);
    }

    private Value ReadAnew(ExpressionSyntax expression)
    {
        var (depth, cuts, reads) = (walk.Depth++, walk.Cuts, walk.Reads - 1);
        try
        {
            var value = ReadKind(expression);
            value = IsNullable(expression) ? value with { IsNullable = true } : value;
            // What was cut off may show more from nearer by.
            known[expression] = (value, walk.Cuts == cuts ? 0 : depth, walk.Reads - reads);
            return value;
        }
        finally
        {
            walk.Depth--;
        }
    }

    /// <summary>The expression that gives the name its only value, or null.</summary>
    public ExpressionSyntax? DefinitionOf(ExpressionSyntax use) => follower.DefinitionOf(use);

    /// <summary>What a text is put together from, constants apart from each other; null for anything else.</summary>
    public IReadOnlyList<TextPart>? ReadParts(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax && LiteralText.Of(expression) is { } literal
            ? PartsOf(expression, literal)
            : (Read(expression).Resolved as TextValue)?.Parts;

    /// <summary>The last call that fills the builder, behind which more can be put; null where there is none.</summary>
    public InvocationExpressionSyntax? LastAppend(ExpressionSyntax builder) => new BuiltText(this, follower).LastAppend(builder);

    /// <summary>Type of the expression, as far as known.</summary>
    public StaticType TypeOf(ExpressionSyntax expression) => IsTypeName(expression) ? StaticType.Other : StaticTypes.Of(Semantics.TypeOf(expression));

    // Half typed, Guid. is a Guid to the compiler.
    private bool IsTypeName(ExpressionSyntax expression) =>
        expression is TypeSyntax or MemberAccessExpressionSyntax && Semantics.SymbolInfoOf(expression) is { Symbol: ITypeSymbol } or { CandidateReason: CandidateReason.NotAValue };

    private bool IsNullable(ExpressionSyntax expression) =>
        expression is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax)
        && Semantics.TypeOf(expression) is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private Value ReadKind(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Read(inner.Expression),
        CheckedExpressionSyntax inner => Read(inner.Expression),
        AwaitExpressionSyntax inner => Read(inner.Expression) with { Span = inner.Place(), IsAwaited = true },
        AssignmentExpressionSyntax inner => Read(inner.Right),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Read(inner.Operand),
        LiteralExpressionSyntax literal => ReadLiteral(literal),
        PrefixUnaryExpressionSyntax prefix => ReadConstant(prefix) ?? Unknown(prefix),
        InterpolatedStringExpressionSyntax => ReadText(expression),
        BinaryExpressionSyntax binary => ReadBinary(binary),
        ConditionalExpressionSyntax choice => Choice(choice, [choice.WhenTrue, choice.WhenFalse]),
        SwitchExpressionSyntax choice => Choice(choice, choice.Arms.Select(arm => arm.Expression)),
        CastExpressionSyntax cast => ReadCast(cast),
        InvocationExpressionSyntax call => ReadCall(call, call.Expression),
        ConditionalAccessExpressionSyntax access => ReadConditionalAccess(access),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax { LeftOperand: null, RightOperand: { } end } }] } element when TypeOf(element) == StaticType.Text && IsFromStart(end) =>
            new CallValue(element.Place(), StaticType.Text, "Substring", Read(element.Expression), [new ConstantValue(element.ArgumentList.Place(), StaticType.Integer, 0), Read(end)], element.ArgumentList.Place()),
        ElementAccessExpressionSyntax element => new CallValue(element.Place(), TypeOf(element), "get_Item", Read(element.Expression), ReadArguments(element.ArgumentList), element.ArgumentList.Place()),
        BaseObjectCreationExpressionSyntax creation => ReadCreation(creation),
        AnonymousObjectCreationExpressionSyntax anonymous => new CreationValue(anonymous.Place(), StaticType.Other, "", []),
        IdentifierNameSyntax name => ReadReference(name, name.Identifier, null),
        MemberAccessExpressionSyntax access => ReadReference(access, access.Name.Identifier, access.Expression),
        MemberBindingExpressionSyntax binding => ReadReference(binding, binding.Name.Identifier, null),
        _ => Unknown(expression),
    };

    // text[..20] is text.Substring(0, 20); ^1 counts from the other end.
    private static bool IsFromStart(ExpressionSyntax index) => !index.IsKind(SyntaxKind.IndexExpression);

    private UnknownValue Unknown(ExpressionSyntax expression) => new(expression.Place(), TypeOf(expression));

    private Value ReadLiteral(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        string text when !literal.IsKind(SyntaxKind.DefaultLiteralExpression) => ConstantText(literal, text, () => LiteralMap.Of(literal.Token, text)),
        null when literal.IsKind(SyntaxKind.NullLiteralExpression) => new ConstantValue(literal.Place(), StaticType.Unknown, null),
        null or string => Unknown(literal),
        var value => new ConstantValue(literal.Place(), TypeOfConstant(value), value),
    };

    private static ConstantValue ConstantText(ExpressionSyntax expression, string text, Func<int[]?> map) => new(expression.Place(), StaticType.Text, text)
    {
        PartAt = (start, length) => map() is { } offsets && start + length < offsets.Length
            ? new Span(expression.SyntaxTree, offsets[start], offsets[start + length] - offsets[start])
            : null,
    };

    private Value? ReadConstant(ExpressionSyntax expression) =>
        Semantics.Model.GetConstantValue(expression, Semantics.Cancellation) is { HasValue: true, Value: var value }
            ? new ConstantValue(expression.Place(), TypeOfConstant(value), value)
            : null;

    private static StaticType TypeOfConstant(object? value) => value switch
    {
        string or char => StaticType.Text,
        decimal => StaticType.Decimal,
        float or double => StaticType.Float,
        bool => StaticType.Boolean,
        null => StaticType.Unknown,
        _ => StaticType.Integer,
    };

    // Interpolated strings, concatenations and string.Format are all one: a text with holes.
    private Value ReadText(ExpressionSyntax expression)
    {
        return LiteralText.Of(expression) is { } literal ? Fold(expression, literal, PartsOf(expression, literal)) : Unknown(expression);
    }

    private List<TextPart> PartsOf(ExpressionSyntax expression, LiteralText literal)
    {
        var pieces = literal.Text.Split(Literals.LiteralPiece.Hole);
        var parts = new List<TextPart>();
        for (int i = 0, at = 0; i < pieces.Length; at += pieces[i].Length + 1, i++)
        {
            if (pieces[i].Length > 0)
            {
                parts.Add(new TextPart(ConstantPiece(expression, literal, at, pieces[i])));
            }

            if (i < literal.Holes.Count)
            {
                var (hole, format, interpolation, formatPlace) = literal.Holes[i];
                parts.Add(new TextPart(Read(hole), format, interpolation, formatPlace) { IsEscaped = LiteralText.HasEscapes(hole) });
            }
        }

        return parts;
    }

    private static ConstantValue ConstantPiece(ExpressionSyntax expression, LiteralText literal, int at, string piece) =>
        new(literal.SpanOf(at, piece.Length) ?? expression.Place(), StaticType.Text, piece) { PartAt = (start, length) => literal.SpanOf(at + start, length) };

    // A text whose holes are all constant texts is a constant itself.
    private static Value Fold(ExpressionSyntax expression, LiteralText literal, List<TextPart> parts)
    {
        if (parts.Any(part => part.Value.AsText is null))
        {
            return new TextValue(expression.Place(), parts);
        }

        var isPlain = literal.Holes.Count == 0;
        return new ConstantValue(expression.Place(), StaticType.Text, string.Concat(parts.Select(part => part.Value.AsText)))
        {
            PartAt = isPlain ? (start, length) => literal.SpanOf(start, length) : null,
        };
    }

    private Value ReadBinary(BinaryExpressionSyntax binary)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.CoalesceExpression:
                return Choice(binary, [binary.Left, binary.Right]);
            case SyntaxKind.AsExpression:
                return Read(binary.Left);
            case SyntaxKind.AddExpression when TypeOf(binary) == StaticType.Text || LiteralText.Of(binary) is not null:
                return LiteralText.Of(binary) is null ? Joined(binary) : ReadText(binary);
            case SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression:
                return TypeOf(binary) == StaticType.Integer && ReadConstant(binary) is { } constant ? constant : Calculated(binary);
            default:
                return Unknown(binary);
        }
    }

    // Where a type is missing, ToString() on one side still tells that a text is put together.
    private Value Calculated(BinaryExpressionSyntax binary)
    {
        var (left, right) = (Read(binary.Left), Read(binary.Right));
        return binary.IsKind(SyntaxKind.AddExpression) && (IsText(left) || IsText(right))
            ? new TextValue(binary.Place(), [new(left), new(right)])
            : new BinaryValue(binary.Place(), TypeOf(binary), binary.OperatorToken.Text[0], left, right);
    }

    private static bool IsText(Value value) => value.Type == StaticType.Text || value is CallValue { Name: "ToString" };

    private Value Joined(BinaryExpressionSyntax binary) => ReadConstant(binary) ?? new TextValue(binary.Place(), [new(Read(binary.Left)), new(Read(binary.Right))]);

    private Value Choice(ExpressionSyntax expression, IEnumerable<ExpressionSyntax> options) =>
        new ChoiceValue(expression.Place(), TypeOf(expression), [.. options.Select(Read)]);

    // A constant behind a cast is not folded: (int)(19.9 * 100) has to show how it came to be 1989.
    private Value ReadCast(CastExpressionSyntax cast)
    {
        var type = TypeOf(cast);
        return type is StaticType.Unknown or StaticType.Text or StaticType.Other
            ? Read(cast.Expression)
            : new ConversionValue(cast.Place(), type, Read(cast.Expression));
    }

    private Value ReadCreation(BaseObjectCreationExpressionSyntax creation)
    {
        var type = Semantics.TypeOf(creation);
        var arguments = creation.ArgumentList is null ? [] : ReadArguments(creation.ArgumentList);
        return new CreationValue(creation.Place(), StaticTypes.Of(type), type?.Name ?? "", arguments);
    }

    private Value ReadConditionalAccess(ConditionalAccessExpressionSyntax access) => access.WhenNotNull switch
    {
        InvocationExpressionSyntax call => ReadCall(call, call.Expression, access.Expression) is CallValue value ? value with { Span = access.Place() } : Unknown(access),
        MemberBindingExpressionSyntax binding => ReadReference(binding, binding.Name.Identifier, access.Expression) with { Span = access.Place() },
        _ => Unknown(access),
    };

    private Value ReadCall(InvocationExpressionSyntax call, ExpressionSyntax called, ExpressionSyntax? conditionalReceiver = null)
    {
        var (name, receiver) = called switch
        {
            MemberAccessExpressionSyntax access => (access.Name.Identifier, access.Expression),
            MemberBindingExpressionSyntax binding => (binding.Name.Identifier, conditionalReceiver),
            SimpleNameSyntax simple => (simple.Identifier, null),
            _ => (default, null),
        };
        switch (name.ValueText)
        {
            case "nameof" when receiver is null:
                return ReadConstant(call) ?? Unknown(call);
            case "Format" when LiteralText.Of(call) is not null:
                return ReadText(call);
            case var method when JoinedText.MayBe(method, receiver) && JoinedText.Of(call, method, this, follower) is { } joined:
                return new TextValue(call.Place(), joined);
            case "ToString" when receiver is not null && call.ArgumentList.Arguments.Count == 0 && BuiltText.MayBe(receiver) && new BuiltText(this, follower).Of(receiver) is { Count: > 0 } built:
                return new TextValue(call.Place(), built);
        }

        if (follower.DefinitionOf(call) is { } definition && ReadElsewhere(definition) is var result && SaysMoreThanTheCall(result.Resolved))
        {
            return new ReferenceValue(call.Place(), TypeOf(call), name.ValueText, ReadReceiver(receiver), result) { Arguments = ReadArguments(call.ArgumentList) };
        }

        return new CallValue(call.Place(), TypeOf(call), name.ValueText, ReadReceiver(receiver), ReadArguments(call.ArgumentList), name.Place());
    }

    // decimal.Round is called on a keyword, which is no expression by itself.
    private Value? ReadReceiver(ExpressionSyntax? receiver) => receiver is null or PredefinedTypeSyntax ? NameOnly(receiver) : Read(receiver);

    // A method that only looks something up is better known by its own name and arguments: GetValue("prepay_id").
    private static bool SaysMoreThanTheCall(Value result) => result is not (UnknownValue or ReferenceValue or CallValue { Name: "get_Item" });

    private IReadOnlyList<Value> ReadArguments(BaseArgumentListSyntax arguments) => [.. arguments.Arguments.Select(argument => Read(argument.Expression))];

    private Value ReadReference(ExpressionSyntax expression, SyntaxToken name, ExpressionSyntax? receiver)
    {
        var receiverValue = ReadReceiver(receiver);
        if (follower.DefinitionOf(expression) is { } definition)
        {
            return new ReferenceValue(expression.Place(), TypeOf(expression), name.ValueText, receiverValue, Typed(ReadElsewhere(definition), TypeOf(expression))) { IsStored = follower.IsStored(expression) };
        }

        return ReadConstant(expression) is { } constant && Semantics.SymbolOf(expression) is not null
            ? new ReferenceValue(expression.Place(), constant.Type, name.ValueText, receiverValue, constant) { IsStored = true }
            : new ReferenceValue(expression.Place(), TypeOf(expression), name.ValueText, receiverValue, receiver is null ? ReadAppended(expression) : null)
            {
                IsRewritten = receiver is null && follower.IsRewritten(expression),
                IsStored = follower.IsStored(expression),
            };
    }

    // float fen = Missing.Yuan() * 100: where the type of the product is missing, the declaration tells it.
    private static Value Typed(Value value, StaticType declared) => value is BinaryValue { Type: StaticType.Unknown } && declared is StaticType.Float or StaticType.Decimal ? value with { Type = declared } : value;

    // A local that is begun with a text, and has more put behind it: text += "\n".
    private TextValue? ReadAppended(ExpressionSyntax use) =>
        use.Parent is not AssignmentExpressionSyntax { Left: var left } || left != use
            ? follower.DeclaratorOf(use) is { Initializer.Value: var first } declarator && TypeOf(first) == StaticType.Text && StraightLine.Between(declarator, use) is { Count: > 0 } steps && steps.All(step => step is AssignmentExpressionSyntax)
                ? new TextValue(use.Place(), [new TextPart(Read(first)), .. steps.Cast<AssignmentExpressionSyntax>().Select(step => new TextPart(Read(step.Right)))])
                : null
            : null;

    private static Value? NameOnly(ExpressionSyntax? keyword) =>
        keyword is null ? null : new ReferenceValue(keyword.Place(), StaticType.Other, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(keyword.ToString()), null, null);

    private Value ReadElsewhere(ExpressionSyntax definition)
    {
        if (!walk.Readers.TryGetValue(definition.SyntaxTree, out var reader))
        {
            // Asking for another file's model costs its binding; it happens only behind a name that a payment uses.
#pragma warning disable RS1030
            reader = new ValueReader(new FileSemantics(Semantics.Model.Compilation.GetSemanticModel(definition.SyntaxTree), Semantics.Cancellation), walk);
#pragma warning restore RS1030
        }

        return reader.Read(definition);
    }

    /// <summary>How far a value has been followed, through all files.</summary>
    private sealed class Walk
    {
        public Dictionary<SyntaxTree, ValueReader> Readers { get; } = [];

        public int Depth { get; set; }

        /// <summary>How much was read for the value that was asked for.</summary>
        public int Reads { get; set; }

        /// <summary>How often the end was not reached.</summary>
        public int Cuts { get; set; }
    }
}
