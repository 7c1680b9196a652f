using System.Net;
using System.Net.Sockets;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>An H5 order that does not describe its scene, or an order whose payer's address is the server's or written out in the program.</summary>
internal sealed class PayerSceneWrong : PayloadRule
{
    private static readonly Text Missing = (
        "An H5 order needs {0}; without it the payment page refuses the payer",
        "H5 下单必须传 {0}；缺少时支付页面会拒绝付款");

    private static readonly Text Empty = (
        "{0} is empty; send the payer's address as the server's proxy reports it",
        "{0} 为空；请传付款用户的 IP（经过代理时取代理转发的地址）");

    private static readonly Text Loopback = (
        "{0} is '{1}', this machine's own address; send the payer's address, which risk control and H5 payments compare",
        "{0} 为 “{1}”，是本机地址；请传付款用户的 IP，风控和 H5 支付都会校验它");

    private static readonly Text Private = (
        "{0} is '{1}', an address of a private network; send the payer's public address, which risk control and H5 payments compare",
        "{0} 为 “{1}”，是内网地址；请传付款用户的公网 IP，风控和 H5 支付都会校验它");

    private static readonly Text Constant = (
        "{0} is always '{1}'; send the payer's address, which risk control and H5 payments compare",
        "{0} 固定为 “{1}”；请传付款用户的 IP，风控和 H5 支付都会校验它");

    private static readonly Text OfMachine = (
        "{0} is '{1}', which is not the machine's; for a QR code send the public address of the machine that places the order",
        "{0} 为 “{1}”，不是下单机器的 IP；扫码支付请传调用下单接口的机器的公网 IP");

    private static readonly string[] SceneOfV2 = ["scene_info"];
    private static readonly string[] SceneOfV3 = ["scene_info.payer_client_ip", "scene_info.h5_info.type"];
    private static readonly string[] Addresses = ["spbill_create_ip", "scene_info.payer_client_ip"];

    // The documents' and the demo's own samples, which are nobody's payer.
    private static readonly HashSet<string> Samples = new(StringComparer.Ordinal) { "123.12.12.123", "14.23.150.211", "8.8.8.8" };

    public override string Id => "WXP124";

    public override Text Title => ("Scene or address of the payer missing or wrong", "场景信息或付款用户 IP 缺失或错误");

