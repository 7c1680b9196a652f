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
    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal)
    {
        "GetAsync", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync", "GetFromJsonAsync", "PostAsync", "PostAsJsonAsync", "PutAsync", "PutAsJsonAsync", "PatchAsync", "PatchAsJsonAsync",
        "DeleteAsync", "SendAsync", "Send",
    };

    // A handler of one's own may set headers; .NET's do not.
    private static readonly HashSet<string> BareHandlers = new(StringComparer.Ordinal) { "HttpClientHandler", "SocketsHttpHandler", "WinHttpHandler" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP219")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        if (file.Facts.NamesClients)
        {
            yield break;
        }

        var values = new ValueReader(file.Model, file.Cancellation);
        foreach (var call in file.Nodes.Of<InvocationExpressionSyntax>().Where(call => Calls.Contains(call.LastName())))
        {
            if (call.Receiver() is { } client && call.ArgumentList.Arguments is [var first, ..] && IsHttpClient(client, file) && CallsV3(first.Expression, call, values)
                && Clients.CreationOf(client, file) is { } creation && IsBare(creation, values))
            {
                var (insertion, hasInitializer) = InsertionOf(creation);
                yield return ClientUnnamed.At(creation.Place(), insertion, hasInitializer, file.Model.Compilation.AssemblyName ?? "");
            }
        }
    }

    private static bool IsHttpClient(ExpressionSyntax client, FileContext file) =>
        file.Model.GetTypeInfo(client, file.Cancellation).Type is { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };

    // SendAsync(request): the address is the request's.
    private static bool CallsV3(ExpressionSyntax argument, InvocationExpressionSyntax call, ValueReader values)
    {
        var value = values.Read(argument).Resolved;
        if (call.LastName() is "SendAsync" or "Send")
        {
            return value is CreationValue { TypeName: "HttpRequestMessage", Arguments: [_, var address, ..] } && V3Addresses.Is(address);
        }

        return V3Addresses.Is(value);
    }

    private static bool IsBare(BaseObjectCreationExpressionSyntax creation, ValueReader values) =>
        creation.ArgumentList is null or { Arguments.Count: 0 }
        || (creation.ArgumentList.Arguments is [var handler, ..] && values.Read(handler.Expression).Resolved is CreationValue { TypeName: var type } && BareHandlers.Contains(type));

    private static (Span? Insertion, bool HasInitializer) InsertionOf(BaseObjectCreationExpressionSyntax creation) => creation.Initializer switch
    {
        null => (creation.Place().After, false),
        { Expressions: [.., var last] } initializer when initializer.Expressions.SeparatorCount < initializer.Expressions.Count && !initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(element => element.Left.LastName() == "DefaultRequestHeaders") => (last.Place().After, true),
        _ => (null, false),
    };
}
