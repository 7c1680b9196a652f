// Interfaces of WeChat Pay that place no order: red packets, transfers, card payments at the till, profit sharing. Other fields are mandatory there.
using System;
using System.Collections.Generic;
using System.Text.Json;
using WxPayAPI;

namespace YunShop.WeChatPay.Marketing;

public class MarketingPayments
{
    public SortedDictionary<string, string> RedPack(string mchId, string appId, string billNo, int fen, string openId, string serverIp) => new(StringComparer.Ordinal)
    {
        ["mch_billno"] = billNo,
        ["mch_id"] = mchId,
        ["wxappid"] = appId,
        ["send_name"] = "云商城",
        ["re_openid"] = openId,
        ["total_amount"] = fen.ToString(),
        ["total_num"] = "1",
        ["wishing"] = "恭喜发财",
        ["client_ip"] = serverIp,
        ["act_name"] = "新年活动",
        ["remark"] = "红包",
        ["nonce_str"] = Guid.NewGuid().ToString("N"),
    };

    public SortedDictionary<string, string> Transfer(string mchId, string appId, string tradeNo, int fen, string openId) => new(StringComparer.Ordinal)
    {
        ["mch_appid"] = appId,
        ["mchid"] = mchId,
        ["nonce_str"] = Guid.NewGuid().ToString("N"),
        ["partner_trade_no"] = tradeNo,
        ["openid"] = openId,
        ["check_name"] = "NO_CHECK",
        ["amount"] = fen.ToString(),
        ["desc"] = "佣金提现",
    };

    public string TransferBill(string appId, string billNo, int fen, string openId, string notifyUrl) => JsonSerializer.Serialize(new
    {
        appid = appId,
        out_bill_no = billNo,
        transfer_scene_id = "1005",
        openid = openId,
        transfer_amount = fen,
        transfer_remark = "佣金提现",
        notify_url = notifyUrl,
    });

    /// <summary>付款码支付没有 notify_url，也没有 trade_type。</summary>
    public WxPayData MicroPay(string authCode, string body, int fen, string ip)
    {
        WxPayData data = new WxPayData();
        data.SetValue("auth_code", authCode);
        data.SetValue("body", body);
        data.SetValue("total_fee", fen);
        data.SetValue("out_trade_no", WxPayApi.GenerateOutTradeNo());
        data.SetValue("spbill_create_ip", ip);
        return data;
    }

    public string ProfitSharing(string appId, string transactionId, string orderNo, string receiver, int fen) => JsonSerializer.Serialize(new
    {
        appid = appId,
        transaction_id = transactionId,
        out_order_no = orderNo,
        receivers = new[] { new { type = "MERCHANT_ID", account = receiver, amount = fen, description = "分给门店" } },
        unfreeze_unsplit = true,
    });
}
