using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Api;
using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds methods that sign one serialization of a model and send another.</summary>
internal sealed class BodySentNotSignedCheck : CodeCheck
{
    private static readonly HashSet<string> Senders = new(StringComparer.Ordinal) { "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync" };
    private static readonly HashSet<string> Serializers = new(StringComparer.Ordinal) { "Serialize", "SerializeObject", "ToJson", "ToJsonString" };
    private static readonly string[] Signers = ["sign", "auth", "token"];

    public override Rule Rule { get; } = RuleCatalog.Find("WXP214")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        var sends = file.Nodes.Of<InvocationExpressionSyntax>().Where(IsJsonSend).Cast<ExpressionSyntax>().Concat(file.Nodes.Of<ObjectCreationExpressionSyntax>().Where(IsStringContent));
        foreach (var method in sends.GroupBy(send => send.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()).Where(group => group.Key is not null && IsOurs(group.Key)))
        {
            file.Cancellation.ThrowIfCancellationRequested();
            if (SignedIn(method.Key!, file) is { } signed)
            {
                foreach (var send in method)
                {
                    if (Judge(send, signed, file) is { } problem)
                    {
                        yield return problem;
                    }
                }
            }
        }
    }

    private static bool IsJsonSend(InvocationExpressionSyntax call) =>
        Senders.Contains(call.LastName()) || (call.LastName() == "Create" && call.Receiver().LastName() == "JsonContent");

    private static bool IsStringContent(ObjectCreationExpressionSyntax creation) => creation is { ArgumentList.Arguments.Count: > 0 } && creation.LastName() == "StringContent";

    // A handler signs what passes through it, whoever serialized it.
    private static bool IsOurs(BaseMethodDeclarationSyntax method) =>
        method.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && type.BaseList?.Types.Any(parent => parent.Type.LastName() == "DelegatingHandler") != true
        && ScopeNames.Around(method) is var names && !ProviderNames.AreOther(names)
        && (ProviderNames.AreWeChatPay(names) || method.DescendantTokens().Any(token => token.ValueText.IndexOf("/v3/", StringComparison.Ordinal) >= 0 && Endpoints.Find(token.ValueText) is { Version: ApiVersion.V3 }));

    // The serialization that is given to a method that signs, or stands in a text with line breaks.
    private static (InvocationExpressionSyntax Serialized, string? Local)? SignedIn(BaseMethodDeclarationSyntax method, FileContext file)
    {
        foreach (var serialized in method.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => Serializers.Contains(call.LastName())))
        {
            var local = (serialized.Parent as EqualsValueClauseSyntax)?.Parent is VariableDeclaratorSyntax declarator ? declarator.Identifier.ValueText : null;
            if (local is null ? IsSigned(serialized) : UsesOf(local, method).Any(IsSigned))
            {
                return (serialized, local);
            }
        }

        return null;
    }

    private static IEnumerable<IdentifierNameSyntax> UsesOf(string local, SyntaxNode method) => method.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local);

    private static bool IsSigned(ExpressionSyntax value) => value.Ancestors().TakeWhile(node => node is not (StatementSyntax or LambdaExpressionSyntax)).Any(node => node switch
    {
        InvocationExpressionSyntax call => Signers.Any(signer => call.LastName().IndexOf(signer, StringComparison.OrdinalIgnoreCase) >= 0),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolatedStringTextSyntax>().Count(part => part.TextToken.ValueText.IndexOf('\n') >= 0) >= 3,
        _ => false,
    });

    private static Problem? Judge(ExpressionSyntax send, (InvocationExpressionSyntax Serialized, string? Local) signed, FileContext file)
    {
        if (send is ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var content }, ..] })
        {
            var sent = content as InvocationExpressionSyntax ?? file.Values.DefinitionOf(content) as InvocationExpressionSyntax;
            return sent is not null && sent != signed.Serialized && Serializers.Contains(sent.LastName()) && Arguments(sent) != Arguments(signed.Serialized)
                ? new Problem(content.Place(), BodySentNotSigned.Message.With(sent.LastName())) { Related = [signed.Serialized.Place()], Repairs = signed.Local is { } local && content == sent ? [SendsLocal(new Edit(content.Place(), local))] : [] }
                : null;
        }

        var call = (InvocationExpressionSyntax)send;
        return call.Expression is MemberAccessExpressionSyntax { Name: var name }
            ? new Problem(name.Place(), BodySentNotSigned.Message.With(name.Identifier.ValueText)) { Related = [signed.Serialized.Place()], Repairs = Mended(call, name, signed, file) }
            : null;
    }

    private static string Arguments(InvocationExpressionSyntax call) => call.Expression + string.Join(",", call.ArgumentList.Arguments.Select(argument => argument.ToString()));

    private static Repair[] Mended(InvocationExpressionSyntax call, SimpleNameSyntax name, (InvocationExpressionSyntax Serialized, string? Local) signed, FileContext file)
    {
        var arguments = call.ArgumentList.Arguments;
        return !Senders.Contains(name.Identifier.ValueText) || name is GenericNameSyntax || arguments is not [{ NameColon: null }, { NameColon: null } body] || !IsTextLocal(signed, file)
            ? []
            : [SendsLocal(
                new Edit(name.Place(), name.Identifier.ValueText.Replace("AsJson", "")),
                new Edit(body.Place(), "new System.Net.Http.StringContent(" + signed.Local + ", System.Text.Encoding.UTF8, \"application/json\")"))];
    }

    // Where the serializer's package is missing, its answer is taken for the text it is.
    private static bool IsTextLocal((InvocationExpressionSyntax Serialized, string? Local) signed, FileContext file) =>
        signed.Local is not null && signed.Serialized.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator
        && file.Model.GetDeclaredSymbol(declarator, file.Cancellation) is ILocalSymbol { Type: var type }
        && (type.SpecialType == SpecialType.System_String || (type is IErrorTypeSymbol && signed.Serialized.Receiver() is { } serializer && file.Values.Semantics.SymbolOf(serializer) is null));

    private static Repair SendsLocal(params Edit[] edits) => Repair.Safe("send-signed", ("Send the signed text", "发送已签名的文本"), edits);
}
