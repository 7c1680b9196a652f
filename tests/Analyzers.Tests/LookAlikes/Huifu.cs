// Huifu: its trade_type is T_JSAPI, its amount trans_amt is yuan with two decimals, its time_expire yyyyMMddHHmmss.
using System;
using Newtonsoft.Json.Linq;

namespace YunShop.Payments.Aggregators;

public class HuifuPay
{
    public JObject JsPay(string huifuId, string seqId, decimal yuan, string openId) => new()
    {
        ["req_date"] = DateTime.Now.ToString("yyyyMMdd"),
        ["req_seq_id"] = seqId,
        ["huifu_id"] = huifuId,
        ["trade_type"] = "T_JSAPI",
        ["trans_amt"] = yuan.ToString("0.00"),
        ["goods_desc"] = "门店收款",
        ["time_expire"] = DateTime.Now.AddMinutes(3).ToString("yyyyMMddHHmmss"),
        ["notify_url"] = "http://pay.myshop.com:8443/huifu/notify",
        ["wx_data"] = new JObject { ["openid"] = openId, ["body"] = "门店收款" }.ToString(),
    };
}
