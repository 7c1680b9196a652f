using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>Finds calls of V3 through a client that is created in sight and has no handler that could add to them: what is not done there is not done at all.</summary>
internal static class BareClientCalls
{
    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal)
    {
        "GetAsync", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync", "GetFromJsonAsync", "PostAsync", "PostAsJsonAsync", "PutAsync", "PutAsJsonAsync", "PatchAsync", "PatchAsJsonAsync",
        "DeleteAsync", "SendAsync", "Send",
    };

    // A handler of one's own may set headers and verify answers; .NET's do not.
    private static readonly HashSet<string> BareHandlers = new(StringComparer.Ordinal) { "HttpClientHandler", "SocketsHttpHandler", "WinHttpHandler" };

    /// <summary>The calls with the address that each goes to and the creation of its client.</summary>
    public static IReadOnlyList<(InvocationExpressionSyntax Call, Value Address, BaseObjectCreationExpressionSyntax Client)> In(FileContext file) => file.Once(FindAll);

    private static IReadOnlyList<(InvocationExpressionSyntax Call, Value Address, BaseObjectCreationExpressionSyntax Client)> FindAll(FileContext file) => [.. Find(file)];

    private static IEnumerable<(InvocationExpressionSyntax Call, Value Address, BaseObjectCreationExpressionSyntax Client)> Find(FileContext file)
    {
        var values = file.Values;
        foreach (var call in file.Nodes.Of<InvocationExpressionSyntax>().Where(call => Calls.Contains(call.LastName())))
        {
            if (call.Receiver() is { } client && call.ArgumentList.Arguments is [var first, ..] && IsHttpClient(client, file) && AddressOf(first.Expression, call, values) is { } address && V3Addresses.Is(address)
                && Clients.CreationOf(client, file) is { } creation && IsBare(creation, values))
            {
                yield return (call, address, creation);
            }
        }
    }

    private static bool IsHttpClient(ExpressionSyntax client, FileContext file) =>
        file.Model.GetTypeInfo(client, file.Cancellation).Type is { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };

    // SendAsync(request): the address is the request's.
    private static Value? AddressOf(ExpressionSyntax argument, InvocationExpressionSyntax call, ValueReader values)
    {
        var value = values.Read(argument).Resolved;
        return call.LastName() is not ("SendAsync" or "Send") ? value : value is CreationValue { TypeName: "HttpRequestMessage", Arguments: [_, var address, ..] } ? address : null;
    }

    private static bool IsBare(BaseObjectCreationExpressionSyntax creation, ValueReader values) =>
        creation.ArgumentList is null or { Arguments.Count: 0 }
        || (creation.ArgumentList.Arguments is [var handler, ..] && values.Read(handler.Expression).Resolved is CreationValue { TypeName: var type } && BareHandlers.Contains(type));
}
