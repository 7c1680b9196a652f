using WeChatPayLint.Payloads;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Recognition;

public class LacksTests
{
    private static readonly Draft Whole = Order(V3, ("amount", Unknown(WeChatPayLint.Values.StaticType.Other)), ("amount.currency", "CNY"), ("payer", Unknown()), ("scene_info", Null));

    [Theory]
    [InlineData("appid", true)]
    [InlineData("amount.total", true)]
    [InlineData("scene_info.payer_client_ip", true)]
    [InlineData("mchid", false)]
    [InlineData("amount.currency", false)]
    [InlineData("payer.openid", false)]
    public void AFieldIsLackingWhereNothingCanHaveIt(string path, bool expected) => Assert.Equal(expected, Read(Whole.Built()).Lacks(path));

    [Fact]
    public void NothingIsLackingWhereOtherCodeMayAddIt() => Assert.False(Read(Whole).Lacks("appid"));

    [Fact]
    public void WhatASenderMayAddIsLackingOnlyWhereThereIsNone()
    {
        Assert.False(Read(Whole.Built()).Lacks("appid", senderMayAdd: true));
        Assert.True(Read(Whole.SentAsItIs()).Lacks("appid", senderMayAdd: true));
    }

    [Fact]
    public void WhatAClientFillsInIsNeverLacking()
    {
        Assert.False(Read(Whole.SentBy("appid")).Lacks("appid"));
        Assert.True(Read(Whole.SentBy("appid")).Lacks("amount.total"));
    }

    [Fact]
    public void AVariablesObjectCanBeCompletedAfterItsCreation()
    {
        var order = Order(V3, ("amount", Ref("amount", WeChatPayLint.Values.StaticType.Other)), ("amount.currency", "CNY"));
        Assert.False(Read(order.SentAsItIs()).Lacks("amount.total"));
    }

    [Fact]
    public void BranchesWithATradeTypeEachTellNoProduct()
    {
        Assert.Equal(Product.Unknown, Read(Order(V2, ("trade_type", "JSAPI")).And("trade_type", "NATIVE")).Product);
        Assert.Equal(Product.Jsapi, Read(Order(V2, ("trade_type", "JSAPI")).And("trade_type", "JSAPI")).Product);
    }

    [Fact]
    public void TradeTypeTellsTheProduct()
    {
        Assert.Equal(Product.H5, Read(Order(V2, ("trade_type", "MWEB"))).Product);
        Assert.Equal(Product.Unknown, Read(Order(V2, ("trade_type", Unknown())).For(Product.Native)).Product);
        Assert.Equal(Product.Native, Read(Order(V3).For(Product.Native)).Product);
    }

    [Fact]
    public void NamesTellTheMode()
    {
        Assert.Equal(MerchantMode.Partner, Read(Order(V3, ("sp_mchid", Unknown())).For(Product.Native)).Mode);
        Assert.Equal(MerchantMode.Partner, Read(Order(V2, ("sub_mch_id", Unknown()))).Mode);
        Assert.Equal(MerchantMode.Combined, Read(Names("combine_mchid combine_out_trade_no notify_url")).Mode);
        Assert.Equal(MerchantMode.Direct, Read(Order(V3).For(Product.Native)).Mode);
        Assert.Equal(MerchantMode.Unknown, Read(Order(V3)).Mode);
    }

    private static Payload Read(Draft draft) => draft.WriteOn(new Sheet());
}
