using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>Tells from the way a signature is computed which version it belongs to: V2 signs with MD5 or HMAC-SHA256, V3 with RSA.</summary>
internal static class Signing
{
    private static readonly string[] V2Words = ["md5", "makesign", "hmac", "getjspaysign"];
    private static readonly string[] V3Words = ["rsa", "signdata", "createpaysign", "sha256with"];

    /// <summary>Version of a signature's value; unknown where nothing tells, or both do.</summary>
    public static ApiVersion VersionOf(Value? signature)
    {
        var names = signature is null ? [] : NamesIn(signature, 10).ToList();
        var isV2 = names.Any(name => Occurs(V2Words, name));
        var isV3 = names.Any(name => Occurs(V3Words, name));
        return isV2 == isV3 ? ApiVersion.Unknown : isV2 ? ApiVersion.V2 : ApiVersion.V3;
    }

    /// <summary>Version of the flow that an invoke payload starts, from its signature.</summary>
    public static ApiVersion VersionOf(Payload invoke) => VersionOf(SignatureOf(invoke));

    /// <summary>The signature among the parameters of a payment.</summary>
    public static Value? SignatureOf(Payload invoke) => (invoke["paySign"] ?? invoke["sign"])?.Value;

    /// <summary>Whether the signature is computed from the container of the fields, so that their keys are signed: <c>data.MakeSign()</c>, <c>Md5(parameters)</c>.</summary>
    public static bool IsOfContainer(Payload invoke) => invoke.Shape == PayloadShape.Keyed && SignatureOf(invoke) switch
    {
        CallValue { Name: "MakeSign" } or ReferenceValue { Name: "MakeSign" } => true,
        CallValue call => VersionOf(call) == ApiVersion.V2 && call.Arguments.Any(argument => argument is ReferenceValue { Type: StaticType.Other }),
        ReferenceValue call => VersionOf(call) == ApiVersion.V2 && call.Arguments.Any(argument => argument is ReferenceValue { Type: StaticType.Other }),
        _ => false,
    };

    /// <summary>Whether the message is written within the signature's value, or both go back to one expression.</summary>
    public static bool IsMadeFrom(Value signature, SigningMessage message)
    {
        for (var value = signature; ; value = ((ReferenceValue)value).Target!)
        {
            if (value.Span.Contains(message.Span) || (message.Signature is { } made && made.Span == value.Span))
            {
                return true;
            }

            if (value is not ReferenceValue { Target: not null })
            {
                return false;
            }
        }
    }

    /// <summary>Whether the national algorithms are used, which have rules of their own.</summary>
    public static bool IsNational(Payload invoke) => invoke.Fields.Any(field => NamesIn(field.Value, 6).Any(name => name.IndexOf("SM2", StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>The names of everything that a value is computed with, followed names included.</summary>
    private static IEnumerable<string> NamesIn(Value value, int depth)
    {
        if (depth == 0)
        {
            return [];
        }

        return value switch
        {
            ReferenceValue { Target: { } target } reference => NamesIn(target, depth - 1).Prepend(reference.Name),
            ReferenceValue reference => Of(reference.Receiver, depth).Prepend(reference.Name),
            CallValue call => call.Arguments.SelectMany(argument => NamesIn(argument, depth - 1)).Concat(Of(call.Receiver, depth)).Prepend(call.Name),
            ConstantValue { Constant: string text } => [text],
            ChoiceValue choice => choice.Options.SelectMany(option => NamesIn(option, depth - 1)),
            TextValue text => text.Parts.SelectMany(part => NamesIn(part.Value, depth - 1)),
            CreationValue creation => creation.Arguments.SelectMany(argument => NamesIn(argument, depth - 1)).Prepend(creation.TypeName),
            _ => [],
        };
    }

    private static IEnumerable<string> Of(Value? value, int depth) => value is null ? [] : NamesIn(value, depth - 1);

    private static bool Occurs(string[] words, string name) => words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
