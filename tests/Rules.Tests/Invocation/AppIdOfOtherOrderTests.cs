using WeChatPayLint.Invocation;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Invocation;

public class AppIdOfOtherOrderTests
{
    private static readonly Code Mp = Ref("config").Member("MpAppId");
    private static readonly Code Mini = Ref("config").Member("MiniAppId");

    public static TheoryData<Draft, Code, string> Orders => new()
    {
        { Order(V3, ("appid", "wx1")), "wx2", "\"wx2\"" },
        { Order(V2, ("appid", "wx1")), "wx2", "\"wx2\"" },
        { Order(V3, ("sp_appid", "wx1"), ("sub_appid", "wx3")), "wx2", "\"wx2\"" },
        { Order(V3, ("sp_appid", "wx1"), ("sub_appid", "wx2")), "wx2", "" },
        { Order(V3, ("combine_appid", "wx1")), "wx2", "\"wx2\"" },
        { Order(V3, ("appid", Named("Id", "wx1"))), Named("Id", "wx1"), "" },
        { Order(V3, ("appid", Unknown())), "wx2", "" },
        { Order(V3, ("appid", "wx1")), Unknown(), "" },
        { Order(V3, ("appid", Mp)), Mini, "info: config.MiniAppId" },
        { Order(V3, ("appid", Mp)), Mp, "" },
        { Order(V3, ("appid", Mp)), Ref("order").Member("AppId"), "" },
        { Order(V3, ("sp_appid", Mp), ("sub_appid", Mini)), Mini, "" },
        { Order(V3), "wx2", "" },
    };

    [Theory, MemberData(nameof(Orders))]
    public void ComparesOrderAndPayment(Draft order, Code appId, string place) =>
        Assert.Equal(place, Verdict.Of(new AppIdOfOtherOrder(), [order, Invoke(("appId", appId), ("package", Unknown()))]).Places);

    [Fact]
    public void ComparesSignatureAndPayment()
    {
        Assert.Equal("\"wx2\"", Of("wx1").Places);
        Assert.Equal("", Of("wx2").Places);
        Assert.Equal("", Of(Ref("appId")).Places);
    }

    private static Verdict Of(Code signed) => Verdict.Of(
        new AppIdOfOtherOrder(),
        [Invoke(("appId", "wx2"), ("package", Concat("prepay_id=", Ref("id"))))],
        [Interpolated(Named("AppId", signed), "\n", Ref("timeStamp"), "\n", Ref("nonceStr"), "\nprepay_id=", Ref("id"), "\n")]);
}
