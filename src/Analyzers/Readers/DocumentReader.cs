using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Literals;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads JSON and XML that is written out in strings of every kind.</summary>
internal sealed class DocumentReader(ReadingContext context)
{
    public void Read(ExpressionSyntax text)
    {
        var (first, isFormat) = FirstPiece(text);
        if (Opening(first) is not { } opening || LiteralText.Of(isFormat ? text.FirstAncestorOrSelf<InvocationExpressionSyntax>()! : text) is not { } literal)
        {
            return;
        }

        var fields = opening == '{' ? JsonLiteral.Read(literal.Text) : XmlLiteral.Read(literal.Text);
        if (fields is null || !fields.Any(field => WireNames.All.Contains(WireNames.LastOf(field.Path))))
        {
            return;
        }

        var builder = context.Begin(opening == '{' ? PayloadShape.Json : PayloadShape.Xml, null, "", null, text);
        builder.FirstKey = text;
        builder.HasUnreadParts = fields.Sum(field => field.Pieces.Count(piece => piece.IsHole)) < literal.Holes.Count;
        foreach (var field in fields.Where(field => field.Kind is not (LiteralKind.Object or LiteralKind.Array)))
        {
            builder.Add(new Field(field.Path, () => ValueOf(field, literal, text), literal.SpanOf(field.KeyStart, field.KeyLength) ?? text.Place())
            {
                SlotType = field.Kind == LiteralKind.Text ? StaticType.Text : StaticType.Unknown,
                IsMarkup = opening == '<' && !field.HasCData,
            });
        }
    }

    // Only the outermost expression of a text is read, and only if its first characters are those of a document.
    private static (string Text, bool IsFormat) FirstPiece(ExpressionSyntax text)
    {
        if (text.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } })
        {
            return ("", false);
        }

        var isFormat = text.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } call } } argument
            && call.ArgumentList.Arguments[0] == argument && LiteralText.Of(call) is not null;
        while (text is BinaryExpressionSyntax binary)
        {
            text = binary.Left;
        }

        return (text switch
        {
            LiteralExpressionSyntax { Token.Value: string value } => value,
            InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } interpolated => LiteralText.TextOf(first, interpolated),
            _ => "",
        }, isFormat);
    }

    private static char? Opening(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c is '{' or '<' ? c : null;
            }
        }

        return null;
    }

    private Value ValueOf(LiteralField field, LiteralText literal, ExpressionSyntax text)
    {
        var span = literal.SpanOf(field.Start, field.Length) ?? text.Place();
        if (field.Constant is { } constant)
        {
            return IsTemplate(constant) ? new UnknownValue(span, StaticType.Unknown) : Constant(field, span, constant, literal);
        }

        var parts = field.Pieces.Select(piece => piece.IsHole ? HoleOf(piece, literal) : new TextPart(new ConstantValue(span, StaticType.Text, piece.Text))).ToList();
        return parts.Count == 1 && parts[0].Format is null && field.Kind == LiteralKind.Hole && parts[0].Value is TextValue or ConstantValue
            ? parts[0].Value
            : new TextValue(span, parts);
    }

    // {0}, #no#, [no], $no, %NO%, @no@, __no__: something is put in there later.
    private static bool IsTemplate(string value) =>
        value.Length > 1 && "{#[$%@_<".IndexOf(value[0]) >= 0 && (value[0] == '$' || value[0] == '@' || "}#]%@_>".IndexOf(value[value.Length - 1]) >= 0);

    private TextPart HoleOf(LiteralPiece piece, LiteralText literal)
    {
        var (expression, format, interpolation, formatPlace) = literal.Holes[piece.HoleIndex];
        return new TextPart(context.Values.Read(expression), format, interpolation, formatPlace);
    }

    private static Value Constant(LiteralField field, Span span, string constant, LiteralText literal) => field.Kind switch
    {
        LiteralKind.Number when long.TryParse(constant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new ConstantValue(span, StaticType.Integer, number),
        LiteralKind.Number when decimal.TryParse(constant, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new ConstantValue(span, StaticType.Decimal, number),
        LiteralKind.Null => new ConstantValue(span, StaticType.Unknown, null),
        LiteralKind.True or LiteralKind.False => new ConstantValue(span, StaticType.Boolean, field.Kind == LiteralKind.True),
        _ => new ConstantValue(span, StaticType.Text, constant)
        {
            // Where an escape or an entity shortens the value, its parts cannot be told apart.
            PartAt = constant.Length == field.Length ? (start, length) => literal.SpanOf(field.Start + start, length) : null,
        },
    };
}
