using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SignatureAlgorithmWrongTests
{
    private static readonly Code V3 = Concat(Ref("appId"), "\n", Ref("timeStamp"), "\n", Ref("nonceStr"), "\n", Ref("package"), "\n");
    private static readonly Code V2 = Concat("appId=", Ref("a"), "&nonceStr=", Ref("b"), "&package=", Ref("c"), "&timeStamp=", Ref("d"), "&key=", Ref("key"));
    private static readonly Code Sha256 = Hash("SHA256");
    private static readonly Code Pkcs1 = Ref("RSASignaturePadding", StaticType.Other).Member("Pkcs1");
    private static readonly Code Pss = Ref("RSASignaturePadding", StaticType.Other).Member("Pss");

    public static TheoryData<Code, string, string> Signatures => new()
    {
        { Base64(Rsa(V3, Sha256, Pkcs1)), "", "" },
        { Base64(Rsa(V3, Hash("SHA1"), Pkcs1)), "HashAlgorithmName.SHA1", "sha256?" },
        { Base64(Rsa(V3, Hash("MD5"), Pkcs1)), "HashAlgorithmName.MD5", "sha256?" },
        { Base64(Rsa(V3, Sha256, Pss)), "RSASignaturePadding.Pss", "pkcs1?" },
        { Base64(Named("bytes", Rsa(V3, Sha256, Pss))), "RSASignaturePadding.Pss", "pkcs1?" },
        { Base64(Ref("rsa").Call("SignHash", Call("SHA256", "HashData", V3), Sha256, Pkcs1)), "", "" },
        { Ref("signer").Call("Sign", V3), "", "" },
        { Ref("helper").Call("Sm2Sign", Call("MD5", "HashData", V3)), "", "" },
        { Call("Convert", "ToHexString", Call("MD5", "HashData", V2)), "", "" },
        { Call("Crypto", "HmacSha256", V2, Ref("key")), "", "" },
    };

    [Theory, MemberData(nameof(Signatures))]
    public void JudgesTheWayToTheSignature(Code signature, string place, string repair)
    {
        var problems = Of(signature);
        Assert.Equal(place, string.Join(" | ", problems.Select(problem => Sheet.At(problem.Span))));
        Assert.Equal(repair, string.Join(" | ", problems.SelectMany(problem => problem.Repairs).Select(mended => mended.Key + (mended.IsSafe ? "" : "?"))));
    }

    [Theory]
    [InlineData("ToHexString", "base64?")]
    public void WantsBase64(string encoder, string repair)
    {
        var problem = Assert.Single(Of(Call("Convert", encoder, Rsa(V3, Sha256, Pkcs1))));
        Assert.StartsWith("Convert." + encoder, Sheet.At(problem.Span), StringComparison.Ordinal);
        Assert.Equal(repair, Assert.Single(problem.Repairs).Key + (problem.Repairs[0].IsSafe ? "" : "?"));
    }

    [Fact]
    public void TellsTheOtherKindOfSignature()
    {
        Assert.Contains("MD5", Assert.Single(Of(Call("MD5", "HashData", V3))).Message.English, StringComparison.Ordinal);
        Assert.Contains("HMACSHA256", Assert.Single(Of(New("HMACSHA256", Ref("key")).Call("ComputeHash", V3))).Message.English, StringComparison.Ordinal);
        Assert.Contains("RSA", Assert.Single(Of(Base64(Rsa(V2, Sha256, Pkcs1)))).Message.English, StringComparison.Ordinal);
        Assert.Contains("SHA256", Assert.Single(Of(Call("SHA256", "HashData", V2))).Message.English, StringComparison.Ordinal);
        Assert.Equal(Severity.Info, Assert.Single(Of(Call("Convert", "ToHexString", Call("MD5", "HashData", V2)).Call("ToLower"))).Severity);
    }

    private static Code Rsa(Code text, Code hash, Code padding) => Ref("rsa").Call("SignData", text, hash, padding);

    private static Code Base64(Code bytes) => Call("Convert", "ToBase64String", bytes);

    private static Code Hash(string name) => Ref("HashAlgorithmName", StaticType.Other).Member(name);

    private static List<Problem> Of(Code signature)
    {
        var value = signature.Write(new Sheet());
        var text = value.Parts().OfType<TextValue>().First();
        var message = new SigningMessage(text.Span, text.Parts, Evidence.None) { Signature = value };
        Assert.NotEqual(SigningMessageKind.Other, message.Kind);
        return [.. new SignatureAlgorithmWrong().Check(new Scope([], [], [message]))];
    }
}
