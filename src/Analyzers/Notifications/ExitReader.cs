using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds a handler's ways out: what it returns, what it throws as an answer, and what it and its helpers write to the response.</summary>
internal sealed class ExitReader(NotificationHandler handler)
{
    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal) { "Write", "WriteAsync", "WriteLine", "WriteAsJsonAsync" };

    private readonly AnswerReader reader = new(handler.File);

    /// <summary>The answers in the order of the source; a way out with several has one for each.</summary>
    public IEnumerable<Answer> Read()
    {
        var returned = handler.Form is HandlerForm.Page or HandlerForm.Middleware ? [] : Returned();
        var written = handler.Parts.Select(NotificationHandler.BodyOf).OfType<SyntaxNode>().SelectMany(Written);
        return returned.Concat(Thrown()).Concat(written).OrderBy(answer => answer.Exit.SpanStart);
    }

    private IEnumerable<Answer> Returned() => CalledMethods.ReturnsOf(handler.Node)
        .Where(_ => !ReturnsNothing())
        .SelectMany(value => AnswersOf(value.Parent is ReturnStatementSyntax statement ? statement : value, value).Where(answer => answer.IsResult || handler.Form != HandlerForm.Part))
        .Select(answer => answer.Answer);

    // An arrow that is void or a Task only does something.
    private bool ReturnsNothing() => handler.Node is MethodDeclarationSyntax { ReturnType: var type } && type.ToString() is "void" or "Task" or "ValueTask";

    // throw ResponseException.BuildText("ERROR"): an exception that carries the answer.
    private IEnumerable<Answer> Thrown() => Exits.OwnNodes(handler.Body).OfType<ThrowStatementSyntax>()
        .Where(statement => statement.Expression is InvocationExpressionSyntax or ObjectCreationExpressionSyntax)
        .SelectMany(statement => Carried(statement.Expression!, statement, Bindings.None));

    private IEnumerable<Answer> Carried(ExpressionSyntax thrown, StatementSyntax statement, Bindings scope)
    {
        if (thrown is InvocationExpressionSyntax call && CalledMethods.Of(call, handler.File) is { } helper)
        {
            var inner = Bindings.Of(CalledMethods.ParametersOf(helper), call.ArgumentList, scope);
            return CalledMethods.ReturnsOf(helper).OfType<ObjectCreationExpressionSyntax>().SelectMany(value => CarriedBy(value, inner))
                .Select(answer => new Answer(statement, thrown, answer.Status, answer.Body));
        }

        return thrown is ObjectCreationExpressionSyntax creation ? CarriedBy(creation, scope).Select(answer => new Answer(statement, thrown, answer.Status, answer.Body)) : [];
    }

    private IEnumerable<(int? Status, AnswerBody Body, bool IsResult)> CarriedBy(ObjectCreationExpressionSyntax exception, Bindings scope) =>
        (exception.ArgumentList?.Arguments ?? default).SelectMany(argument => reader.Read(argument.Expression, scope)).Where(answer => answer.IsResult);

    private IEnumerable<Answer> Written(SyntaxNode body) => Exits.OwnNodes(body).OfType<InvocationExpressionSyntax>()
        .Where(call => Writers.Contains(call.LastName()) && call.ArgumentList.Arguments.Count > 0 && IsResponse(call.Receiver()))
        .SelectMany(call => AnswersOf(call, call.ArgumentList.Arguments[0].Expression))
        .Select(answer => answer.Answer);

    private static bool IsResponse(ExpressionSyntax? receiver) =>
        receiver.LastName() is var name && (Contains(name, "response") || (name == "Output" && Contains((receiver as MemberAccessExpressionSyntax)?.Expression.LastName() ?? "", "response")));

    private IEnumerable<(Answer Answer, bool IsResult)> AnswersOf(SyntaxNode exit, ExpressionSyntax value)
    {
        var before = StatusBefore(exit);
        return Alternatives(value).SelectMany(alternative => reader.Read(alternative, Bindings.None).Select(answer =>
        {
            var status = answer.Status == 200 && before.IsSet ? before.Status : answer.Status;
            return (new Answer(exit, alternative, status, answer.Body), answer.IsResult);
        }));
    }

    // What a decision in the expression chooses from, each with a place of its own.
    private static IEnumerable<ExpressionSyntax> Alternatives(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Alternatives(inner.Expression),
        ConditionalExpressionSyntax choice => Alternatives(choice.WhenTrue).Concat(Alternatives(choice.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Alternatives(arm.Expression)),
        _ => [value],
    };

    // Response.StatusCode = 500 in a statement before. What only some ways set is not known.
    private static (bool IsSet, int? Status) StatusBefore(SyntaxNode exit)
    {
        foreach (var node in exit.AncestorsAndSelf().TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            var before = node.Parent switch { BlockSyntax block => block.Statements, SwitchSectionSyntax section => section.Statements, _ => default };
            foreach (var statement in before.TakeWhile(statement => statement.SpanStart < node.SpanStart).Reverse())
            {
                if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && IsStatus(assignment))
                {
                    return (true, HttpStatuses.Of(assignment.Right, Bindings.None));
                }

                if (statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(IsStatus) && !Exits.Leaves(statement) && !LeavesWithStatus(statement))
                {
                    return (true, null);
                }
            }
        }

        return (false, null);
    }

    // if (!valid) { Response.StatusCode = 401; return …; }
    private static bool LeavesWithStatus(StatementSyntax statement) => statement is IfStatementSyntax { Else: null } choice && Exits.Leaves(choice.Statement);

    private static bool IsStatus(AssignmentExpressionSyntax assignment) =>
        assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" or "Status" } access && Contains(access.Expression.LastName(), "response");

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
