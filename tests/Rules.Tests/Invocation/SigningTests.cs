using WeChatPayLint.Invocation;
using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SigningTests
{
    public static TheoryData<Code, ApiVersion> Signatures => new()
    {
        { Ref("data").Call("MakeSign"), V2 },
        { Ref("data").Call("MakeSign", "HMAC-SHA256"), V2 },
        { Call("Md5Util", "GetMD5", Unknown()), V2 },
        { Call("TenPayV3", "GetJsPaySign", Unknown()), V2 },
        { New("HMACSHA256", Unknown()).Call("ComputeHash", Unknown()), V2 },
        { Ref("rsa").Call("SignData", Unknown()), V3 },
        { Call("Convert", "ToBase64String", Ref("rsa").Call("SignData", Unknown())), V3 },
        { Call("TenPaySignHelper", "CreatePaySign", Unknown()), V3 },
        { Named("sign", Ref("signer").Call("SHA256WithRSA", Unknown())), V3 },
        { Choice(Ref("rsa").Call("SignData"), Null), V3 },
        { Choice(Ref("rsa").Call("SignData"), Ref("data").Call("MakeSign")), ApiVersion.Unknown },
        { Ref("signer").Call("Sign", Unknown()), ApiVersion.Unknown },
        { Unknown(), ApiVersion.Unknown },
    };

    [Theory, MemberData(nameof(Signatures))]
    public void TellsTheVersion(Code signature, ApiVersion expected)
    {
        Assert.Equal(expected, Signing.VersionOf(signature.Read()));
        Assert.Equal(expected, Signing.VersionOf(Invoke(("package", Unknown()), ("paySign", signature)).WriteOn(new Sheet())));
        Assert.Equal(expected, Signing.VersionOf(AppInvoke(("sign", signature)).WriteOn(new Sheet())));
    }

    [Fact]
    public void KnowsTheNationalAlgorithms()
    {
        Assert.True(Signing.IsNational(Invoke(("paySign", Call("Sm2Signer", "Sign", Unknown()))).WriteOn(new Sheet())));
        Assert.False(Signing.IsNational(Invoke(("paySign", Call("RsaSigner", "Sign", Unknown()))).WriteOn(new Sheet())));
    }
}
