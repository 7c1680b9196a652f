// Descriptions, attach and refunds whose texts are as long as they may be, or whose length nobody knows.
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
using WxPayAPI;

namespace YunShop.WeChatPay.Texts;

public class OrderTexts
{
    private const string Body = "云雾茶铺-春季限定礼盒：明前龙井、碧螺春各一百克，附手工茶具一套，七天无理由退换";

    public void V2(WxPayData data, string title, int shopId)
    {
        data.SetValue("total_fee", shopId);
        data.SetValue("body", Body);
        data.SetValue("body", title.Length > 40 ? title.Substring(0, 40) + "…" : title);
        data.SetValue("body", Cut(title, 127));
        data.SetValue("attach", JsonSerializer.Serialize(new { shopId, title }));
        data.SetValue("attach", "shop=" + shopId + "&from=wechat");
        data.SetValue("detail", JsonSerializer.Serialize(new Dictionary<string, object> { ["cost_price"] = shopId }));
        data.SetValue("goods_tag", "SPRING");
    }

    public CreatePayTransactionNativeRequest V3(string title, string note) => new()
    {
        MerchantId = "1900000109",
        Description = (Body + Body).Substring(0, 60),
        Attachment = note.Length <= 128 ? note : note[..128],
        GoodsTag = "春季",
    };

    public object Refund(string number, string why, int fen) => new
    {
        out_trade_no = number,
        out_refund_no = "R_" + number + "@1",
        reason = why.Length > 26 ? why.Substring(0, 26) : why,
        amount = new { refund = fen, total = fen, currency = "CNY" },
    };

    private static string Cut(string text, int bytes)
    {
        while (Encoding.UTF8.GetByteCount(text) > bytes)
        {
            text = text[..^1];
        }

        return text;
    }
}
