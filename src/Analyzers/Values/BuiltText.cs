using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>Reads what a <c>StringBuilder</c> holds: chains of Append, and statements on one local.</summary>
internal sealed class BuiltText(ValueReader values, ValueFollower follower)
{
    /// <summary>The parts of <c>builder.ToString()</c>, or null where the builder is filled in any other way.</summary>
    public IReadOnlyList<TextPart>? Of(ExpressionSyntax builder)
    {
        var parts = new List<TextPart>();
        return AppendChain(builder, parts, isRoot: true) ? parts : null;
    }

    /// <summary>Whether the expression may be a builder: a chain of Append, or a name whose type says so.</summary>
    public static bool MayBe(ExpressionSyntax receiver) => receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
        ? name.StartsWith("Append", StringComparison.Ordinal)
        : receiver is IdentifierNameSyntax;

    /// <summary>The last call that puts something in, behind which more can be put.</summary>
    public InvocationExpressionSyntax? LastAppend(ExpressionSyntax builder) => builder switch
    {
        InvocationExpressionSyntax call => call,
        IdentifierNameSyntax when follower.DeclaratorOf(builder) is { } declarator && StraightLine.Between(declarator, builder) is { } steps =>
            steps.LastOrDefault() as InvocationExpressionSyntax ?? declarator.Initializer!.Value as InvocationExpressionSyntax,
        _ => null,
    };

    private bool AppendChain(ExpressionSyntax expression, List<TextPart> parts, bool isRoot)
    {
        var calls = new Stack<InvocationExpressionSyntax>();
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            calls.Push(call);
            expression = access.Expression;
        }

        if (!(isRoot ? AppendRoot(expression, parts) : expression is IdentifierNameSyntax))
        {
            return false;
        }

        while (calls.Count > 0)
        {
            if (!AppendCall(calls.Pop(), parts))
            {
                return false;
            }
        }

        return true;
    }

    private bool AppendRoot(ExpressionSyntax root, List<TextPart> parts)
    {
        if (IsBuilder(root))
        {
            // A number is a capacity.
            parts.AddRange(((BaseObjectCreationExpressionSyntax)root).ArgumentList?.Arguments.Select(argument => new TextPart(values.Read(argument.Expression))).Where(part => part.Value.Type == StaticType.Text) ?? []);
            return true;
        }

        return root is IdentifierNameSyntax && follower.DeclaratorOf(root) is { } declarator && IsBuilderOf(declarator) && AppendChain(declarator.Initializer!.Value, parts, isRoot: true)
            && StraightLine.Between(declarator, root) is { } steps && steps.All(step => step is InvocationExpressionSyntax && AppendChain(step, parts, isRoot: false));
    }

    private static bool IsBuilderOf(VariableDeclaratorSyntax declarator) =>
        declarator.Initializer!.Value is ImplicitObjectCreationExpressionSyntax ? declarator.Parent is VariableDeclarationSyntax { Type: var type } && type.LastName() == "StringBuilder" : true;

    private static bool IsBuilder(ExpressionSyntax root) => root switch
    {
        ObjectCreationExpressionSyntax { Initializer: null } creation => creation.LastName() == "StringBuilder",
        ImplicitObjectCreationExpressionSyntax { Initializer: null } => true,
        _ => false,
    };

    private bool AppendCall(InvocationExpressionSyntax call, List<TextPart> parts)
    {
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name;
        var arguments = call.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "Append" when arguments.Count == 1:
                parts.Add(new TextPart(values.Read(arguments[0].Expression)));
                return true;
            case "AppendLine" when arguments.Count <= 1:
                var appended = arguments.Select(argument => values.Read(argument.Expression)).ToList();
                parts.AddRange(appended.Select(value => new TextPart(value)));
                parts.Add(new TextPart(new CallValue(call.Place(), StaticType.Text, "AppendLine", null, appended, name.Place())));
                return true;
            case "AppendFormat" when arguments.Count >= 2 && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string template } literal:
                AppendFormat(template, literal, [.. arguments.Skip(1).Select(argument => argument.Expression)], parts);
                return true;
            default:
                return false;
        }
    }

    private void AppendFormat(string template, LiteralExpressionSyntax literal, IReadOnlyList<ExpressionSyntax> items, List<TextPart> parts)
    {
        var map = LiteralMap.Of(literal.Token, template);
        foreach (var (start, length, index, format) in FormatItems.Of(template))
        {
            parts.Add(index is { } number && number < items.Count
                ? new TextPart(values.Read(items[number]), format)
                : new TextPart(Stretch(literal, template, start, length, map)));
        }
    }

    private static ConstantValue Stretch(LiteralExpressionSyntax literal, string template, int start, int length, int[]? map) => new(literal.Place(), StaticType.Text, template.Substring(start, length))
    {
        PartAt = (at, count) => map is null ? null : new Span(literal.SyntaxTree, map[start + at], map[start + at + count] - map[start + at]),
    };
}
