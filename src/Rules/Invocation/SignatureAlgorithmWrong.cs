using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>A text is signed with an algorithm, a padding or an encoding that its version of the interface does not have.</summary>
internal sealed class SignatureAlgorithmWrong : ScopeRule
{
    private static readonly string[] V2Hashes = ["md5", "hmac"];
    private static readonly string[] Hashes = ["md5", "hmac", "sha1", "sha256", "sha384", "sha512"];
    private static readonly HashSet<string> HashCalls = new(StringComparer.Ordinal) { "ComputeHash", "HashData", "ComputeHashAsync", "HashDataAsync" };
    private static readonly HashSet<string> RsaCalls = new(StringComparer.Ordinal) { "SignData", "SignHash", "VerifyData", "VerifyHash" };
    private static readonly HashSet<string> LowerCase = new(StringComparer.Ordinal) { "ToLower", "ToLowerInvariant", "ToHexStringLower" };

    private static readonly Text WrongHash = (
        "V3 signs with SHA256, but {0} is used here; write SHA256",
        "V3 使用 SHA256 签名，此处却是 {0}；请改为 SHA256");

    private static readonly Text NoRsa = (
        "V3 signs with SHA256 and RSA, but {0} is computed here; sign with the merchant's private key: SignData with SHA256 and Pkcs1",
        "V3 使用 SHA256-RSA 签名，此处却计算了 {0}；请用商户私钥签名：SignData，SHA256，Pkcs1");

    private static readonly Text WrongPadding = (
        "V3 signs with the padding PKCS #1 v1.5, but Pss is used here; write RSASignaturePadding.Pkcs1",
        "V3 签名使用 PKCS #1 v1.5 填充，此处却是 Pss；请改为 RSASignaturePadding.Pkcs1");

    private static readonly Text Hexadecimal = (
        "A signature of V3 is written in Base64, not in hexadecimal digits; use Convert.ToBase64String",
        "V3 的签名使用 Base64 编码而不是十六进制；请使用 Convert.ToBase64String");

    private static readonly Text NotOfV2 = (
        "V2 signs with MD5 or HMAC-SHA256, but {0} is used here; use the one that sign_type names",
        "V2 使用 MD5 或 HMAC-SHA256 签名，此处却是 {0}；请使用 sign_type 指定的算法");

    private static readonly Text LowerCaseOfV2 = (
        "A signature of V2 is written in upper-case digits; leave {0} out",
        "V2 的签名应为大写；请去掉 {0}");

    public override string Id => "WXP211";

    public override Text Title => ("Wrong signature algorithm or encoding", "签名算法或编码错误");

