using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds what a method puts into caches, stores with expiry and cookies, and for how long.</summary>
internal sealed class KeptValueReader(ReadingContext context)
{
    private static readonly string[] Setters = ["Set", "Add", "Insert", "StringSet", "Append", "Put", "Store", "Cache", "Save", "Write"];

    private static readonly HashSet<string> Lifetimes = new(StringComparer.Ordinal)
    {
        "AbsoluteExpirationRelativeToNow", "AbsoluteExpiration", "SlidingExpiration", "Expires", "MaxAge", "Duration", "Expiration", "SetAbsoluteExpiration", "SetSlidingExpiration",
    };

    private readonly List<KeptValue> kept = [];

    public IReadOnlyList<KeptValue> Kept => kept;

    public void Read(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var method = call.LastName();
        if (arguments is [_, var value, _, ..] && Setters.Any(setter => method.StartsWith(setter, StringComparison.Ordinal)))
        {
            Keep([value.Expression], arguments.Skip(2).SelectMany(argument => LifetimesOf(argument.Expression)));
        }
        else if (arguments is [_, { Expression: AnonymousFunctionExpressionSyntax factory }, ..] && method.StartsWith("GetOrCreate", StringComparison.Ordinal))
        {
            Keep(ResultsOf(factory), LifetimesIn(factory));
        }
    }

    /// <summary>Reads a cookie: <c>new HttpCookie("prepay", id) { Expires = … }</c>.</summary>
    public void Read(ObjectCreationExpressionSyntax creation)
    {
        if (creation is { ArgumentList.Arguments: [_, var value], Initializer: { } initializer } && creation.LastName().EndsWith("Cookie", StringComparison.Ordinal))
        {
            Keep([value.Expression], LifetimesIn(initializer));
        }
    }

    private void Keep(IEnumerable<ExpressionSyntax> values, IEnumerable<ExpressionSyntax> lifetimes)
    {
        var times = lifetimes.Select(context.Values.Read).Where(IsTime).ToList();
        if (times.Count > 0)
        {
            kept.AddRange(values.Select(context.Values.Read).SelectMany(value => times.Select(time => new KeptValue(value, time))));
        }
    }

    private static bool IsTime(Value value) => value.Resolved is CallValue or CreationValue or BinaryValue;

    // The time itself, or options in place or in a local.
    private IEnumerable<ExpressionSyntax> LifetimesOf(ExpressionSyntax argument)
    {
        if (argument is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax } } && LifetimesIn(argument).ToList() is { Count: > 0 } options)
        {
            return options;
        }

        if (argument is not IdentifierNameSyntax name)
        {
            return [argument];
        }

        var body = argument.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
        var later = body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target } access && target.Identifier.ValueText == name.Identifier.ValueText && Lifetimes.Contains(access.LastName()))
            .Select(assignment => assignment.Right);
        return context.Values.DefinitionOf(name) is { } definition && LifetimesIn(definition).ToList() is { Count: > 0 } first ? first.Concat(later) : later.Append(argument);
    }

    private static IEnumerable<ExpressionSyntax> LifetimesIn(SyntaxNode options) => options.DescendantNodesAndSelf().Select(node => node switch
    {
        AssignmentExpressionSyntax assignment when Lifetimes.Contains(assignment.Left.LastName()) => assignment.Right,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var time, ..] } call when Lifetimes.Contains(call.LastName()) => time.Expression,
        _ => null,
    }).OfType<ExpressionSyntax>();

    private static IEnumerable<ExpressionSyntax> ResultsOf(AnonymousFunctionExpressionSyntax factory) => factory.ExpressionBody is { } value
        ? [value]
        : factory.DescendantNodes(node => node == factory || node is not AnonymousFunctionExpressionSyntax).OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>();
}
