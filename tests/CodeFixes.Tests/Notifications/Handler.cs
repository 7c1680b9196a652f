namespace WeChatPayLint.CodeFixes.Tests.Notifications;

/// <summary>Files with a handler of notifications around a piece of code.</summary>
internal static class Handler
{
    /// <summary>An action of V3 that has verified.</summary>
    public static string V3(string statements, string returns = "IActionResult") => Controller(
        """
        var body = await new StreamReader(Request.Body).ReadToEndAsync();
                if (!client.VerifyEventSignature(Request.Headers["Wechatpay-Timestamp"], "", body, Request.Headers["Wechatpay-Signature"], ""))
                {
                    throw new InvalidOperationException();
                }
        """,
        statements,
        returns);

    /// <summary>An action of V2 that has checked the sign.</summary>
    public static string V2(string statements, string returns = "IActionResult") => Controller(
        """
        var notice = new WxPayData();
                notice.FromXml(await new StreamReader(Request.Body).ReadToEndAsync());
                if (!notice.CheckSign())
                {
                    throw new InvalidOperationException();
                }
        """,
        statements,
        returns);

    private static string Controller(string before, string statements, string returns) => """
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using SKIT.FlurlHttpClient.Wechat.TenpayV3;
        using SKIT.FlurlHttpClient.Wechat.TenpayV3.Events;
        using WxPayAPI;

        namespace Teashop;

        public class WeChatPayNotifyController : Controller
        {
            private readonly WechatTenpayClient client = new(null);

            // 云雾茶铺 🍵
            public async Task<
        """ + returns + "> Notify()\n    {\n        " + before + "\n\n        " + string.Join("\n", statements.Split('\n').Select((line, number) => number == 0 || line.Length == 0 ? line : "        " + line)) + """

                // 完 🧋
            }
        }

        """;
}
