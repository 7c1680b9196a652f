// Right orders through Senparc.Weixin.TenPayV3, whose constructors carry the values.
using System;
using System.Threading.Tasks;
using Senparc.Weixin.TenPayV3;
using Senparc.Weixin.TenPayV3.Apis;
using Senparc.Weixin.TenPayV3.Apis.BasePay;
using Senparc.Weixin.TenPayV3.Entities;
using Senparc.Weixin.TenPayV3.Helpers;

namespace YunShop.WeChatPay.Senparc3;

public class Product
{
    public string Name { get; set; }

    public decimal Price { get; set; }
}

public class SenparcV3Payments
{
    private readonly TenPayV3Info info;
    private readonly BasePayApis basePayApis;

    public SenparcV3Payments(TenPayV3Info info, BasePayApis basePayApis)
    {
        this.info = info;
        this.basePayApis = basePayApis;
    }

    public async Task<JsApiUiPackage> JsApi(Product product, string openId)
    {
        var sp_billno = string.Format("{0}{1}{2}", info.MchId, DateTime.Now.ToString("yyyyMMddHHmmss"), TenPayV3Util.BuildRandomStr(6));
        var price = (int)(product.Price * 100);
        TransactionsRequestData jsApiRequestData = new(
            info.AppId, info.MchId, product.Name, sp_billno, new TenpayDateTime(DateTime.Now.AddHours(1), false), null,
            info.TenPayV3Notify, null, new() { currency = "CNY", total = price }, new(openId), null, null, null);
        var result = await basePayApis.JsApiAsync(jsApiRequestData);
        if (result.VerifySignSuccess != true)
        {
            throw new InvalidOperationException("获取 prepay_id 结果校验出错！");
        }

        return TenPaySignHelper.GetJsApiUiPackage(result.prepay_id, info, JsApiAppType.WxOpen);
    }

    public async Task<string> Native(Product product, string orderNo)
    {
        var data = new TransactionsRequestData(
            appid: info.AppId,
            mchid: info.MchId,
            description: product.Name,
            out_trade_no: orderNo,
            time_expire: new TenpayDateTime(DateTime.Now.AddMinutes(30)),
            attach: orderNo,
            notify_url: info.TenPayV3Notify,
            goods_tag: null,
            amount: new TransactionsRequestData.Amount(decimal.ToInt32(product.Price * 100m), "CNY"));
        var result = await basePayApis.NativeAsync(data);
        return result.ResultCode.Success ? result.code_url : null;
    }

    public async Task<string> H5(Product product, string orderNo, string userIp)
    {
        var data = new TransactionsRequestData
        {
            appid = info.AppId,
            mchid = info.MchId,
            description = product.Name,
            out_trade_no = orderNo,
            time_expire = new TenpayDateTime(DateTime.Now.AddMinutes(30)).ToString(),
            notify_url = info.TenPayV3Notify,
            amount = new TransactionsRequestData.Amount { total = (int)Math.Round(product.Price * 100), currency = "CNY" },
            scene_info = new TransactionsRequestData.Scene_Info(userIp, null, null, new("Wap", null, null, null, null)),
        };
        var result = await basePayApis.H5Async(data);
        if (result.VerifySignSuccess == true)
        {
            return result.h5_url;
        }

        return null;
    }

    public async Task<bool> Paid(string orderNo)
    {
        var result = await basePayApis.OrderQueryByOutTradeNoAsync(orderNo, info.MchId);
        return result.VerifySignSuccess == true && result.trade_state == "SUCCESS";
    }

    public async Task<string> Refund(string orderNo, string refundNo, int totalFen, int refundFen, string refundNotifyUrl)
    {
        var amount = new RefundRequestData.Amount(refundFen, null, totalFen, "CNY");
        var data = new RefundRequestData(null, orderNo, refundNo, "协商一致退款", refundNotifyUrl, null, amount, null);
        var result = await basePayApis.RefundAsync(data);
        return result.VerifySignSuccess == true ? result.refund_id : null;
    }
}
