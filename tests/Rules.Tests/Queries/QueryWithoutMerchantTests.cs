using WeChatPayLint.Payloads;
using WeChatPayLint.Queries;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Queries;

public class QueryWithoutMerchantTests
{
    private static readonly Step Query = new(Operation.QueryOrder, ApiVersion.V3, default) { Mode = MerchantMode.Direct, IsAddressWhole = true };

    public static TheoryData<Code> Bare => new() { Concat("/v3/pay/transactions/out-trade-no/", Ref("no")), Concat("/v3/pay/transactions/id/", Ref("id")), "https://api.mch.weixin.qq.com/v3/pay/transactions/id/42" };

    public static TheoryData<Code> Others => new()
    {
        Concat("/v3/pay/transactions/out-trade-no/", Ref("no"), "?mchid=", Ref("id")), Concat("/v3/pay/transactions/out-trade-no/", Ref("no"), Ref("query")), Concat("/v3/global/transactions/id/", Ref("id")),
        "/v3/pay/transactions/out-trade-no/", "/v3/pay/transactions/out-trade-no/{out_trade_no}", Concat("/v3/pay/transactions/out-trade-no/", Named("Path", Concat(Ref("no"), "?mchid=1"))),
    };

    [Theory, MemberData(nameof(Bare))]
    public void Catches(Code address)
    {
        Assert.Contains("lacks mchid", Assert.Single(Of(Query, address).Problems).Message.English, StringComparison.Ordinal);
        Assert.Contains("sp_mchid and sub_mchid", Assert.Single(Of(Query with { Mode = MerchantMode.Partner }, address).Problems).Message.English, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Others))]
    public void Ignores(Code address) => Of(Query, address).Ignores();

    [Fact]
    public void IgnoresWhatIsNotWhole()
    {
        var address = Concat("/v3/pay/transactions/id/", Ref("id"));
        Of(Query with { IsAddressWhole = false }, address).Ignores();
        Of(Query with { Operation = Operation.CloseOrder }, address).Ignores();
        Of(Query with { Mode = MerchantMode.Combined }, address).Ignores();
    }

    private static Verdict Of(Step step, Code address) => Verdict.Of(new QueryWithoutMerchant(), [], step with { Address = address.Read() });
}
