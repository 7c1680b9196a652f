using WeChatPayLint.Payloads;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Recognition;

/// <summary>Which sets of names are WeChat Pay's, of which kind, in which version.</summary>
public class RecognitionTests
{
    private static readonly Evidence Sdk = new() { IsSdkType = true };
    private static readonly Evidence Container = new() { IsNamedContainer = true };
    private static readonly Evidence Scope = new() { IsNamedScope = true };
    private static readonly Evidence Address = new() { HasAddress = true };

    public static TheoryData<string, PayloadKind, ApiVersion> Payloads => new()
    {
        { "appid mch_id nonce_str sign body out_trade_no total_fee spbill_create_ip notify_url trade_type", PayloadKind.Order, V2 },
        { "appid mch_id sub_mch_id sub_appid sub_openid body out_trade_no total_fee trade_type", PayloadKind.Order, V2 },
        { "appid mchid description out_trade_no notify_url amount.total amount.currency payer.openid", PayloadKind.Order, V3 },
        { "mchid out_trade_no description scene_info.payer_client_ip scene_info.h5_info.type amount.total", PayloadKind.Order, V3 },
        { "sp_appid sp_mchid sub_mchid sub_appid description out_trade_no notify_url amount.total payer.sub_openid", PayloadKind.Order, V3 },
        { "combine_appid combine_mchid combine_out_trade_no sub_orders.mchid sub_orders.amount.total_amount sub_orders.out_trade_no notify_url", PayloadKind.Order, V3 },
        { "appid mchid out_trade_no trade_type merchant_category_code description notify_url amount.total", PayloadKind.Order, V3 },
        { "mch_billno mch_id re_openid total_amount", PayloadKind.Order, V2 },
        { "trade_type total_fee notify_url", PayloadKind.Order, V2 },
        { "nonce_str notify_url", PayloadKind.Order, V2 },
        { "amount.total notify_url", PayloadKind.Order, V3 },

        { "appid mch_id nonce_str out_trade_no out_refund_no total_fee refund_fee sign", PayloadKind.Refund, V2 },
        { "out_trade_no out_refund_no reason amount.refund amount.total amount.currency", PayloadKind.Refund, V3 },
        { "mch_id out_refund_no", PayloadKind.Refund, V2 },

        { "appid mch_id out_trade_no nonce_str sign", PayloadKind.OrderReference, V2 },
        { "mchid transaction_id", PayloadKind.OrderReference, V3 },

        { "appId timeStamp nonceStr package signType paySign", PayloadKind.Invoke, ApiVersion.Unknown },
        { "timestamp nonceStr package signType paySign", PayloadKind.Invoke, ApiVersion.Unknown },
        { "appId timeStamp nonceStr package", PayloadKind.Invoke, ApiVersion.Unknown },
        { "appid partnerid prepayid package noncestr timestamp sign", PayloadKind.AppInvoke, V2 },
        { "appId partnerId prepayId packageValue nonceStr timeStamp", PayloadKind.AppInvoke, ApiVersion.Unknown },
        { "nonceStr signType signature timestamp", PayloadKind.PageConfig, ApiVersion.Unknown },

        { "mch_id out_trade_no total_fee cash_fee bank_type time_end transaction_id", PayloadKind.Answer, V2 },
        { "mchid out_trade_no trade_state amount.total payer.openid success_time", PayloadKind.Answer, V3 },
        { "prepay_id code_url", PayloadKind.Answer, ApiVersion.Unknown },
        { "out_trade_no out_refund_no refund_id refund_status", PayloadKind.Answer, ApiVersion.Unknown },
        { "mchid out_trade_no out_refund_no amount.refund amount.total amount.payer_refund", PayloadKind.Answer, V3 },
        { "mch_id appid", PayloadKind.Other, V2 },
    };

    public static TheoryData<string> Foreign =>
    [
        "out_trade_no subject body total_amount", "out_trade_no total_fee seller_id service notify_url", "biz_content app_id out_trade_no mchid", "orderId txnAmt merId mch_id",
        "cusid trxamt out_trade_no mchid", "mch_create_ip mch_id out_trade_no total_fee body", "intent purchase_units mchid amount.total",
        "out_trade_no body attach", "description amount.total", "appid nonce_str", "timestamp package", "out_trade_no total_fee", "mchid", "transaction_id out_trade_no",
    ];

