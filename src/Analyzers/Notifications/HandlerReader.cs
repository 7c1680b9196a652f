using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>
/// Finds the notification handlers of a file: a method or lambda that is hosted as a handler, reads a request, and has something that only WeChat Pay's notifications have.
/// It reads syntax, since half of real projects are seen with unresolved types. Each method is walked through once.
/// </summary>
internal sealed class HandlerReader
{
    // A handler, what it calls, and what that calls; real handlers are no deeper.
    private const int DeepestCall = 4;
    private const int MostParts = 32;

    private readonly FileContext file;
    private readonly Dictionary<(SyntaxNode? Type, string Name), List<SyntaxNode>> methods = [];

    private HandlerReader(FileContext file, IEnumerable<SyntaxNode> named)
    {
        this.file = file;
        foreach (var node in named)
        {
            var key = (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() as SyntaxNode, NameOf(node)!);
            if (!methods.TryGetValue(key, out var overloads))
            {
                methods.Add(key, overloads = []);
            }

            overloads.Add(node);
        }
    }

    /// <summary>The handlers: methods, then local functions, then lambdas.</summary>
    public static IReadOnlyList<NotificationHandler> Read(FileContext file)
    {
        var named = file.Nodes.Of<MethodDeclarationSyntax>().Concat<SyntaxNode>(file.Nodes.Of<LocalFunctionStatementSyntax>()).ToList();
        var reader = new HandlerReader(file, named);
        return [.. named.Concat(file.Nodes.Of<AnonymousFunctionExpressionSyntax>()).Where(node => NotificationHandler.BodyOf(node) is not null).Select(reader.HandlerAt).OfType<NotificationHandler>()];
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };

    private NotificationHandler? HandlerAt(SyntaxNode node)
    {
        file.Cancellation.ThrowIfCancellationRequested();
        if (HandlerForms.Of(node) is not { } form || ProviderNames.AreOther(ScopeNames.Around(node)))
        {
            return null;
        }

        var parts = PartsOf(node);
        var mentions = parts.Select(Mentions.In).ToList();
        var isNamed = NoticeEvidence.IsNamed(node);
        var isHinted = NoticeEvidence.IsHinted(NamesOf(node));
        var isV3 = mentions.Any(part => NoticeEvidence.IsV3(part, isNamed));
        var isV2 = mentions.Any(part => NoticeEvidence.IsV2(part, isNamed, isHinted));
        var isHandler = (isV2 || isV3)
            && (isHinted || form != HandlerForm.Part)
            && mentions.Any(part => NoticeEvidence.ReadsRequest(node, form, part))
            && !mentions.Any(NoticeEvidence.PlacesOrder);
        return isHandler ? new NotificationHandler(node, form, isV2, isV3, parts, mentions, file) : null;
    }

    // What a hint may be in: the method, the types and the file, and the route.
    private static string NamesOf(SyntaxNode node)
    {
        var routes = HandlerForms.AttributesAround(node).Select(attribute => attribute.ArgumentList?.ToString() ?? "");
        var mapped = HandlerForms.MappingOf(node)?.ArgumentList.Arguments[0].ToString() ?? "";
        return ScopeNames.Around(node) + " " + NameOf(node) + " " + mapped + " " + string.Join(" ", routes);
    }

    private List<SyntaxNode> PartsOf(SyntaxNode node)
    {
        var parts = new List<SyntaxNode> { node };
        for (int level = 0, start = 0; level < DeepestCall && start < parts.Count && parts.Count < MostParts; level++)
        {
            var end = parts.Count;
            for (; start < end; start++)
            {
                parts.AddRange(Mentions.In(parts[start]).Calls.SelectMany(Called).Where(part => !parts.Any(known => known.Span.Contains(part.Span))).Distinct().ToList());
            }
        }

        return parts;
    }

    // A method of its own type, or a local function: what is called without a receiver, or on this. What asks WeChat Pay for the order is no part of it.
    private IEnumerable<SyntaxNode> Called(InvocationExpressionSyntax call)
    {
        if (call.Receiver() is not (null or ThisExpressionSyntax or BaseExpressionSyntax) || call.LastName().IndexOf("Query", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return [];
        }

        var type = call.FirstAncestorOrSelf<TypeDeclarationSyntax>() as SyntaxNode;
        return methods.TryGetValue((type, call.LastName()), out var overloads) ? overloads : [];
    }
}
