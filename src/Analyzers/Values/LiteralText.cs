using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Literals;

namespace WeChatPayLint.Analyzers.Values;

/// <summary>A text as it is written out in C#, with one <see cref="LiteralPiece.Hole"/> for each value put in, and the way back to the source.</summary>
internal sealed class LiteralText
{
    // Each operand's symbol is looked up through all operands around it; a longer chain is a text, but no payment.
    private const int MaxOperands = 256;

    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    private LiteralText(SyntaxTree tree) => Tree = tree;

    /// <summary>The file it stands in.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The text with its holes.</summary>
    public string Text => text.ToString();

    /// <summary>What is put into the holes, in order.</summary>
    public List<(ExpressionSyntax Expression, string? Format, Span? Interpolation, Span? FormatPlace)> Holes { get; } = [];

    /// <summary>Reads a literal, an interpolated string, a concatenation or a <c>string.Format</c>; null for anything else.</summary>
    public static LiteralText? Of(ExpressionSyntax expression)
    {
        var result = new LiteralText(expression.SyntaxTree);
        return result.Append(expression, isRoot: true) ? result : null;
    }

    /// <summary>The place of a part of the text; where escapes hide it, null.</summary>
    public Span? SpanOf(int start, int length)
    {
        if (start < 0 || start + length > starts.Count || (length == 0 && start >= starts.Count))
        {
            return null;
        }

        var from = starts[start];
        var to = length == 0 ? from : ends[start + length - 1];
        return from < 0 || to < from ? null : new Span(Tree, from, to - from);
    }

    private bool Append(ExpressionSyntax expression, bool isRoot)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal when literal.Token.Value is string value:
                Append(value, LiteralMap.Of(literal.Token, value));
                return true;
            case InterpolatedStringExpressionSyntax interpolated:
                AppendInterpolated(interpolated);
                return true;
            case ParenthesizedExpressionSyntax parenthesized:
                return Append(parenthesized.Expression, isRoot);
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression) && HasLiteral(binary):
                return AppendConcatenation(binary);
            case InvocationExpressionSyntax format when isRoot && IsStringFormat(format):
                return AppendFormat(format);
            default:
                if (!isRoot)
                {
                    AppendHole(expression, null);
                }

                return !isRoot;
        }
    }

    // A chain of a thousand concatenations is a left-leaning tree as deep: walked, not recursed into.
    private bool AppendConcatenation(BinaryExpressionSyntax binary)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax current = binary;
        while (current is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } chain)
        {
            operands.Push(chain.Right);
            current = chain.Left;
        }

        if (operands.Count > MaxOperands)
        {
            return false;
        }

        for (operands.Push(current); operands.Count > 0;)
        {
            Append(operands.Pop(), isRoot: false);
        }

        return true;
    }

    private void AppendInterpolated(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax part)
            {
                var value = TextOf(part, interpolated);
                Append(value, LiteralMap.OfInterpolated(part.TextToken, interpolated.StringStartToken, value));
            }
            else if (content is InterpolationSyntax hole)
            {
                AppendHole(hole.Expression, FormatOf(hole), hole.Place(), FormatPlaceOf(hole));
            }
        }
    }

    /// <summary>Whether a value put into an interpolated string stands between escapes, which raw and verbatim strings do not have.</summary>
    public static bool HasEscapes(ExpressionSyntax hole) =>
        hole.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedStringStartToken } };

    /// <summary>What a stretch of an interpolated string says: the token keeps doubled braces where the string is not raw.</summary>
    public static string TextOf(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax interpolated) =>
        interpolated.StringStartToken.Kind() is SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            ? part.TextToken.ValueText
            : part.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");

    // An alignment is a way of formatting too: {id,36}.
    private static string? FormatOf(InterpolationSyntax hole) =>
        hole.AlignmentClause is { } alignment ? alignment.ToString() + hole.FormatClause : hole.FormatClause?.FormatStringToken.ValueText;

    // Where escapes hide it there is no place that parts of the format could be counted from.
    private static Span? FormatPlaceOf(InterpolationSyntax hole) =>
        hole is { AlignmentClause: null, FormatClause.FormatStringToken: { } token } && token.Text == token.ValueText ? token.Place() : null;

    private bool AppendFormat(InvocationExpressionSyntax format)
    {
        var arguments = format.ArgumentList.Arguments;
        if (arguments[0].Expression is not LiteralExpressionSyntax { Token.Value: string template } literal)
        {
            return false;
        }

        var map = LiteralMap.Of(literal.Token, template);
        foreach (var (start, length, index, itemFormat) in FormatItems.Of(template))
        {
            if (index is { } number && number + 1 < arguments.Count)
            {
                AppendHole(arguments[number + 1].Expression, itemFormat, formatPlace: ItemFormatPlace(map, start + length - 1, itemFormat));
            }
            else
            {
                // A doubled brace stands for one; the place of the first will do.
                var value = index is null && length == 2 && template[start] is '{' or '}' && template[start + 1] == template[start] ? template.Substring(start, 1) : template.Substring(start, length);
                Append(value, map?.Skip(start).Take(value.Length + 1).ToArray());
            }
        }

        return true;
    }

    private void Append(string value, int[]? map)
    {
        text.Append(value);
        for (var i = 0; i < value.Length; i++)
        {
            starts.Add(map is null ? -1 : map[i]);
            ends.Add(map is null ? -1 : map[i + 1]);
        }
    }

    // The format is what stands before the item's closing brace.
    private Span? ItemFormatPlace(int[]? map, int end, string? format) =>
        map is null || format is null ? null : new Span(Tree, map[end - format.Length], map[end] - map[end - format.Length]);

    private void AppendHole(ExpressionSyntax expression, string? format, Span? interpolation = null, Span? formatPlace = null)
    {
        text.Append(LiteralPiece.Hole);
        starts.Add(expression.SpanStart);
        ends.Add(expression.Span.End);
        Holes.Add((expression, format, interpolation, formatPlace));
    }

    private static bool HasLiteral(BinaryExpressionSyntax binary)
    {
        ExpressionSyntax current = binary;
        while (current is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } chain)
        {
            if (IsText(chain.Right))
            {
                return true;
            }

            current = chain.Left;
        }

        return IsText(current);
    }

    private static bool IsText(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.StringLiteralExpression) || expression is InterpolatedStringExpressionSyntax
        || (expression is ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax inner } && HasLiteral(inner));

    private static bool IsStringFormat(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } access
        && access.Expression.ToString() is "string" or "String" or "System.String"
        && call.ArgumentList.Arguments.Count > 0;
}
