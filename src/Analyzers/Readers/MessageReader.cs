using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds the texts that are signed, and the headers that carry the signature, whatever they are put together with. Only texts with line breaks, with the key of V2 or with the serial number of an Authorization header are looked at.</summary>
internal sealed class MessageReader(ReadingContext context)
{
    private readonly List<(ExpressionSyntax Text, Span Span, IReadOnlyList<TextPart> Parts, ExpressionSyntax Used)> found = [];
    private bool? hasBuilder;

    /// <summary>The Authorization headers that were found.</summary>
    public IReadOnlyList<AuthorizationHeader> Authorizations => [.. found.Select(text => AuthorizationHeader.Of(text.Parts)).OfType<AuthorizationHeader>()];

    /// <summary>Reads an interpolated string, a concatenation, or a call that joins or builds a text.</summary>
    public void Read(ExpressionSyntax text)
    {
        if (IsPartOfText(text) || IsChanged(text) || !MayBeSigned(text))
        {
            return;
        }

        if (context.Values.ReadParts(text) is { Count: > 1 } parts)
        {
            found.Add((text, text.Place(), parts, text));
        }
    }

    /// <summary>Reads a text in a local that more is put behind: <c>text += "\n"</c>; only its last addition counts.</summary>
    public void Read(AssignmentExpressionSyntax addition)
    {
        if (addition is { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax statement }
            && StraightLine.NextUse(statement, name.Identifier.ValueText) is { Parent: not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } } use
            && !IsChanged(use) && context.Values.Read(use) is ReferenceValue { Target: TextValue { Parts: var parts } target })
        {
            found.Add((addition.Right, target.Span, parts, use));
        }
    }

    /// <summary>The messages of the method, judged with what is known of it.</summary>
    public IReadOnlyList<SigningMessage> Finish(SyntaxNode member, Evidence evidence)
    {
        var messages = found.Select(text => (text.Text, text.Used, Message: new SigningMessage(text.Span, text.Parts, evidence))).Where(text => text.Message.Kind != SigningMessageKind.Other).ToList();
        if (messages.Count == 0 || NormalizesBreaks(member))
        {
            return [];
        }

        var signatures = new SignatureReader(context);
        return
        [
            .. messages.Where(text => !messages.Any(other => IsWithin(text.Message.Span, other.Message)))
                .Select(text => text.Message with { FinalBreak = FinalBreaks.Of(text.Text, context.Values), Signature = signatures.Of(text.Used), Locals = LocalPlaces.Before(text.Text) }),
        ];
    }

    private static bool IsWithin(Span text, SigningMessage other) => (other.Span.Contains(text) && other.Span != text) || other.Inner.Any(inner => inner.Contains(text));

    private static bool IsPartOfText(ExpressionSyntax text) => text.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => true,
        ParenthesizedExpressionSyntax { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } => true,
        _ => false,
    };

    // What Replace or Trim make of the text is not known.
    private static bool IsChanged(ExpressionSyntax text)
    {
        SyntaxNode outer = text;
        while (outer.Parent is ParenthesizedExpressionSyntax)
        {
            outer = outer.Parent;
        }

        return outer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "ToString" } access && access.Expression == outer && access.Parent is InvocationExpressionSyntax;
    }

    private bool MayBeSigned(ExpressionSyntax text) => text switch
    {
        InterpolatedStringExpressionSyntax { Contents.Count: > 3 } interpolated => interpolated.Contents.Any(IsMark),
        BinaryExpressionSyntax chain => chain.DescendantNodes(node => node is BinaryExpressionSyntax or ParenthesizedExpressionSyntax).Any(IsMark) || IsJoinedByName(chain),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method, Expression: var receiver } } call => method switch
        {
            "Format" => call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax template }, _, ..] && IsMark(template),
            "Join" or "Concat" => JoinedText.MayBe(method, receiver),
            "ToString" => call.ArgumentList.Arguments.Count == 0 && BuiltText.MayBe(receiver) && HasBuilder(call),
            _ => false,
        },
        _ => false,
    };

    // Asked before any symbol is: most values that are turned into text are no builders.
    private bool HasBuilder(SyntaxNode node) => hasBuilder ??= node.Ancestors().First(outer => outer is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
        .DescendantTokens().Any(token => token.ValueText == "StringBuilder");

    private static bool IsMark(SyntaxNode piece) => piece switch
    {
        InterpolatedStringTextSyntax { TextToken.ValueText: var text } => IsMark(text),
        InterpolationSyntax { Expression: var hole } => IsNewLine(hole),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Any(IsMark),
        LiteralExpressionSyntax { Token.Value: string text } => IsMark(text),
        LiteralExpressionSyntax { Token.Value: '\n' } => true,
        ExpressionSyntax other => IsNewLine(other),
        _ => false,
    };

    private static bool IsMark(string text) => text.IndexOf('\n') >= 0 || text.IndexOf("key=", StringComparison.Ordinal) >= 0 || text.IndexOf("serial_no=", StringComparison.Ordinal) >= 0;

    private static bool IsNewLine(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax && expression.LastName() == "NewLine";

    // const string LF = "\n": one name again and again.
    private static bool IsJoinedByName(BinaryExpressionSyntax chain) =>
        chain.DescendantNodes(node => node is BinaryExpressionSyntax).OfType<IdentifierNameSyntax>().GroupBy(name => name.Identifier.ValueText, StringComparer.Ordinal).Any(group => group.Count() >= 3);

    private static bool NormalizesBreaks(SyntaxNode member) => member.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" or "ReplaceLineEndings" }, ArgumentList.Arguments: var arguments }
        && (arguments.Count < 2 || arguments[0].Expression is LiteralExpressionSyntax { Token.Value: "\r\n" or "\r" } || IsNewLine(arguments[0].Expression)));
}