    public static TheoryData<string, Evidence, bool> Witnesses => new()
    {
        { "body attach", Evidence.None, false }, { "body attach", Scope, true }, { "body attach", Address, true }, { "body attach", Container, true }, { "body attach", Sdk, true },
        { "body", Scope, false }, { "body", Address, false }, { "body", Container, true }, { "body", Sdk, true },
        { "name", Container, false }, { "name", Sdk, true },
        { "body attach", new Evidence { IsNamedScope = true, IsOtherProvider = true }, false },
        { "body attach subject", Container, false },
        { "body attach subject", Sdk, true },
        { "mchid amount.total", new Evidence { IsOtherProvider = true }, false },
    };

    [Fact]
    public void TellsAnAppByItsPackage()
    {
        Assert.Equal(PayloadKind.AppInvoke, Read(Names("partnerid prepay_id timeStamp nonceStr").And("package", "Sign=WXPay")).Kind);
        Assert.Equal(PayloadKind.Invoke, Read(Names("appId timeStamp nonceStr paySign").And("package", "Sign=WXPay")).Kind);
    }

    [Theory, MemberData(nameof(Payloads))]
    public void Recognises(string names, PayloadKind kind, ApiVersion version)
    {
        var payload = Read(Names(names));

        Assert.True(payload.IsWeChatPay);
        Assert.Equal(kind, payload.Kind);
        Assert.Equal(version, payload.Version);
    }

    [Theory, MemberData(nameof(Foreign))]
    public void IgnoresForeignNames(string names) => Assert.False(Read(Names(names)).IsWeChatPay);

    [Theory, MemberData(nameof(Witnesses))]
    public void WeighsEvidence(string names, Evidence evidence, bool expected) => Assert.Equal(expected, Read(Names(names).Keyed().With(_ => evidence)).IsWeChatPay);

    // An object with two of the names may be what a page is shown; it takes what only a request has.
    [Theory]
    [InlineData("out_trade_no total_fee openid", false)]
    [InlineData("out_trade_no total_fee notify_url", true)]
    [InlineData("out_trade_no total_fee mch_id", true)]
    public void TellsARequestFromAPageAnswer(string names, bool expected) => Assert.Equal(expected, Read(Names(names).With(evidence => evidence with { IsNamedScope = true })).IsWeChatPay);

    // A shop's own record has the names of a request; only the value of trade_type is WeChat Pay's own.
    [Theory]
    [InlineData("JSAPI", true)]
    [InlineData("NATIVE", true)]
    [InlineData("online", false)]
    public void TellsARequestFromARecord(string type, bool expected) =>
        Assert.Equal(expected, Read(Exactly(("trade_type", type), ("total_fee", Unknown()), ("out_trade_no", Unknown())).Model()).IsWeChatPay);

    [Fact]
    public void SettingsAreSettings()
    {
        var payload = Read(Settings(("MCHID", "1900000109"), ("NOTIFY_URL", "https://pay.teashop.cn/n")));

        Assert.True(payload.IsWeChatPay);
        Assert.Equal(PayloadKind.Settings, payload.Kind);
        Assert.Equal(["mchid", "notify_url"], payload.Fields.Select(field => field.Path));
    }

    [Theory]
    [InlineData("package timeStamp", true)]
    [InlineData("package", false)]
    public void ANamedContainerNeedsLess(string names, bool isInvoke)
    {
        Assert.Equal(isInvoke, Read(Names(names).With(_ => Container)).Kind == PayloadKind.Invoke);
        Assert.Equal(isInvoke, Read(Names(names).With(_ => Sdk)).Kind == PayloadKind.Invoke);
        Assert.NotEqual(PayloadKind.Invoke, Read(Names(names)).Kind);
    }

    [Fact]
    public void TheSdkKnowsTheVersionBest()
    {
        Assert.Equal(V2, Read(Names("mchid description").With(_ => new Evidence { IsSdkType = true, Version = V2 })).Version);
        Assert.Equal(V3, Read(Names("mchid description").With(_ => new Evidence { Version = V2 })).Version);
        Assert.Equal(V2, Read(Names("out_trade_no attach").With(_ => new Evidence { Version = V2 })).Version);
        Assert.Equal(V3, Read(Names("mchid mch_id").With(_ => new Evidence { Version = V3 })).Version);
    }

    [Fact]
    public void TheLastFieldOfANameCounts()
    {
        var payload = Read(Exactly(("mchid", "1"), ("mchid", "2"), ("attach", Unknown())));

        Assert.Equal("2", payload.TextOf("mchid"));
        Assert.Null(payload.TextOf("attach"));
        Assert.Null(payload["out_trade_no"]);
        Assert.Equal(3, payload.Fields.Count);
        Assert.Equal(1, payload.Count(["mchid", "out_trade_no"]));
    }

    private static Payload Read(Draft draft) => draft.WriteOn(new Sheet());
}
