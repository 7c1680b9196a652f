using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>What the body of an answer is written as.</summary>
internal enum AnswerForm
{
    Unknown,
    Empty,
    Text,
    Json,
    Xml,
    Page,
    Redirect,
}

/// <summary>What an answer says.</summary>
internal enum Outcome
{
    Unknown,

    /// <summary>The notification was taken.</summary>
    Success,

    /// <summary>It is to be sent again.</summary>
    Failure,

    /// <summary>What the notification says of itself.</summary>
    Echo,
}

/// <summary>The body of an answer, or one of those that it may be.</summary>
/// <param name="Form">What it is written as.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Cause">Where that is decided: the constant, or what is given to the field.</param>
/// <param name="IsMalformed">Whether it is XML of which WeChat Pay reads no return_code.</param>
internal readonly record struct AnswerBody(AnswerForm Form, Outcome Outcome, SyntaxNode? Cause, bool IsMalformed = false);

/// <summary>One of the answers that a way out may give.</summary>
/// <param name="Exit">The return, the throw, or the call that writes.</param>
/// <param name="Expression">What is returned, thrown or written.</param>
/// <param name="Status">The HTTP status; null where it is not known.</param>
/// <param name="Body">The body.</param>
internal sealed record Answer(SyntaxNode Exit, ExpressionSyntax Expression, int? Status, AnswerBody Body)
{
    /// <summary>Whether WeChat Pay takes it for a success, whatever a V3 body says.</summary>
    public bool IsAccepted => Status is >= 200 and < 300;

    /// <summary>Whether it is written to the response, and no result.</summary>
    public bool IsWritten => Exit is InvocationExpressionSyntax;
}
