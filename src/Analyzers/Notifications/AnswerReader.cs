using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Says what answers an expression stands for: results of the frameworks, local helpers that make them, variables, and plain bodies.</summary>
internal sealed class AnswerReader(FileContext file)
{
    private const int DeepestHelper = 4;

    private static readonly HashSet<string> Pages = new(StringComparer.Ordinal) { "View", "PartialView", "Page", "ViewComponent" };

    // Where results are made by a class rather than by the controller itself.
    private static readonly HashSet<string> Factories = new(StringComparer.Ordinal) { "Results", "TypedResults", "Request", "Task", "ValueTask" };

    private readonly BodyReader bodies = new(file);

    /// <summary>The answers, each with its status and whether a framework's result says so.</summary>
    public IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> Read(ExpressionSyntax expression, Bindings scope) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Read(inner.Expression, scope),
        AwaitExpressionSyntax inner => Read(inner.Expression, scope),
        CastExpressionSyntax inner => Read(inner.Expression, scope),
        PostfixUnaryExpressionSyntax inner => Read(inner.Operand, scope),
        ConditionalExpressionSyntax choice => Read(choice.WhenTrue, scope).Concat(Read(choice.WhenFalse, scope)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Read(choice.Left, scope).Concat(Read(choice.Right, scope)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Read(arm.Expression, scope)),
        ThrowExpressionSyntax => [],
        InvocationExpressionSyntax call => OfCall(call, scope),
        ObjectCreationExpressionSyntax creation => OfCreation(creation, scope),
        IdentifierNameSyntax name => OfName(name, scope),
        _ => Plain(expression, scope),
    };

    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> Plain(ExpressionSyntax expression, Bindings scope) =>
        bodies.Read(expression, scope).Select(body => ((int?)200, body, false));

    private static IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> Only(int? status, AnswerForm form) => [(status, new AnswerBody(form, Outcome.Unknown, null), true)];

    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> OfCall(InvocationExpressionSyntax call, Bindings scope)
    {
        var name = call.LastName();
        var arguments = call.ArgumentList.Arguments;
        if (name is "FromResult" && arguments.Count == 1)
        {
            return Read(arguments[0].Expression, scope);
        }

        if (name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" && call.Receiver() is { } awaited)
        {
            return Read(awaited, scope);
        }

        if (scope.Depth < DeepestHelper && CalledMethods.Of(call, file) is { } helper)
        {
            var inner = Bindings.Of(CalledMethods.ParametersOf(helper), call.ArgumentList, scope);
            return CalledMethods.ReturnsOf(helper).SelectMany(value => Read(value, inner));
        }

        return call.Receiver() is null or ThisExpressionSyntax or BaseExpressionSyntax || Factories.Contains(call.Receiver().LastName()) ? OfResult(name, call, scope) : Plain(call, scope);
    }

    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> OfResult(string name, InvocationExpressionSyntax call, Bindings scope)
    {
        var arguments = call.ArgumentList.Arguments;
        if (Pages.Contains(name))
        {
            return Only(200, AnswerForm.Page);
        }

        if (name.Contains("Redirect"))
        {
            return Only(302, AnswerForm.Redirect);
        }

        if (!HttpStatuses.IsResult(name))
        {
            return Plain(call, scope);
        }

        var isGiven = HttpStatuses.OfResult(name) is null;
        var given = isGiven ? arguments.FirstOrDefault() : StatusArgument(name, arguments);
        var status = given is null ? HttpStatuses.OfResult(name) : HttpStatuses.Of(given.Expression, scope);
        return WithBody(status, arguments.Skip(isGiven ? 1 : 0).FirstOrDefault(argument => argument != given)?.Expression, scope);
    }

    // Results.Json(x, options, contentType, 500), Results.Content(x, contentType, encoding, 500), Results.Json(x, statusCode: 500).
    private static ArgumentSyntax? StatusArgument(string name, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "statusCode") ?? (name is "Json" or "Content" or "Text" && arguments.Count > 3 ? arguments[3] : null);

    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> WithBody(int? status, ExpressionSyntax? body, Bindings scope) =>
        body is null ? Only(status, AnswerForm.Empty) : bodies.Read(body, scope).Select(read => (status, read, true));

    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> OfCreation(ObjectCreationExpressionSyntax creation, Bindings scope)
    {
        var type = creation.Type.LastName();
        var name = type.EndsWith("Result", StringComparison.Ordinal) ? type.Substring(0, type.Length - "Result".Length) : type == "HttpResponseMessage" ? type : "";
        if (name.Contains("Redirect"))
        {
            return Only(302, AnswerForm.Redirect);
        }

        if (Pages.Contains(name))
        {
            return Only(200, AnswerForm.Page);
        }

        if (!HttpStatuses.IsResult(name))
        {
            return Plain(creation, scope);
        }

        var arguments = creation.ArgumentList?.Arguments ?? default;
        var isGiven = HttpStatuses.OfResult(name) is null;
        var given = InitializerOf(creation, "StatusCode") ?? (isGiven ? arguments.FirstOrDefault()?.Expression : null);
        var status = given is null ? HttpStatuses.OfResult(name) ?? 200 : HttpStatuses.Of(given, scope);
        return WithBody(status, InitializerOf(creation, "Content", "Data", "Value") ?? (isGiven ? null : arguments.FirstOrDefault()?.Expression), scope);
    }

    private static ExpressionSyntax? InitializerOf(ObjectCreationExpressionSyntax creation, params string[] names) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => names.Contains(assignment.Left.LastName()))?.Right;

    // A variable of a result, such as var answer = new ContentResult { … }; one of a body is left to the bodies' reader.
    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> OfName(IdentifierNameSyntax name, Bindings scope)
    {
        if (scope.Find(name.Identifier.ValueText) is var (value, around))
        {
            return Read(value, around);
        }

        var results = Definitions.OfLocal(name.Identifier.ValueText, name)?.SelectMany(definition => IsResultLike(definition) ? Read(definition, scope) : []).ToList();
        if (results is not { Count: > 0 })
        {
            return Plain(name, scope);
        }

        var isChanged = Definitions.OfMember(name.Identifier.ValueText, ["StatusCode"], name) is not { Count: 0 };
        return results.Select(result => isChanged ? (null, result.Body, result.IsResult) : result);
    }

    private static bool IsResultLike(ExpressionSyntax expression) => expression is ObjectCreationExpressionSyntax creation && (creation.Type.LastName().EndsWith("Result", StringComparison.Ordinal) || creation.Type.LastName() == "HttpResponseMessage")
        || expression is InvocationExpressionSyntax call && HttpStatuses.IsResult(call.LastName());
}
