using WeChatPayLint.Api;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Api;

public class WrittenAddressTests
{
    public static TheoryData<Code, string> Texts => new()
    {
        { "https://a.cn/b", "https://a.cn/b" },
        { Concat("https://a.cn/", Ref("no"), "/close"), "https://a.cn/\uFFFC/close" },
        { Concat(Named("Host", "https://a.cn"), "/b"), "https://a.cn/b" },
        { Interpolated(Named("Url", Concat("https://a.cn/", Ref("no"))), "?mchid=1"), "https://a.cn/\uFFFC?mchid=1" },
        { Ref("url"), "\uFFFC" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void ReadsWhatIsKnown(Code address, string text) => Assert.Equal(text, WrittenAddress.Of(address.Read()).Text);

    [Fact]
    public void KnowsWhatIsPutInBehindAPart()
    {
        var address = WrittenAddress.Of(Concat("/a/", Ref("first"), "/b/", Ref("second")).Read());
        Assert.Same(address.Holes[1], address.HoleBehind("/b/"));
        Assert.Null(address.HoleBehind("/a"));
        Assert.Null(address.HoleBehind("/c/"));
    }

    [Fact]
    public void PlacesAPartWithinItsPieceOnly()
    {
        var sheet = new Sheet();
        var address = WrittenAddress.Of(Concat("http://a.cn", Ref("no"), "/close").Write(sheet));
        Assert.Equal("http", Sheet.At(address.Place(0, 4)!.Value));
        Assert.Equal("/close", Sheet.At(address.Place(12, 6)!.Value));
        Assert.Null(address.Place(8, 6));
    }
}
