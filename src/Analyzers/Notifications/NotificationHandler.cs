using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>A piece of code that handles WeChat Pay's notifications, with the methods of its type that it calls.</summary>
/// <param name="Node">The method, local function or lambda.</param>
/// <param name="Form">How it is hosted.</param>
/// <param name="IsV2">Whether it reads V2's XML.</param>
/// <param name="IsV3">Whether it reads V3's JSON.</param>
/// <param name="Parts">The handler itself first, then the methods and local functions of the file that it calls.</param>
/// <param name="Mentions">The names and texts in all of them.</param>
/// <param name="File">The file.</param>
internal sealed record NotificationHandler(SyntaxNode Node, HandlerForm Form, bool IsV2, bool IsV3, IReadOnlyList<SyntaxNode> Parts, IReadOnlyList<Mentions> Mentions, FileContext File)
{
    private IReadOnlyList<Answer>? answers;

    /// <summary>Block or expression of the handler itself.</summary>
    public SyntaxNode Body => BodyOf(Node)!;

    /// <summary>Every way out with the answer that it gives.</summary>
    public IReadOnlyList<Answer> Answers => answers ??= [.. new ExitReader(this).Read()];

    /// <summary>The calls in the handler and its parts.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls => Mentions.SelectMany(mentions => mentions.Calls);

    /// <summary>The names in the handler and its parts.</summary>
    public IEnumerable<string> Names => Mentions.SelectMany(mentions => mentions.Names);

    /// <summary>Whether one of the names occurs in the handler or its parts.</summary>
    public bool Any(params string[] names) => Mentions.Any(mentions => mentions.Any(names));

    /// <summary>Where the names occur.</summary>
    public IEnumerable<SyntaxNode> Of(params string[] names) => Mentions.SelectMany(mentions => names.SelectMany(mentions.Of));

    /// <summary>Whether the signature is verified somewhere in it, or the headers for that are handed on.</summary>
    public bool Verifies => Names.Any(Verification.IsName) || Any("Wechatpay-Signature");

    /// <summary>Whether V3 is what a place answers: a handler of both versions has a branch for each.</summary>
    public bool AnswersV3(SyntaxNode exit)
    {
        if (!IsV2 || !IsV3)
        {
            return IsV3;
        }

        foreach (var branch in exit.Ancestors().TakeWhile(node => node != Body).Where(node => node.Parent is IfStatementSyntax or ElseClauseSyntax || node is SwitchSectionSyntax))
        {
            var mentions = Notifications.Mentions.In(branch);
            var (isV3, isV2) = (NoticeEvidence.IsV3(mentions, true), NoticeEvidence.IsV2(mentions, true, true));
            if (isV3 != isV2)
            {
                return isV3;
            }
        }

        return true;
    }

    /// <summary>Block or expression of a method, a local function or a lambda.</summary>
    public static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => lambda.Body,
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        _ => null,
    };
}
