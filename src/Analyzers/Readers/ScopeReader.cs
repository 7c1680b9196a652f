using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads a method, or anything else that holds code, once for all rules: each node goes to the reader of its shape.</summary>
internal sealed class ScopeReader
{
    // No payment is written out at such a length: embedded data is passed over.
    private const int MaxLiteral = 64 * 1024;

    private readonly ReadingContext context;
    private readonly FieldReader fields;
    private readonly ObjectReader objects;
    private readonly AssignmentReader assignments;
    private readonly KeyedCallReader calls;
    private readonly ElementReader elements;
    private readonly DocumentReader documents;
    private readonly MessageReader messages;
    private readonly StepReader steps;
    private readonly KeptValueReader kept;

    private ScopeReader(ValueReader values, CompilationFacts facts)
    {
        context = new ReadingContext(values, facts);
        fields = new FieldReader(context);
        objects = new ObjectReader(context, fields);
        assignments = new AssignmentReader(context, fields);
        calls = new KeyedCallReader(context, fields);
        elements = new ElementReader(context, fields);
        documents = new DocumentReader(context);
        messages = new MessageReader(context);
        steps = new StepReader(context);
        kept = new KeptValueReader(context);
    }

    /// <summary>Reads the code below a member declaration.</summary>
    public static ScopeReading Read(SyntaxNode member, ValueReader values, CompilationFacts facts)
    {
        var reader = new ScopeReader(values, facts);
        foreach (var node in member.DescendantNodes(descendIntoChildren: node => node is not TypeDeclarationSyntax || node == member))
        {
            values.Semantics.Cancellation.ThrowIfCancellationRequested();
            reader.ReadNode(node);
        }

        return reader.Finish(member);
    }

    private void ReadNode(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectCreationExpressionSyntax creation:
                if (!elements.Read(creation))
                {
                    objects.Read(creation);
                }

                kept.Read(creation);
                break;
            case ImplicitObjectCreationExpressionSyntax creation:
                objects.Read(creation);
                break;
            case AnonymousObjectCreationExpressionSyntax anonymous:
                objects.Read(anonymous);
                break;
            case WithExpressionSyntax copy:
                objects.Read(copy);
                break;
            case CollectionExpressionSyntax collection:
                objects.Read(collection);
                break;
            case AssignmentExpressionSyntax assignment:
                assignments.Read(assignment);
                messages.Read(assignment);
                break;
            case InvocationExpressionSyntax call:
                calls.Read(call);
                steps.ReadCall(call);
                kept.Read(call);
                messages.Read(call);
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression, Token.Value: string text } literal when literal.Token.Span.Length <= MaxLiteral:
                steps.ReadText(literal.Token, text);
                documents.Read(literal);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                documents.Read(interpolated);
                messages.Read(interpolated);
                break;
            case InterpolatedStringTextSyntax { TextToken: var token }:
                steps.ReadText(token, token.ValueText);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } concatenation:
                documents.Read(concatenation);
                messages.Read(concatenation);
                break;
        }
    }

    private ScopeReading Finish(SyntaxNode member)
    {
        var names = ScopeNames.Around(member);
        var evidence = new Evidence
        {
            IsNamedScope = ProviderNames.AreWeChatPay(names),
            IsOtherProvider = ProviderNames.AreOther(names),
            HasAddress = steps.HasAddress,
            IsGlobal = steps.IsGlobal,
            Version = steps.AddressVersion,
            Product = steps.Product,
            Mode = steps.Mode,
            IsTest = context.Facts.IsTest(context.Model.SyntaxTree),
            NumbersAreText = context.Facts.NumbersAreText,
        };
        return new ScopeReading([.. context.Builders.Where(builder => !builder.IsEmpty).Select(builder => builder.Build(evidence with { FindCompleteness = () => CompletenessReader.Of(builder, context) }))], steps.Steps, messages.Finish(member, evidence), messages.Authorizations, kept.Kept);
    }
}