    public override Text Why => (
        "V3 knows one signature: SHA256 with RSA, padding PKCS #1 v1.5, in Base64. V2 knows MD5 and HMAC-SHA256, in upper-case hexadecimal digits. Anything else is a signature error, whatever the string to sign is.",
        "V3 只有一种签名：SHA256-RSA，PKCS #1 v1.5 填充，Base64 编码。V2 使用 MD5 或 HMAC-SHA256，结果为大写十六进制。其他方式无论待签名串是否正确都会签名错误。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F094", "V3 only knows SHA256 with RSA", "V3 只支持 SHA256-RSA"),
        Source.Page("Signatures of V3", "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml"),
        Source.Page("V2 protocol: signatures", "https://pay.weixin.qq.com/doc/v2/partner/4011987474"),
    ];

    public override string Bad => """
        using System.Security.Cryptography;

        class Starter
        {
            string PaySign(RSA rsa, string appId, string timeStamp, string nonceStr, string prepayId)
            {
                var message = Encoding.UTF8.GetBytes($"{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={prepayId}\n");
                return Convert.ToBase64String(rsa.SignData(message, [|HashAlgorithmName.SHA1|], RSASignaturePadding.Pkcs1));
            }
        }
        """;

    public override string Good => """
        using System.Security.Cryptography;

        class Starter
        {
            string PaySign(RSA rsa, string appId, string timeStamp, string nonceStr, string prepayId)
            {
                var message = Encoding.UTF8.GetBytes($"{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={prepayId}\n");
                return Convert.ToBase64String(rsa.SignData(message, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            }
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Writes SHA256, Pkcs1 or ToBase64String where only that is wrong. Needs review. None where another kind of signature is computed.",
        "仅哈希、填充或编码有误时改为 SHA256、Pkcs1 或 ToBase64String，需要复核。计算的是另一种签名时不提供修复。");

    public override Text Silence => (
        "Signatures that are not computed where the string to sign is built, or in a method with one return that it is given to; hashes for other purposes; the national algorithms (SM2). Lower-case digits in V2, which are reported to work, are a suggestion.",
        "签名不在拼接待签名串之处（或其直接调用的单一返回方法中）计算时不报告；用于其他目的的哈希和国密（SM2）不报告。V2 小写签名据反馈可用，只作为建议。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Messages.SelectMany(message =>
    {
        var way = message.Signature is { } signature ? OnTheWay(signature, message, 14).ToList() : [];
        return way.Any(value => NameOf(value).IndexOf("SM2", StringComparison.OrdinalIgnoreCase) >= 0 || NameOf(value).IndexOf("SM3", StringComparison.OrdinalIgnoreCase) >= 0) ? []
            : message.Kind == SigningMessageKind.Pairs ? OfV2(way)
            : OfV3(way);
    });

    private static IEnumerable<Problem> OfV3(List<Value> way)
    {
        foreach (var value in way)
        {
            if (value is ReferenceValue { Receiver: ReferenceValue { Name: "HashAlgorithmName" }, Name: not "SHA256" } hash && Occurs(Hashes, hash.Name))
            {
                yield return new Problem(hash.Span, WrongHash.With(hash.Name)) { Repairs = [Renamed(hash, "SHA256", "sha256", ("Use SHA256", "改用 SHA256"))] };
            }
            else if (value is ReferenceValue { Receiver: ReferenceValue { Name: "RSASignaturePadding" }, Name: "Pss" } padding)
            {
                yield return new Problem(padding.Span, WrongPadding) { Repairs = [Renamed(padding, "Pkcs1", "pkcs1", ("Use Pkcs1", "改用 Pkcs1"))] };
            }
        }

        var isRsa = way.OfType<CallValue>().Any(call => RsaCalls.Contains(call.Name));
        if (isRsa && !way.Any(value => NameOf(value) is "ToBase64String") && way.OfType<CallValue>().FirstOrDefault(call => call.Is("Convert", "ToHexString") || call.Is("BitConverter", "ToString")) is { } hex)
        {
            yield return new Problem(hex.Span, Hexadecimal)
            {
                Repairs = hex.On == "Convert" ? [Repair.NeedsReview("base64", ("Write it in Base64", "改用 Base64 编码"), new Edit(hex.NameSpan, "ToBase64String"))] : [],
            };
        }
        else if (!isRsa && !way.Any(IsNamedRsa) && way.Select(value => (Value: value, Hash: HashOf(value))).FirstOrDefault(found => found.Hash is not null) is { Hash: { } name } computed)
        {
            yield return new Problem(computed.Value.Span, NoRsa.With(name));
        }
    }

    private static IEnumerable<Problem> OfV2(List<Value> way)
    {
        if (way.OfType<CallValue>().FirstOrDefault(call => RsaCalls.Contains(call.Name)) is { } rsa)
        {
            yield return new Problem(rsa.Span, NotOfV2.With("RSA"));
        }
        else if (way.Select(value => (Value: value, Hash: HashOf(value))).FirstOrDefault(found => found.Hash is not null) is { Hash: { } name } computed)
        {
            if (!Occurs(V2Hashes, name))
            {
                yield return new Problem(computed.Value.Span, NotOfV2.With(name));
            }
            else if (way.OfType<CallValue>().FirstOrDefault(call => LowerCase.Contains(call.Name)) is { } lower && !way.Any(value => NameOf(value) is "ToUpper" or "ToUpperInvariant"))
            {
                yield return new Problem(lower.Span, LowerCaseOfV2.With(lower.Name)) { Severity = Severity.Info };
            }
        }
    }

    // From the signature down to the text, which is not gone into: a nonce may be a hash of its own.
    private static IEnumerable<Value> OnTheWay(Value value, SigningMessage message, int depth)
    {
        if (depth == 0 || message.Span.Contains(value.Span))
        {
            return [];
        }

        var inner = value switch
        {
            ReferenceValue { Target: { } target } => [target],
            ReferenceValue { Receiver: { } receiver } => [receiver],
            CallValue call => call.Receiver is null ? call.Arguments : call.Arguments.Prepend(call.Receiver),
            CreationValue creation => creation.Arguments,
            ConversionValue conversion => [conversion.Operand],
            ChoiceValue choice => choice.Options,
            _ => (IEnumerable<Value>)[],
        };
        return inner.SelectMany(part => OnTheWay(part, message, depth - 1)).Prepend(value);
    }

    // MD5.HashData(x), new HMACSHA256(key).ComputeHash(x), Md5Helper.Sign(x): the hash's name.
    private static string? HashOf(Value value) => value switch
    {
        CallValue call when HashCalls.Contains(call.Name) => call.Receiver?.Resolved switch
        {
            CreationValue creation => Known(creation.TypeName),
            CallValue { Name: "Create" or "CreateHash" } created => Known(created.On),
            ReferenceValue type => Known(type.Name),
            _ => null,
        },
        CallValue call => Known(call.Name),
        _ => null,
    };

    private static string? Known(string name) => Occurs(Hashes, name) ? name : null;

    private static bool IsNamedRsa(Value value) => NameOf(value).IndexOf("rsa", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string NameOf(Value value) => value switch
    {
        CallValue call => call.Name,
        ReferenceValue reference => reference.Name,
        CreationValue creation => creation.TypeName,
        _ => "",
    };

    private static bool Occurs(string[] words, string name) => words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static Repair Renamed(ReferenceValue member, string name, string key, Text title) =>
        Repair.NeedsReview(key, title, new Edit(new(member.Span.Document, member.Span.End - member.Name.Length, member.Name.Length), name));
}
