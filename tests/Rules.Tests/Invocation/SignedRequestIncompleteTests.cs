using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class SignedRequestIncompleteTests
{
    private static readonly Code Uri = Ref("request").Member("RequestUri", StaticType.Other);

    public static TheoryData<Code, string, string, string> Mistakes => new()
    {
        { Request("GET", "https://api.mch.weixin.qq.com/v3/certificates", ""), "https://api.mch.weixin.qq.com", "leave scheme and host out", "path-only" },
        { Request("GET", "http://api.mch.weixin.qq.com/v3/certificates", ""), "http://api.mch.weixin.qq.com", "leave scheme and host out", "path-only" },
        { Request("POST", Named("url", "https://api.mch.weixin.qq.com/v3/pay"), Ref("body")), "url", "leave scheme and host out", "" },
        { Request("POST", Named("url", Concat("https://api.mch.weixin.qq.com/v3/", Ref("id"))), Ref("body")), "url", "leave scheme and host out", "" },
        { Request(Ref("method"), Uri.Member("AbsoluteUri"), Ref("body")), "request.RequestUri.AbsoluteUri", "leave scheme and host out", "path-and-query" },
        { Request(Ref("method"), Uri.Member("AbsolutePath"), Ref("body")), "request.RequestUri.AbsolutePath", "AbsolutePath leaves the query out", "path-and-query" },
        { Request("GET", "/v3/certificates", "{}"), "{}", "GET is signed with a body", "" },
        { Request("DELETE", "/v3/x", Call("JsonSerializer", "Serialize", Ref("model"))), "JsonSerializer.Serialize(model)", "DELETE is signed with a body", "" },
        { Request(Ref("HttpMethod", StaticType.Other).Member("Get"), Ref("path"), Named("body", "{}")), "body", "GET is signed with a body", "" },
        { Concat("GET", "\n", "/v3/certificates", "\n", Ref("timestamp"), "\n", Ref("nonce"), "\n"), "nonce", "lacks the line of the body", "empty-line" },
        { Concat("POST", "\n", "/v3/pay", "\n", Ref("timestamp"), "\n", Ref("nonce"), "\n"), "nonce", "lacks the line of the body", "" },
        { Concat("GET", "\n", "/v3/certificates", "\n", Ref("timestamp"), "\n", Ref("nonce")), "nonce", "lacks the line of the body", "" },
    };

    public static TheoryData<Code> Right => new()
    {
        Request("GET", "/v3/certificates", ""), Request("POST", "/v3/pay", Ref("body")), Request(Ref("method"), Ref("url"), Ref("body")), Request(Ref("method"), Uri.Member("PathAndQuery"), Ref("body")),
        Request("GET", Ref("url"), Ref("body")), Request("POST", Ref("url"), Call("JsonSerializer", "Serialize", Ref("model"))),
        Concat("GET", "\n", "https://api.mch.weixin.qq.com/v3/certificates", "\n", Ref("date"), "\n", Ref("user"), "\n"),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code signed, string place, string says, string repair)
    {
        var verdict = Of(signed);
        verdict.Catches(place, says);
        Assert.Equal(repair, verdict.Repairs.Split(':')[0]);
    }

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code signed) => Of(signed).Ignores();

    private static Code Request(Code method, Code address, Code body) => Concat(method, "\n", address, "\n", Ref("timestamp"), "\n", Ref("nonce"), "\n", body, "\n");

    private static Verdict Of(Code signed) => Verdict.Of(new SignedRequestIncomplete(), [], [signed]);
}