    public override Text Why => (
        "WeChat compares the address that opens the payment page with the one in the order. With the server's own, the payer reads \"商家存在未配置的参数\" or \"由于商家传入的H5交易参数有误\". Other products use the address for risk control.",
        "微信会把打开支付页面的 IP 与订单中的 IP 比对。若传的是服务器自己的 IP，用户会看到 “商家存在未配置的参数” 或 “由于商家传入的H5交易参数有误”。其他支付方式用该 IP 做风控。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F015", "H5 is a page in a browser outside WeChat, which wakes WeChat up", "H5 支付是微信外的手机浏览器页面，由它唤起微信"),
        Source.Page("V2 H5 payment: the payer's real address", "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/H5Payment/chapter3_2.shtml"),
        Source.Page("V2 order, spbill_create_ip and scene_info", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var order = new CreatePayTransactionH5Request
        {
            AppId = Shop.AppId,
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            NotifyUrl = Shop.NotifyUrl(),
            Amount = new() { Total = Shop.Fen() },
            Scene = new() { ClientIp = [|"127.0.0.1"|], H5Info = new() { Type = "Wap" } },
        };
        var answer = await client.ExecuteCreatePayTransactionH5Async(order);
        """;

    public override string Good => """
        var order = new CreatePayTransactionH5Request
        {
            AppId = Shop.AppId,
            Description = "Tea",
            OutTradeNumber = Shop.NewNumber(),
            NotifyUrl = Shop.NotifyUrl(),
            Amount = new() { Total = Shop.Fen() },
            Scene = new() { ClientIp = Shop.PayersAddress(), H5Info = new() { Type = "Wap" } },
        };
        var answer = await client.ExecuteCreatePayTransactionH5Async(order);
        """;

    public override Text Fix => ("None: the address comes from the payer's request.", "无：IP 需从用户的请求中取得。");

    public override Text Silence => (
        "Tests, addresses that are only a fallback, and for V2's QR codes any constant address: there it is the machine's that places the order. Outside H5 a wrong address is a suggestion.",
        "测试代码、仅作为后备值的地址不报告；V2 扫码支付传的是下单机器的 IP，固定的公网地址也不报告。H5 以外的错误地址只作为建议。");

    public override IEnumerable<Problem> Check(Payload payload) => Addresses.SelectMany(path => OfAddress(payload[path], payload)).Concat(OfScene(payload));

    private static IEnumerable<Problem> OfScene(Payload payload)
    {
        if (payload.Product != Product.H5 || payload.Evidence.IsGlobal || !OrderRequest.Is(payload))
        {
            yield break;
        }

        // SKIT's models begin with the type "Wap".
        var scene = payload.Version == ApiVersion.V2 ? SceneOfV2 : payload.Evidence.IsSdkType ? SceneOfV3.Take(1) : SceneOfV3;
        var missing = scene.Where(path => payload.Lacks(path)).ToList();
        if (payload.Version == ApiVersion.V2 && payload.Lacks("spbill_create_ip", senderMayAdd: true))
        {
            missing.Add("spbill_create_ip");
        }

        if (missing.Count > 0)
        {
            yield return new Problem(OrderRequest.Demand(payload), Missing.With(string.Join(", ", missing))) { Severity = OrderRequest.Confidence(payload) };
        }
    }

    private static IEnumerable<Problem> OfAddress(Field? field, Payload payload)
    {
        if (field is null || payload.Evidence.IsTest || field.Value.AsConstant is not { } constant || !IsPayers(constant, payload))
        {
            yield break;
        }

        var severity = payload.Product == Product.H5 ? Severity.Warning : Severity.Info;
        if (OrderRequest.IsEmpty(field, payload))
        {
            yield return field.Problem(constant, Empty.With(field.Name)) with { Severity = payload.Product == Product.H5 ? OrderRequest.Confidence(payload) : Severity.Info };
        }
        else if (constant.Constant is string text && MessageFor(text, payload) is { } message)
        {
            yield return field.Problem(constant, message.With(field.Name, text)) with { Severity = severity };
        }
    }

    // A setting may be the address of another machine; only what can be no payer's is judged.
    private static bool IsPayers(ConstantValue address, Payload payload) =>
        payload.Kind == PayloadKind.Settings
            ? payload.HasAny("mchid") && address.Constant is string text && (Samples.Contains(text) || text is "0.0.0.0" || text.StartsWith("127.", StringComparison.Ordinal))
            : OrderRequest.TakesPayersAddress(payload);

    // A QR code's payer is not known yet: V2 asks for the machine that places the order, and that may have one address.
    private static Text? MessageFor(string text, Payload payload)
    {
        var message = MessageFor(text);
        return payload.Product != Product.Native || message is null ? message
            : message == Constant && !Samples.Contains(text) && text is not ("0.0.0.0" or "::") ? null
            : payload.Version == ApiVersion.V2 ? OfMachine : message;
    }

    private static Text? MessageFor(string text) =>
        text == "localhost" ? Loopback
        : text.IndexOfAny(['.', ':']) < 0 || !IPAddress.TryParse(text, out var address) ? null
        : IPAddress.IsLoopback(address) ? Loopback
        : text is "0.0.0.0" or "::" ? Constant
        : IsPrivate(address) ? Private
        : Constant;

    private static bool IsPrivate(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? address.IsIPv6LinkLocal || (bytes[0] & 0xFE) == 0xFC
            : bytes[0] == 10 || (bytes[0] == 192 && bytes[1] == 168) || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31) || (bytes[0] == 169 && bytes[1] == 254);
    }
}
