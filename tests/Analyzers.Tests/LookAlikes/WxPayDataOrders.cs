// Right orders through Tencent's old demo. WxPayApi itself adds appid, mch_id, spbill_create_ip, nonce_str, sign and, if it is missing, notify_url.
using System;
using WxPayAPI;

namespace YunShop.Web.Business;

public class JsApiPay
{
    public string openid { get; set; }

    public int total_fee { get; set; }

    public WxPayData unifiedOrderResult { get; set; }

    public WxPayData GetUnifiedOrderResult(string body, string attach)
    {
        WxPayData data = new WxPayData();
        data.SetValue("body", body);
        data.SetValue("attach", attach);
        data.SetValue("out_trade_no", WxPayApi.GenerateOutTradeNo());
        data.SetValue("total_fee", total_fee);
        data.SetValue("time_start", DateTime.Now.ToString("yyyyMMddHHmmss"));
        data.SetValue("time_expire", DateTime.Now.AddMinutes(10).ToString("yyyyMMddHHmmss"));
        data.SetValue("trade_type", "JSAPI");
        data.SetValue("openid", openid);

        WxPayData result = WxPayApi.UnifiedOrder(data);
        if (!result.IsSet("appid") || !result.IsSet("prepay_id") || result.GetValue("prepay_id").ToString() == "")
        {
            Log.Error(this.GetType().ToString(), "UnifiedOrder response error!");
            throw new WxPayException("UnifiedOrder response error!");
        }

        unifiedOrderResult = result;
        return result;
    }

    public string GetJsApiParameters()
    {
        WxPayData jsApiParam = new WxPayData();
        jsApiParam.SetValue("appId", unifiedOrderResult.GetValue("appid"));
        jsApiParam.SetValue("timeStamp", WxPayApi.GenerateTimeStamp());
        jsApiParam.SetValue("nonceStr", WxPayApi.GenerateNonceStr());
        jsApiParam.SetValue("package", "prepay_id=" + unifiedOrderResult.GetValue("prepay_id"));
        jsApiParam.SetValue("signType", "MD5");
        jsApiParam.SetValue("paySign", jsApiParam.MakeSign());
        return jsApiParam.ToJson();
    }
}

public class NativePay
{
    public string GetPayUrl(string productId, string body, decimal price)
    {
        WxPayData data = new WxPayData();
        data.SetValue("body", body);
        data.SetValue("out_trade_no", WxPayApi.GenerateOutTradeNo());
        data.SetValue("total_fee", (int)(price * 100));
        data.SetValue("trade_type", "NATIVE");
        data.SetValue("product_id", productId);
        data.SetValue("notify_url", WxPayConfig.NOTIFY_URL);

        WxPayData result = WxPayApi.UnifiedOrder(data);
        if (result.GetValue("return_code").ToString() != "SUCCESS" || result.GetValue("result_code").ToString() != "SUCCESS")
        {
            throw new WxPayException(result.GetValue("return_msg").ToString());
        }

        return result.GetValue("code_url").ToString();
    }
}

public class AppPay
{
    public WxPayData GetParameters(string body, string orderNo, int fen)
    {
        WxPayData data = new WxPayData();
        data.SetValue("body", body);
        data.SetValue("out_trade_no", orderNo);
        data.SetValue("total_fee", fen);
        data.SetValue("trade_type", "APP");

        var result = WxPayApi.UnifiedOrder(data);
        if (result.GetValue("result_code")?.ToString() != "SUCCESS")
        {
            return null;
        }

        WxPayData ret = new WxPayData();
        ret.SetValue("appid", WxPayConfig.APPID);
        ret.SetValue("partnerid", WxPayConfig.MCHID);
        ret.SetValue("prepayid", result.GetValue("prepay_id"));
        ret.SetValue("package", "Sign=WXPay");
        ret.SetValue("noncestr", WxPayApi.GenerateNonceStr());
        ret.SetValue("timestamp", WxPayApi.GenerateTimeStamp());
        ret.SetValue("sign", ret.MakeSign());
        return ret;
    }
}

public class RefundAndQuery
{
    public string Refund(string transaction_id, string out_trade_no, int total_fee, int refund_fee)
    {
        WxPayData data = new WxPayData();
        if (!string.IsNullOrEmpty(transaction_id))
        {
            data.SetValue("transaction_id", transaction_id);
        }
        else
        {
            data.SetValue("out_trade_no", out_trade_no);
        }

        data.SetValue("total_fee", total_fee);
        data.SetValue("refund_fee", refund_fee);
        data.SetValue("out_refund_no", WxPayApi.GenerateOutTradeNo());
        data.SetValue("op_user_id", WxPayConfig.MCHID);

        WxPayData result = WxPayApi.Refund(data);
        Log.Info("Refund", "Refund process complete, result : " + result.ToXml());
        return result.GetValue("return_code").ToString() + result.GetValue("result_code");
    }

    public bool QueryOrder(string transaction_id)
    {
        WxPayData req = new WxPayData();
        req.SetValue("transaction_id", transaction_id);
        WxPayData res = WxPayApi.OrderQuery(req);
        return res.GetValue("return_code").ToString() == "SUCCESS" && res.GetValue("result_code").ToString() == "SUCCESS" && res.GetValue("trade_state").ToString() == "SUCCESS";
    }

    public void Close(string out_trade_no)
    {
        WxPayData data = new WxPayData();
        data.SetValue("out_trade_no", out_trade_no);
        WxPayApi.CloseOrder(data);
    }

    /// <summary>回给微信的应答。</summary>
    public string Answer(bool ok)
    {
        WxPayData res = new WxPayData();
        res.SetValue("return_code", ok ? "SUCCESS" : "FAIL");
        res.SetValue("return_msg", ok ? "OK" : "订单查询失败");
        return res.ToXml();
    }
}
