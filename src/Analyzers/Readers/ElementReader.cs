using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Reads trees built from nodes: <c>new XElement("xml", new XElement("total_fee", 1))</c>, <c>new JObject(new JProperty("amount", …))</c>.</summary>
internal sealed class ElementReader(ReadingContext context, FieldReader fields)
{
    private static readonly HashSet<string> Nodes = new(StringComparer.Ordinal) { "XElement", "XDocument", "JObject", "JProperty", "KeyValuePair" };

    /// <summary>Reads the tree that the node is the root of; false where it is no such node.</summary>
    public bool Read(ObjectCreationExpressionSyntax creation)
    {
        if (!IsNode(creation) || creation.ArgumentList is not { Arguments.Count: > 0 })
        {
            return false;
        }

        if (context.Claim(creation))
        {
            var shape = creation.LastName().StartsWith("X", StringComparison.Ordinal) ? PayloadShape.Xml : PayloadShape.Keyed;
            if (AddedTo(creation) is { } parent)
            {
                ReadChildren(context.Of(parent, shape), "", creation, isRoot: false);
            }
            else
            {
                ReadChildren(context.Begin(shape, null, "", ReadingContext.VariableOf(creation), creation), "", creation, isRoot: true);
            }
        }

        return true;
    }

    /// <summary>Whether the object is a node of such a tree.</summary>
    public static bool IsTree(ObjectCreationExpressionSyntax creation) => IsNode(creation);

    /// <summary>Whether every child of the tree is written out in it: <c>new XElement("xml", common)</c> has children that nobody sees.</summary>
    public static bool IsWrittenOut(ObjectCreationExpressionSyntax tree) =>
        tree.ArgumentList!.Arguments is [_, { Expression: var value }] && tree.Parent is ArgumentSyntax && tree.LastName() is "XElement" or "JProperty" or "KeyValuePair"
            ? value is not ObjectCreationExpressionSyntax child || !IsNode(child) || IsWrittenOut(child)
            : tree.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax || argument.Expression is ObjectCreationExpressionSyntax child && IsNode(child) && IsWrittenOut(child));

    // xml.Add(new XElement("total_fee", 1)) belongs to xml.
    private static ExpressionSyntax? AddedTo(ObjectCreationExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var parent } } } } ? parent : null;

    private void ReadChildren(PayloadBuilder builder, string prefix, ObjectCreationExpressionSyntax node, bool isRoot)
    {
        var path = prefix;
        var arguments = node.ArgumentList!.Arguments;
        var named = node.LastName() is "XElement" or "JProperty" or "KeyValuePair";
        if (named && !isRoot && arguments.Count >= 2 && Keys.Constant(arguments[0].Expression, context) is { } wire)
        {
            path = prefix + wire + ".";
            if (arguments.Count == 2 && !IsNode(arguments[1].Expression))
            {
                fields.ReadKey(builder, prefix + wire, arguments[0].Expression, Unwrapped(arguments[1].Expression));
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

    private static ExpressionSyntax Unwrapped(ExpressionSyntax value) =>
        value is ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var text] } node && node.LastName() is "XCData" or "XText" ? text.Expression : value;

    private static bool IsNode(ExpressionSyntax expression) => expression is ObjectCreationExpressionSyntax { ArgumentList: not null } creation && Nodes.Contains(creation.LastName());
}
