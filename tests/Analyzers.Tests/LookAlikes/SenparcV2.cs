// Right orders through Senparc.Weixin.TenPay, API V2 despite its names: the constructor, then the older RequestHandler.
using System;
using System.Xml.Linq;
using Senparc.Weixin.TenPay;
using Senparc.Weixin.TenPay.V3;

namespace YunShop.WeChatPay.Senparc2;

public class SenparcV2Payments
{
    private readonly TenPayV3Info tenPayV3Info;

    public SenparcV2Payments(TenPayV3Info tenPayV3Info) => this.tenPayV3Info = tenPayV3Info;

    public object JsApi(string body, string sp_billno, decimal price, string openId, string userHostAddress)
    {
        var timeStamp = TenPayV3Util.GetTimestamp();
        var nonceStr = TenPayV3Util.GetNoncestr();
        var xmlDataInfo = new TenPayV3UnifiedorderRequestData(
            tenPayV3Info.AppId, tenPayV3Info.MchId, body, sp_billno, (int)(price * 100), userHostAddress,
            tenPayV3Info.TenPayV3Notify, TenPayV3Type.JSAPI, openId, tenPayV3Info.Key, nonceStr);
        var result = TenPayV3.Unifiedorder(xmlDataInfo);
        if (!result.IsReturnCodeSuccess() || !result.IsResultCodeSuccess())
        {
            return new { success = false, msg = result.return_msg + result.err_code_des };
        }

        var package = string.Format("prepay_id={0}", result.prepay_id);
        return new
        {
            appId = tenPayV3Info.AppId,
            timeStamp,
            nonceStr,
            package,
            signType = "MD5",
            paySign = TenPayV3.GetJsPaySign(tenPayV3Info.AppId, timeStamp, nonceStr, package, tenPayV3Info.Key),
        };
    }

    public string H5(string body, string sp_billno, int fen, string userHostAddress)
    {
        var sceneInfo = new TenPayV3UnifiedorderRequestData_SceneInfo(true, new H5_Info_WAP { type = "Wap", wap_url = "https://m.myshop.com", wap_name = "云商城" });
        var result = TenPayV3.Html5Order(new TenPayV3UnifiedorderRequestData(
            tenPayV3Info.AppId,
            tenPayV3Info.MchId,
            body,
            sp_billno,
            fen,
            userHostAddress,
            tenPayV3Info.TenPayV3Notify,
            TenPayV3Type.MWEB,
            openid: null,
            tenPayV3Info.Key,
            TenPayV3Util.GetNoncestr(),
            timeExpire: DateTime.Now.AddMinutes(30),
            sceneInfo: sceneInfo));
        return result.return_code == "SUCCESS" && result.result_code == "SUCCESS" ? result.mweb_url : throw new InvalidOperationException(result.return_msg);
    }

    public string NativeByHand(string body, string sp_billno, decimal price, string userHostAddress)
    {
        RequestHandler packageReqHandler = new RequestHandler(null);
        packageReqHandler.Init();
        packageReqHandler.SetParameter("appid", tenPayV3Info.AppId);
        packageReqHandler.SetParameter("mch_id", tenPayV3Info.MchId);
        packageReqHandler.SetParameter("nonce_str", TenPayV3Util.GetNoncestr());
        packageReqHandler.SetParameter("body", body);
        packageReqHandler.SetParameter("out_trade_no", sp_billno);
        packageReqHandler.SetParameter("total_fee", ((int)(price * 100)).ToString());
        packageReqHandler.SetParameter("spbill_create_ip", userHostAddress);
        packageReqHandler.SetParameter("notify_url", tenPayV3Info.TenPayV3Notify);
        packageReqHandler.SetParameter("trade_type", TenPayV3Type.NATIVE.ToString());
        packageReqHandler.SetParameter("product_id", sp_billno);
        string sign = packageReqHandler.CreateMd5Sign("key", tenPayV3Info.Key);
        packageReqHandler.SetParameter("sign", sign);

        var result = TenPayV3.Unifiedorder(packageReqHandler.ParseXML());
        var res = XDocument.Parse(result);
        if (res.Element("xml")?.Element("result_code")?.Value != "SUCCESS")
        {
            throw new InvalidOperationException(res.Element("xml")?.Element("return_msg")?.Value);
        }

        return res.Element("xml").Element("code_url").Value;
    }

    public string PaySignByHand(string appId, string timeStamp, string nonceStr, string package)
    {
        RequestHandler paySignReqHandler = new RequestHandler(null);
        paySignReqHandler.SetParameter("appId", appId);
        paySignReqHandler.SetParameter("timeStamp", timeStamp);
        paySignReqHandler.SetParameter("nonceStr", nonceStr);
        paySignReqHandler.SetParameter("package", package);
        paySignReqHandler.SetParameter("signType", "MD5");
        return paySignReqHandler.CreateMd5Sign("key", tenPayV3Info.Key);
    }

    public RefundResult Refund(IServiceProvider services, string outTradeNo, string outRefundNo, int totalFee, int refundFee) =>
        TenPayV3.Refund(services, new TenPayV3RefundRequestData(
            tenPayV3Info.AppId, tenPayV3Info.MchId, tenPayV3Info.Key, null, TenPayV3Util.GetNoncestr(), null, outTradeNo, outRefundNo,
            totalFee, refundFee, tenPayV3Info.MchId, "REFUND_SOURCE_UNSETTLED_FUNDS", "协商退款"));
}
