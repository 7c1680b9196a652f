// A prepay id lives two hours, a code two hours, a link five minutes; an order's own number may be kept for ever.
using System;
using System.Threading.Tasks;
using SKIT.FlurlHttpClient.Wechat.TenpayV3;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;

namespace YunShop.WeChatPay.Caching;

public interface ICache
{
    string Get(string key);

    void Set(string key, string value, TimeSpan lifetime);
}

public class CachedPayments
{
    private readonly WechatTenpayClient client;
    private readonly ICache cache;

    public CachedPayments(WechatTenpayClient client, ICache cache)
    {
        this.client = client;
        this.cache = cache;
    }

    public async Task<string> PrepayAsync(CreatePayTransactionJsapiRequest request)
    {
        var key = "prepay:" + request.OutTradeNumber;
        var prepayId = cache.Get(key);
        if (prepayId == null)
        {
            var response = await client.ExecuteCreatePayTransactionJsapiAsync(request);
            if (response == null || response.PrepayId == null || response.PrepayId.Trim().Equals(""))
            {
                throw new InvalidOperationException(response?.ErrorMessage);
            }

            prepayId = response.PrepayId;
            cache.Set(key, prepayId, TimeSpan.FromMinutes(110));
            cache.Set("order:" + prepayId, request.OutTradeNumber, TimeSpan.FromDays(30));
        }

        return prepayId;
    }

    public async Task<string> CodeAsync(CreatePayTransactionNativeRequest request)
    {
        var response = await client.ExecuteCreatePayTransactionNativeAsync(request);
        if (!response.IsSuccessful())
        {
            return null;
        }

        cache.Set("code:" + request.OutTradeNumber, response.QrcodeUrl, TimeSpan.FromHours(2));
        return response.QrcodeUrl;
    }

    public async Task<string> LinkAsync(CreatePayTransactionH5Request request)
    {
        var response = await client.ExecuteCreatePayTransactionH5Async(request);
        if (response.IsSuccessful())
        {
            cache.Set("h5:" + request.OutTradeNumber, response.H5Url, TimeSpan.FromMinutes(4));
            return response.H5Url;
        }

        return null;
    }
}
