using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads trees built from nodes: <c>new XElement("xml", new XElement("total_fee", 1))</c>, <c>new JObject(new JProperty("amount", …))</c>.</summary>
internal sealed class ElementReader(ReadingContext context, FieldReader fields)
{
    private static readonly HashSet<string> Nodes = new(StringComparer.Ordinal) { "XElement", "XDocument", "JObject", "JProperty" };

    /// <summary>Reads the tree that the node is the root of; false where it is no such node.</summary>
    public bool Read(ObjectCreationExpressionSyntax creation)
    {
        if (!IsNode(creation) || creation.ArgumentList is not { Arguments.Count: > 0 })
        {
            return false;
        }

        if (context.Claim(creation))
        {
            var shape = NameOf(creation).StartsWith("X", StringComparison.Ordinal) ? PayloadShape.Xml : PayloadShape.Keyed;
            ReadChildren(context.Begin(shape, null, "", ReadingContext.VariableOf(creation)), "", creation, isRoot: true);
        }

        return true;
    }

    private void ReadChildren(PayloadBuilder builder, string prefix, ObjectCreationExpressionSyntax node, bool isRoot)
    {
        var path = prefix;
        var arguments = node.ArgumentList!.Arguments;
        var named = NameOf(node) is "XElement" or "JProperty";
        if (named && !isRoot && arguments.Count >= 2 && Keys.Constant(arguments[0].Expression, context) is { } wire)
        {
            path = prefix + wire + ".";
            if (arguments.Count == 2 && !IsNode(arguments[1].Expression))
            {
                fields.ReadKey(builder, prefix + wire, arguments[0].Expression, arguments[1].Expression);
            }
        }

        foreach (var argument in arguments.Skip(named ? 1 : 0))
        {
            if (argument.Expression is ObjectCreationExpressionSyntax child && IsNode(child) && context.Claim(child))
            {
                ReadChildren(builder, path, child, isRoot: false);
            }
        }
    }

    private static bool IsNode(ExpressionSyntax expression) => expression is ObjectCreationExpressionSyntax { ArgumentList: not null } creation && Nodes.Contains(NameOf(creation));

    private static string NameOf(ObjectCreationExpressionSyntax creation) => creation.Type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => "",
    };
}
