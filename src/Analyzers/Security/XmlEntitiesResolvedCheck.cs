using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Security;

namespace WeChatPayLint.Analyzers.Security;

/// <summary>Finds resolvers and settings that let XML name what is fetched, in code that is named for WeChat Pay.</summary>
internal sealed class XmlEntitiesResolvedCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP504")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var assignment in file.Nodes.Of<AssignmentExpressionSyntax>())
        {
            if (Harmless(assignment) is { } harmless && ProviderNames.AreWeChatPay(ScopeNames.Around(assignment)))
            {
                yield return new Problem(assignment.Right.Place(), XmlEntitiesResolved.Message.With(assignment.Right.ToString(), harmless))
                {
                    Repairs = [Repair.Safe("no-entities", new Text("Write {0}", "改为 {0}").With(harmless), new Edit(assignment.Right.Place(), harmless))],
                };
            }
        }
    }

    // What the same member is set to where entities are left alone.
    private static string? Harmless(AssignmentExpressionSyntax assignment) => (assignment.Left.LastName(), assignment.Right) switch
    {
        ("XmlResolver", ObjectCreationExpressionSyntax resolver) when resolver.LastName() == "XmlUrlResolver" => "null",
        ("DtdProcessing", MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" } parse) when parse.Expression.LastName() == "DtdProcessing" => parse.Expression + ".Prohibit",
        ("ProhibitDtd", LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression }) => "true",
        _ => null,
    };
}
