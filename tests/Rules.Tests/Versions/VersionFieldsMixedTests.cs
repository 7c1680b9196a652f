using WeChatPayLint.Payloads;
using WeChatPayLint.Versions;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Versions;

public class VersionFieldsMixedTests
{
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "mchid out_trade_no amount.total body", "body", "'body' is V2's name in a request of V3; write description" },
        { "mchid out_trade_no amount.total description body", "body", "write description" },
        { "mchid out_trade_no amount.total spbill_create_ip", "spbill_create_ip", "write scene_info.payer_client_ip" },
        { "mchid amount.total payer.openid mch_id", "mch_id", "write mchid" },
        { "sp_mchid amount.total sub_mch_id", "sub_mch_id", "write sub_mchid" },
        { "mchid out_refund_no amount.refund refund_desc", "refund_desc", "write reason" },
        { "mchid out_refund_no amount.refund refund_fee", "refund_fee", "write amount.refund" },
        { "mchid description out_trade_no total_fee payer.openid", "total_fee", "write amount.total" },
        { "mchid amount.total nonce_str", "nonce_str", "'nonce_str' is a field of V2 and has no place" },
        { "mchid amount.total sign", "sign", "'sign' is a field of V2" },
        { "mchid amount.total sign_type", "sign_type", "'sign_type' is a field of V2" },
        { "mch_id total_fee spbill_create_ip mchid", "mchid", "'mchid' is V3's name in a request of V2; write mch_id" },
        { "mch_id total_fee spbill_create_ip amount.total", "total", "'amount.total' is V3's name in a request of V2; write total_fee" },
        { "mch_id total_fee sub_mchid", "sub_mchid", "write sub_mch_id" },
    };

    public static TheoryData<string> Right =>
    [
        "mchid out_trade_no description amount.total payer.openid notify_url",
        "sp_mchid sub_mchid sp_appid out_trade_no description amount.total payer.sp_openid",
        "combine_mchid combine_out_trade_no sub_orders.mchid sub_orders.description",
        "appid mch_id nonce_str sign body out_trade_no total_fee spbill_create_ip notify_url trade_type",
        "mch_id sub_mch_id total_fee body detail description",
        "mch_id out_refund_no total_fee refund_fee refund_desc reason",
        "mchid out_refund_no amount.refund amount.total reason",
    ];

    public static TheoryData<Draft, string> Repairs => new()
    {
        { Names("mchid out_trade_no amount.total body"), "rename?: description = Next()" },
        { Names("mchid out_trade_no amount.total body").Keyed(), "rename?: SetValue(\"description\", Next());" },
        { Names("mchid out_trade_no amount.total").And("body", String("body")).Projecting("body"), "rename?: description = body" },
        { Names("mchid out_refund_no amount.refund refund_desc"), "rename?: reason = Next()" },
        { Names("sp_mchid amount.total sub_mch_id"), "rename?: sub_mchid = Next()" },
        { Names("sp_mchid amount.total mch_id"), "rename?: mchid = Next()" },
        { Names("mchid out_trade_no amount.total spbill_create_ip"), "" },
        { Names("mchid out_refund_no amount.refund refund_fee"), "" },
        { Names("mch_id total_fee sub_mchid"), "rename?: sub_mch_id = Next()" },
        { Names("mchid out_trade_no amount.total body").Model(), "" },
        { Names("mchid out_trade_no amount.total body").Where("body", body => body with { IsKeyShared = true }), "" },
        { Names("mchid out_trade_no amount.total body").Keyed().Where("body", body => body with { IsQuotedKey = false }), "" },
        { Names("mchid out_trade_no amount.total description body"), "" },
        { Names("mchid description out_trade_no total_fee payer.openid"), "" },
        { Names("mchid amount.total nonce_str"), "" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(string names, string place, string says) => Of(Names(names)).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(string names) => Of(Names(names)).Ignores();

    [Theory, MemberData(nameof(Repairs))]
    public void Mends(Draft payload, string repair) => Assert.Equal(repair, Of(payload).Repairs);

    [Fact]
    public void LetsTheAddressDecideATie()
    {
        var tie = Names("mchid mch_id out_trade_no description");
        Of(tie.With(evidence => evidence with { Version = V3 })).Catches("mch_id", "write mchid");
        Of(tie.With(evidence => evidence with { Version = V2 })).Catches("mchid", "write mch_id");
    }

    [Fact]
    public void IgnoresModelsOfSdksAndTheGlobalInterface()
    {
        Of(Names("mchid out_trade_no amount.total body").Sdk()).Ignores();
        Of(Names("mchid out_trade_no amount.total body").With(evidence => evidence with { IsGlobal = true })).Ignores();
    }

    [Fact]
    public void IgnoresAnswers() => Of(Names("mchid mch_id out_trade_no total_fee amount.total cash_fee")).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new VersionFieldsMixed(), draft);
}
