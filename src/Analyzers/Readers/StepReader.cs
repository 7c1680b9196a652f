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
    private int addresses;

    public IReadOnlyList<Step> Steps => steps;

    /// <summary>Whether a WeChat Pay address stands in the method.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>Whether it is one of the cross-border interface.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>Version of the addresses, if they all belong to one.</summary>
    public ApiVersion AddressVersion { get; private set; }

    /// <summary>Where the method's orders are paid, if all of them are paid alike.</summary>
    public Product Product => OnlyOne(step => step.Product);

    /// <summary>In whose name the method's orders are placed, if all of them are placed alike.</summary>
    public MerchantMode Mode => OnlyOne(step => step.Mode);

    public void ReadText(SyntaxToken token, string text)
    {
        if (text.Length > 512 || text.IndexOf('/') < 0)
        {
            return;
        }

        if (Endpoints.Find(text) is not { } endpoint)
        {
            ReadOtherHost(token, text);
            return;
        }

        HasAddress = true;
        IsGlobal |= endpoint.IsGlobal;
        AddressVersion = addresses > 0 && AddressVersion != endpoint.Version ? ApiVersion.Unknown : endpoint.Version;
        addresses++;
        var use = new AddressUse(token, context);
        steps.Add(new Step(endpoint.Operation == Operation.QueryOrder && use.EndsWith("/close") ? Operation.CloseOrder : endpoint.Operation, endpoint.Version, token.Place())
        {
            Product = endpoint.Product,
            Mode = endpoint.Mode,
            Address = use.IsPattern ? null : use.Address,
            IsAddressWhole = endpoint is { Operation: Operation.QueryOrder, Version: ApiVersion.V3 } && use.IsRequestedAsItIs(),
            IsSentWithoutCertificate = text.Contains("/secapi/") && use.IsSentWithoutCertificate(),
            IsSentAsJson = endpoint.Version == ApiVersion.V2 && use.IsSentAsJson,
            IsByTransactionId = text.Contains("/transactions/id/"),
            Branches = Branches.Of(token.Parent!),
        });
    }

    // An order sent to the host of messages is WeChat Pay's mistaken for it.
    private void ReadOtherHost(SyntaxToken token, string text)
    {
        if (text.Contains(".weixin.qq.com/") && (text.Contains("/pay/") || text.Contains("/v3/") || text.Contains("/secapi/")))
        {
            steps.Add(new Step(Operation.Other, ApiVersion.Unknown, token.Place()) { Address = new AddressUse(token, context).Address });
        }
    }

    public void ReadCall(InvocationExpressionSyntax call)
    {
        var method = call.LastName();
        if (method is "Delay" or "Sleep")
        {
            steps.Add(new Step(Operation.Wait, ApiVersion.Unknown, call.Place()) { Branches = Branches.Of(call) });
        }

        if (SdkCalls.MayBe(method) && SdkCalls.Find(method, TypeNameOf(call.Receiver())) is { } found)
        {
            var name = call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression;
            steps.Add(new Step(found.Operation, found.Version, name.Place())
            {
                Product = SdkNames.ProductOf(method),
                Mode = found.Version == ApiVersion.V3 && found.Operation == Operation.PlaceOrder ? SdkNames.ModeOf(method) : MerchantMode.Unknown,
                IsByTransactionId = found.Operation == Operation.QueryOrder && method.Contains("ById"),
                Branches = Branches.Of(call),
            });
        }
    }

    private T OnlyOne<T>(Func<Step, T> of)
        where T : struct
    {
        var found = steps.Where(step => step.Operation == Operation.PlaceOrder).Select(of).Distinct().Take(2).ToList();
        return found.Count == 1 ? found[0] : default;
    }

    // A static class is known by its own name, an instance by its type's.
    private string TypeNameOf(ExpressionSyntax? receiver)
    {
        var written = receiver.LastName();
        return receiver is null || written is "WxPayApi" or "TenPayV3" or "TenPayOldV3" or "BasePayApis" ? written : context.Values.Semantics.TypeOf(receiver)?.Name ?? written;
    }
}
