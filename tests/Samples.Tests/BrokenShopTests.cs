extern alias Broken;

using System.Security.Cryptography;
using Broken::YunwuTea.Controllers;
using Broken::YunwuTea.Services;
using Broken::YunwuTea.WeChatPay;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPayLint.Samples.Tests;

/// <summary>What the rules say of the shop full of mistakes is true: each test shows the damage of one.</summary>
public sealed class BrokenShopTests : IAsyncLifetime
{
    private Shop shop = null!;
    private Order order = null!;

    public async Task InitializeAsync()
    {
        shop = await Shop.OpenAsync(typeof(WeChatPayNotifyController).Assembly, services => services.AddSingleton<OrderBook>().AddSingleton<HttpService>().AddSingleton<WxPayApi>());
        order = shop.Get<OrderBook>().Add("longjing", 1, 88.8)!;
        order.OutTradeNo = "20260101000001";
    }

    public async Task DisposeAsync() => await shop.DisposeAsync();

    [Fact]
    public async Task WXP302_MarksAnOrderAsPaidThatNobodyPaid()
    {
        await shop.SendAsync(WeChatPay.NoticeV2(order.OutTradeNo, 1, key: null));
        Assert.True(order.IsPaid);
    }

    [Fact]
    public async Task WXP313_MarksAnOrderAsPaidWhosePaymentFailed()
    {
        await shop.SendAsync(WeChatPay.NoticeV2(order.OutTradeNo, 8880, WeChatPay.ApiKey, result: "FAIL"));
        Assert.True(order.IsPaid);
    }

    [Fact]
    public async Task WXP305_GivesNoAnswerThatV2Reads()
    {
        var (status, body) = await shop.SendAsync(WeChatPay.NoticeV2(order.OutTradeNo, 8880, WeChatPay.ApiKey));
        Assert.Equal(200, status);
        Assert.Null(WeChatPay.ReturnCodeOf(body));
    }

    [Fact]
    public async Task WXP304_TellsWeChatPayThatAFailureWasASuccess()
    {
        using var forger = RSA.Create(2048);
        var (status, body) = await shop.SendAsync(WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, 8880), forger));
        Assert.Equal(200, status);
        Assert.Contains("FAIL", body);
        Assert.False(order.IsPaid);
    }

    [Fact]
    public async Task WXP307_TurnsNotificationsAwayThatCannotLogIn()
    {
        Assert.Equal(405, (await shop.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/wechatpay/notify/legacy"))).Status);
        Assert.Equal(401, (await shop.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/wechatpay/notify/legacy?return_code=SUCCESS"))).Status);
    }

    [Fact]
    public async Task WXP315_AnswersSuccessThoughTheRefundWasNotRead()
    {
        var request = WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, 8880, "REFUND.SUCCESS"), WeChatPay.Key);
        request.RequestUri = new Uri("/wechatpay/notify/refund", UriKind.Relative);
        var (status, body) = await shop.SendAsync(request);
        Assert.Equal(200, status);
        Assert.Contains("SUCCESS", body);
    }
}
