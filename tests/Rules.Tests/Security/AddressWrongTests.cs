using WeChatPayLint.Payloads;
using WeChatPayLint.Security;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Security;

public class AddressWrongTests
{
    public static TheoryData<Code, string, string> Mistakes => new()
    {
        { "http://api.mch.weixin.qq.com/pay/unifiedorder", "http", "write 'https://api.mch.weixin.qq.com'" },
        { Concat("http://api2.mch.weixin.qq.com/v3/bill/", Ref("kind")), "http", "write 'https://api2.mch.weixin.qq.com'" },
        { "https://api.weixin.qq.com/secapi/pay/refund", "api.weixin.qq.com", "'api.weixin.qq.com' is not the host of payments and does not know '/secapi/pay/refund'" },
        { "https://api.mch.weixin.qq.com/v3/pay/orderquery", "/v3/pay/orderquery", "'/pay/orderquery' belongs to V2" },
        { "https://api.mch.weixin.qq.com/combine-transactions/jsapi", "/combine-transactions/", "write '/v3/combine-transactions'" },
    };

    public static TheoryData<Code> Right => new()
    {
        "https://api.mch.weixin.qq.com/pay/unifiedorder", "https://apihk.mch.weixin.qq.com/v3/global/transactions/jsapi", "http://pay.teashop.cn/v3/pay/transactions/jsapi", "", "/pay/transactions/jsapi",
        Concat("http://", Ref("host"), "/v3/pay/transactions/jsapi"), Concat(Ref("host"), "/pay/unifiedorder"), "https://api.weixin.qq.com/sns/jscode2session",
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Code address, string place, string says) => Of(address).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Code address) => Of(address).Ignores();

    [Fact]
    public void CatchesJsonForV2()
    {
        Of("https://api.mch.weixin.qq.com/pay/unifiedorder", step => step with { IsSentAsJson = true }).Catches("/pay/unifiedorder", "takes XML");
        Of("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", step => step with { IsSentAsJson = true, Version = ApiVersion.V3 }).Ignores();
    }

    [Fact]
    public void RepairsWhatIsCertain()
    {
        Assert.Equal("https: \"https://api.mch.weixin.qq.com/pay/unifiedorder\"", Of("http://api.mch.weixin.qq.com/pay/unifiedorder").Repairs);
        Assert.Equal("version-prefix?: \"https://api.mch.weixin.qq.com/v3/refund/domestic/refunds\"", Of("https://api.mch.weixin.qq.com/refund/domestic/refunds").Repairs);
        Assert.Equal("", Of("https://api.mch.weixin.qq.com/v3/pay/orderquery").Repairs);
    }

    private static Verdict Of(Code address, Func<Step, Step>? change = null)
    {
        var step = new Step(Operation.PlaceOrder, ApiVersion.V2, new Sheet().Write("address")) { Address = address.Read() };
        return Verdict.Of(new AddressWrong(), [], change is null ? step : change(step));
    }
}
