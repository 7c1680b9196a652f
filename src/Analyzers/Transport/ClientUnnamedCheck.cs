using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Transport;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds calls of V3 through a client that is created in sight, in a project that nowhere speaks of User-Agent.</summary>
internal sealed class ClientUnnamedCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP219")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        if (file.Facts.NamesClients)
        {
            yield break;
        }

        foreach (var (_, _, client) in BareClientCalls.In(file))
        {
            var (insertion, hasInitializer) = InsertionOf(client);
            yield return ClientUnnamed.At(client.Place(), insertion, hasInitializer, file.Model.Compilation.AssemblyName ?? "");
        }
    }

    private static (Span? Insertion, bool HasInitializer) InsertionOf(BaseObjectCreationExpressionSyntax creation) => creation.Initializer switch
    {
        null => (creation.Place().After, false),
        { Expressions: [.., var last] } initializer when initializer.Expressions.SeparatorCount < initializer.Expressions.Count && !initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(element => element.Left.LastName() == "DefaultRequestHeaders") => (last.Place().After, true),
        _ => (null, false),
    };
}
