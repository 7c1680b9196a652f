using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds what a method does with an order: the addresses it names and the SDKs' methods it calls.</summary>
internal sealed class StepReader(ReadingContext context)
{
    private readonly List<Step> steps = [];

    public IReadOnlyList<Step> Steps => steps;

    /// <summary>Whether a WeChat Pay address stands in the method.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>Whether it is one of the cross-border interface.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>Version of the addresses, if they all belong to one.</summary>
    public ApiVersion AddressVersion { get; private set; }

    public void ReadText(SyntaxToken token, string text)
    {
        if (text.Length > 512 || text.IndexOf('/') < 0 || Endpoints.Find(text) is not { } endpoint)
        {
            return;
        }

        HasAddress = true;
        IsGlobal |= endpoint.IsGlobal;
        AddressVersion = steps.Count > 0 && AddressVersion != endpoint.Version ? ApiVersion.Unknown : endpoint.Version;
        steps.Add(new Step(endpoint.Operation, endpoint.Version, token.Place()));
    }

    public void ReadCall(InvocationExpressionSyntax call)
    {
        var (name, receiver) = call.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Name, access.Expression),
            SimpleNameSyntax simple => (simple, null),
            _ => (null, null),
        };
        if (name is null || !SdkCalls.MayBe(name.Identifier.ValueText))
        {
            return;
        }

        if (SdkCalls.Find(name.Identifier.ValueText, TypeNameOf(receiver)) is { } found)
        {
            steps.Add(new Step(found.Operation, found.Version, name.Place()));
        }
    }

    // A static class is known by its own name, an instance by its type's.
    private string TypeNameOf(ExpressionSyntax? receiver)
    {
        var last = receiver switch
        {
            SimpleNameSyntax simple => simple,
            MemberAccessExpressionSyntax access => access.Name,
            _ => null,
        };
        var written = last?.Identifier.ValueText ?? "";
        return receiver is null || written is "WxPayApi" or "TenPayV3" or "TenPayOldV3" or "BasePayApis" ? written : context.Model.GetTypeInfo(receiver, context.Cancellation).Type?.Name ?? written;
    }
}
