// Baidu's smart programs: dealId, appKey, totalAmount in fen as text, tpOrderId; the notice is a form answered with JSON and errno 0.
using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;

namespace YunShop.Payments.Baidu;

public class BaiduCashier
{
    public Dictionary<string, object> OrderInfo(string dealId, string appKey, decimal yuan, string sign) => new()
    {
        ["dealId"] = dealId,
        ["appKey"] = appKey,
        ["totalAmount"] = ((int)(yuan * 100)).ToString(),
        ["tpOrderId"] = Guid.NewGuid().ToString(),
        ["notifyUrl"] = "https://pay.myshop.com/baidu/notify?v=1",
        ["dealTitle"] = "云雾茶铺 🍵",
        ["signFieldsRange"] = "1",
        ["rsaSign"] = sign,
        ["bizInfo"] = "{\"tpData\":{\"appKey\":\"" + appKey + "\",\"dealId\":\"" + dealId + "\",\"totalAmount\":\"" + (int)(yuan * 100) + "\"}}",
    };
}

public class BaiduNotifyController : Controller
{
    [HttpPost]
    public IActionResult Notify()
    {
        try
        {
            var status = Request.Form["status"].ToString();
            return Json(new { errno = 0, msg = "success", data = new { isConsumed = status == "2" ? 2 : 1 } });
        }
        catch (Exception)
        {
            return Json(new { errno = 0, msg = "success" });
        }
    }
}
