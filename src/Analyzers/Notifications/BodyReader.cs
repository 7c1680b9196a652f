using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Literals;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Says what the body of an answer is written as and what it says, as far as that is known at compile time.</summary>
internal sealed class BodyReader(FileContext file)
{
    private const int DeepestHelper = 4;
    private const int MostSteps = 64;

    private static readonly string[] CodeNames = ["code", "Code", "return_code", "ReturnCode", "returnCode", "returncode"];

    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal) { "ToString", "ToJson", "ToJsonString", "ToXml", "ToXmlString", "Trim" };

    private static readonly HashSet<string> Serializers = new(StringComparer.Ordinal) { "Serialize", "SerializeObject", "FromObject", "SerializeToUtf8Bytes", "GetBytes" };

    private static readonly string[] Successes = ["success", "ok"];

    private static readonly string[] Failures = ["fail", "error", "wrong", "exception", "invalid"];

    private int steps;

    /// <summary>The bodies that an expression may stand for.</summary>
    public IReadOnlyList<AnswerBody> Read(ExpressionSyntax expression, Bindings scope)
    {
        if (++steps > MostSteps)
        {
            return [Unknown(expression)];
        }

        try
        {
            return [.. ReadKind(expression, scope)];
        }
        finally
        {
            steps--;
        }
    }

    private static AnswerBody Unknown(SyntaxNode cause) => new(AnswerForm.Unknown, Outcome.Unknown, cause);

    private IEnumerable<AnswerBody> ReadKind(ExpressionSyntax expression, Bindings scope) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Read(inner.Expression, scope),
        AwaitExpressionSyntax inner => Read(inner.Expression, scope),
        CastExpressionSyntax inner => Read(inner.Expression, scope),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Read(inner.Operand, scope),
        ConditionalExpressionSyntax choice => [.. Read(choice.WhenTrue, scope), .. Read(choice.WhenFalse, scope)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => [.. Read(choice.Left, scope), .. Read(choice.Right, scope)],
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Read(arm.Expression, scope)),
        ThrowExpressionSyntax => [],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => [new(AnswerForm.Empty, Outcome.Unknown, expression)],
        AnonymousObjectCreationExpressionSyntax creation => OfMembers(creation, creation.Initializers.Select(member => (member.NameEquals?.Name.Identifier.ValueText ?? member.Expression.LastName(), member.Expression)), scope),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var text, ..] } creation when creation.Type.LastName() == "StringContent" => Read(text.Expression, scope),
        BaseObjectCreationExpressionSyntax creation => OfMembers(creation, MembersOf(creation), scope),
        InvocationExpressionSyntax call when LiteralText.Of(call) is null => OfCall(call, scope),
        IdentifierNameSyntax name => OfName(name, scope),
        MemberAccessExpressionSyntax => Followed(expression, scope),
        _ => LiteralText.Of(expression) is { } text ? OfText(expression, text, scope) : [Unknown(expression)],
    };

    // new NotifyAnswer { Code = "FAIL" }, new JObject { ["code"] = "FAIL" }, new Dictionary<string, string> { { "code", "FAIL" } }.
    private static IEnumerable<(string Name, ExpressionSyntax Value)> MembersOf(BaseObjectCreationExpressionSyntax creation) => (creation.Initializer?.Expressions ?? default).Select(element => element switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } } assignment => (key, assignment.Right),
        AssignmentExpressionSyntax assignment => (assignment.Left.LastName(), assignment.Right),
        InitializerExpressionSyntax { Expressions: [LiteralExpressionSyntax { Token.Value: string key }, var value] } => (key, value),
        _ => ("", element),
    });

    private IEnumerable<AnswerBody> OfMembers(ExpressionSyntax creation, IEnumerable<(string Name, ExpressionSyntax Value)> members, Bindings scope)
    {
        var code = members.FirstOrDefault(member => CodeNames.Contains(member.Name)).Value;
        return code is null ? [new(AnswerForm.Json, Outcome.Unknown, creation)] : Outcomes(code, scope).Select(outcome => new AnswerBody(AnswerForm.Json, outcome.Outcome, outcome.Cause));
    }

    private IEnumerable<AnswerBody> OfCall(InvocationExpressionSyntax call, Bindings scope)
    {
        var name = call.LastName();
        if (Writers.Contains(name) && call.Receiver() is { } written)
        {
            return Read(written, scope).Select(body => name.StartsWith("ToXml", StringComparison.Ordinal) ? body with { Form = AnswerForm.Xml } : body);
        }

        if (Serializers.Contains(name) && call.ArgumentList.Arguments is [var value, ..])
        {
            return Read(value.Expression, scope);
        }

        if (scope.Depth >= DeepestHelper || CalledMethods.Of(call, file) is not { } helper)
        {
            return [Unknown(call)];
        }

        var inner = Bindings.Of(CalledMethods.ParametersOf(helper), call.ArgumentList, scope);
        return CalledMethods.ReturnsOf(helper).SelectMany(returned => Read(returned, inner));
    }

    private IEnumerable<AnswerBody> OfName(IdentifierNameSyntax use, Bindings scope)
    {
        var name = use.Identifier.ValueText;
        if (scope.Find(name) is var (value, around))
        {
            return Read(value, around);
        }

        if (Definitions.OfLocal(name, use) is not { Count: > 0 } definitions)
        {
            return Followed(use, scope);
        }

        if (Definitions.OfMember(name, CodeNames, use) is { Count: > 0 } codes)
        {
            return codes.SelectMany(code => Outcomes(code, scope)).Select(outcome => new AnswerBody(AnswerForm.Json, outcome.Outcome, outcome.Cause));
        }

        return definitions.SelectMany(definition => Read(definition, scope));
    }

    private IReadOnlyList<AnswerBody> Followed(ExpressionSyntax use, Bindings scope) =>
        use.SyntaxTree == file.Model.SyntaxTree && file.Values.DefinitionOf(use) is { } definition && definition != use && scope.Depth == 0 ? Read(definition, scope) : [Unknown(use)];

    private IEnumerable<AnswerBody> OfText(ExpressionSyntax expression, LiteralText literal, Bindings scope)
    {
        var text = literal.Text.Trim();
        if (text.StartsWith("<", StringComparison.Ordinal))
        {
            return OfXml(expression, literal, scope);
        }

        if (text.StartsWith("{", StringComparison.Ordinal))
        {
            var code = JsonLiteral.Read(literal.Text)?.FirstOrDefault(field => CodeNames.Contains(field.Path));
            return OutcomesOf(code, expression, literal, scope).Select(outcome => new AnswerBody(AnswerForm.Json, outcome.Outcome, outcome.Cause));
        }

        return text.Length == 0 ? [new(AnswerForm.Empty, Outcome.Unknown, expression)] : [new(AnswerForm.Text, OutcomeOf(text), expression)];
    }

    private IEnumerable<AnswerBody> OfXml(ExpressionSyntax expression, LiteralText literal, Bindings scope)
    {
        var fields = XmlLiteral.Read(literal.Text) ?? [];
        var code = fields.FirstOrDefault(field => field.Path == "return_code");
        var isMalformed = literal.Holes.Count == 0 && (code is null || literal.Text.IndexOf("<xml>", StringComparison.Ordinal) is < 0 or > 60);
        return OutcomesOf(code, expression, literal, scope).Select(outcome => new AnswerBody(AnswerForm.Xml, outcome.Outcome, outcome.Cause, isMalformed));
    }

    private IEnumerable<(Outcome Outcome, SyntaxNode Cause)> OutcomesOf(LiteralField? code, ExpressionSyntax expression, LiteralText literal, Bindings scope) => code switch
    {
        { Constant: { } constant } => [(OutcomeOf(constant.Trim()), expression)],
        { Pieces: [{ IsHole: true, HoleIndex: var hole }] } when hole < literal.Holes.Count => Outcomes(literal.Holes[hole].Expression, scope),
        _ => [(Outcome.Unknown, expression)],
    };

    // What may be given to a code: constants, through variables and parameters, or what the notification itself says.
    private IEnumerable<(Outcome Outcome, SyntaxNode Cause)> Outcomes(ExpressionSyntax value, Bindings scope)
    {
        if (++steps > MostSteps)
        {
            return [(Outcome.Unknown, value)];
        }

        try
        {
            return [.. OutcomesOfKind(value, scope)];
        }
        finally
        {
            steps--;
        }
    }

    private IEnumerable<(Outcome Outcome, SyntaxNode Cause)> OutcomesOfKind(ExpressionSyntax value, Bindings scope)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                return Outcomes(inner.Expression, scope);
            case ConditionalExpressionSyntax choice:
                return [.. Outcomes(choice.WhenTrue, scope), .. Outcomes(choice.WhenFalse, scope)];
            case LiteralExpressionSyntax { Token.Value: string text }:
                return [(OutcomeOf(text), value)];
            case InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: "return_code" } }] }:
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: "return_code" } }] }:
                return [(Outcome.Echo, value)];
            case InvocationExpressionSyntax call when call.LastName() is "ToString" or "ToUpper" or "Trim" && call.Receiver() is { } receiver:
                return Outcomes(receiver, scope);
            case IdentifierNameSyntax name when scope.Find(name.Identifier.ValueText) is var (bound, around):
                return Outcomes(bound, around);
            case IdentifierNameSyntax name when Definitions.OfLocal(name.Identifier.ValueText, name) is { Count: > 0 } definitions:
                return definitions.SelectMany(definition => Outcomes(definition, scope));
            case SimpleNameSyntax or MemberAccessExpressionSyntax when value.SyntaxTree == file.Model.SyntaxTree && file.Model.GetConstantValue(value, file.Cancellation) is { Value: string constant }:
                return [(OutcomeOf(constant), value)];
            default:
                return [(Outcome.Unknown, value)];
        }
    }

    private static Outcome OutcomeOf(string text) =>
        Successes.Any(word => text.Equals(word, StringComparison.OrdinalIgnoreCase)) ? Outcome.Success
        : Failures.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? Outcome.Failure
        : Outcome.Unknown;
}
