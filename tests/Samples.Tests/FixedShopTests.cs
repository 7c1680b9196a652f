extern alias Fixed;

using System.Security.Cryptography;
using Fixed::YunwuTea.Controllers;
using Fixed::YunwuTea.Services;
using Fixed::YunwuTea.Settings;
using Fixed::YunwuTea.WeChatPay;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPayLint.Samples.Tests;

/// <summary>The shop done right takes what is genuine and nothing else, and says so in the status or the XML.</summary>
public sealed class FixedShopTests : IAsyncLifetime
{
    private Shop shop = null!;
    private Order order = null!;

    public async Task InitializeAsync()
    {
        using var merchant = RSA.Create(2048);
        shop = await Shop.OpenAsync(typeof(WeChatPayNotifyController).Assembly, services => services
            .AddSingleton(new WxPayConfig
            {
                AppId = "wx2421b1c4370ec43b",
                MiniAppId = "wx8888888888888888",
                MobileAppId = "wx6666666666666666",
                MchId = WeChatPay.MchId,
                Key = WeChatPay.ApiKey,
                ApiV3Key = WeChatPay.ApiV3Key,
                NotifyUrl = "https://pay.yunwu-tea.com/wechatpay/notify/v3",
                NotifyUrlV2 = "https://pay.yunwu-tea.com/wechatpay/notify/v2",
                SerialNumber = "0123456789ABCDEF0123456789ABCDEF01234567",
                PrivateKey = merchant.ExportPkcs8PrivateKeyPem(),
                PublicKeyId = WeChatPay.PublicKeyId,
                PublicKey = WeChatPay.Key.ExportSubjectPublicKeyInfoPem(),
            })
            .AddSingleton<OrderBook>().AddSingleton<HttpService>().AddSingleton<WxPayApi>());
        order = shop.Get<OrderBook>().Add("longjing", 1)!;
    }

    public async Task DisposeAsync() => await shop.DisposeAsync();

    [Fact]
    public async Task TakesAGenuineNotificationOfV3()
    {
        var (status, _) = await shop.SendAsync(WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen), WeChatPay.Key));
        Assert.Equal(204, status);
        Assert.True(order.IsPaid);
    }

    [Fact]
    public async Task TakesItAgainWhenItIsRepeated()
    {
        var notice = WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen);
        Assert.Equal(204, (await shop.SendAsync(WeChatPay.Signed(notice, WeChatPay.Key))).Status);
        Assert.Equal(204, (await shop.SendAsync(WeChatPay.Signed(notice, WeChatPay.Key))).Status);
        Assert.True(order.IsPaid);
    }

    [Fact]
    public async Task RefusesAForgedSignature()
    {
        using var forger = RSA.Create(2048);
        var (status, _) = await shop.SendAsync(WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen), forger));
        Assert.Equal(401, status);
        Assert.False(order.IsPaid);
    }

    [Fact]
    public async Task RefusesABodyThatWasChanged()
    {
        var request = WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen), WeChatPay.Key);
        request.Content = new StringContent(WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen));
        Assert.Equal(401, (await shop.SendAsync(request)).Status);
        Assert.False(order.IsPaid);
    }

    [Fact]
    public async Task RefusesAnOldNotificationThatIsReplayed()
    {
        var request = WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen), WeChatPay.Key, DateTimeOffset.UtcNow.AddHours(-1));
        Assert.Equal(401, (await shop.SendAsync(request)).Status);
        Assert.False(order.IsPaid);
    }

    [Theory]
    [InlineData(1, "SUCCESS")]
    [InlineData(8880, "NOTPAY")]
    public async Task AsksForAnotherNotificationWhereTheOrderDoesNotFit(int fen, string state)
    {
        var (status, _) = await shop.SendAsync(WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, fen, state: state), WeChatPay.Key));
        Assert.Equal(500, status);
        Assert.False(order.IsPaid);
    }

    [Fact]
    public async Task TakesARefundForNoPayment()
    {
        var (status, _) = await shop.SendAsync(WeChatPay.Signed(WeChatPay.NoticeV3(order.OutTradeNo, order.TotalFen, "REFUND.SUCCESS"), WeChatPay.Key));
        Assert.Equal(204, status);
        Assert.False(order.IsPaid);
    }

    [Fact]
    public async Task TakesAGenuineNotificationOfV2()
    {
        var (status, body) = await shop.SendAsync(WeChatPay.NoticeV2(order.OutTradeNo, order.TotalFen, WeChatPay.ApiKey));
        Assert.Equal((200, "SUCCESS"), (status, WeChatPay.ReturnCodeOf(body)));
        Assert.True(order.IsPaid);
    }

    [Theory]
    [InlineData(8880, null)]
    [InlineData(1, WeChatPay.ApiKey)]
    public async Task RefusesNotificationsOfV2ThatAreForgedOrDoNotFit(int fen, string? key)
    {
        var (status, body) = await shop.SendAsync(WeChatPay.NoticeV2(order.OutTradeNo, fen, key));
        Assert.Equal((200, "FAIL"), (status, WeChatPay.ReturnCodeOf(body)));
        Assert.False(order.IsPaid);
    }
}
