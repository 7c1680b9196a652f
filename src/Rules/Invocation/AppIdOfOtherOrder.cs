using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>A payment is started with another appid than its order was placed with.</summary>
internal sealed class AppIdOfOtherOrder : ScopeRule
{
    private static readonly string[] OrderPaths = ["appid", "sub_appid", "sp_appid", "combine_appid", "sub_orders.sub_appid"];

    private static readonly Text Constant = (
        "The payment is started with appid '{0}', but its order was placed with '{1}'; use one appid for both",
        "调起支付使用的 appid 是 “{0}”，而下单使用的是 “{1}”；两处必须使用同一个 appid");

    private static readonly Text SignedWithOther = (
        "The payment is started with appid '{0}', but signed with '{1}'; use one appid for both",
        "调起支付使用的 appid 是 “{0}”，而签名使用的是 “{1}”；两处必须使用同一个 appid");

    private static readonly Text Setting = (
        "The payment is started with '{0}', but its order was placed with '{1}'; both have to be the same appid",
        "调起支付使用 “{0}”，而下单使用 “{1}”；两处必须是同一个 appid");

    public override string Id => "WXP209";

    public override Text Title => ("appid of order and payment differ", "下单与调起支付的 appid 不一致");

    public override Text Why => (
        "A prepay_id belongs to the appid that the order was placed with: that of the official account, of the mini program or of the app in which the customer pays. Started with another, the payment fails with a signature error or \"JSAPI缺少参数\".",
        "prepay_id 归属于下单时的 appid：用户在哪里支付，就是哪个公众号、小程序或 App 的 appid。用其他 appid 调起会报签名错误或 “JSAPI缺少参数”。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F035", "the payment is started with the appid that the order was placed with", "调起支付的 appid 必须与下单的 appid 一致"),
        Source.Faq("F044", "the appid of the order and of the client that pays are the same", "下单的 appid 与客户端调起支付的 appid 必须相同"),
        Source.Faq("F085", "JSAPI takes the official account's appid, an app its own", "JSAPI 使用公众号的 appid，App 支付使用移动应用的 appid"),
        Source.Page("Starting a payment, appId", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
    ];

    public override string Bad => """
        var order = new { appid = "wx8888888888888888", mchid = Shop.MchId, description = "Tea", out_trade_no = Shop.NewNumber(), notify_url = Shop.NotifyUrl(), amount = new { total = Shop.Fen() } };
        var start = new
        {
            appId = [|"wx9999999999999999"|],
            timeStamp = Shop.Seconds(),
            nonceStr = Shop.Nonce(),
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override string Good => """
        const string AppId = "wx8888888888888888";
        var order = new { appid = AppId, mchid = Shop.MchId, description = "Tea", out_trade_no = Shop.NewNumber(), notify_url = Shop.NotifyUrl(), amount = new { total = Shop.Fen() } };
        var start = new
        {
            appId = AppId,
            timeStamp = Shop.Seconds(),
            nonceStr = Shop.Nonce(),
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Shop.RsaSign(),
        };
        """;

    public override Text Fix => ("None: which of the two is right is not known.", "无：无法得知哪一个是正确的。");

    public override Text Silence => (
        "Orders and payments that are not in one method, and appids whose values are not known; two settings of one object are a suggestion.",
        "下单与调起支付不在同一方法中，或 appid 的值未知时不报告；同一配置对象的两个不同设置只作为建议。");

    public override IEnumerable<Problem> Check(Scope scope)
    {
        var ordered = scope.Payloads.Where(payload => payload.Kind == PayloadKind.Order).SelectMany(order => order.Fields).Where(field => OrderPaths.Contains(field.Path)).Select(field => field.Value).ToList();
        var starts = scope.Payloads.Where(payload => payload.Kind is PayloadKind.Invoke or PayloadKind.AppInvoke).ToList();
        foreach (var start in starts)
        {
            if ((start["appId"] ?? start["appid"]) is not { } field)
            {
                continue;
            }

            if (Signed(start, field, scope) is { } signed)
            {
                yield return field.Problem(field.Value.Resolved, SignedWithOther.With(field.Value.AsText!, signed));
            }
            else if (Ordered(field.Value, ordered) is { } other)
            {
                yield return field.Problem(field.Value.Resolved, Constant.With(field.Value.AsText!, other));
            }
            else if (starts.Count == 1 && OtherSetting(field.Value, ordered) is { } setting)
            {
                yield return new Problem(field.Value.Span, Setting.With(SettingOf(field.Value)!.Value.Name, setting)) { Severity = Severity.Info };
            }
        }
    }

    private static string? Signed(Payload start, Field field, Scope scope) =>
        field.Value.AsText is { Length: > 0 } own && scope.MessageOf(start)?.PartOf(SigningRole.AppId)?.Value.AsText is { Length: > 0 } signed && signed != own ? signed : null;

    private static string? Ordered(Value own, List<Value> ordered) =>
        own.AsText is { Length: > 0 } text && ordered.Count > 0 && ordered.All(value => value.AsText is { Length: > 0 } other && other != text) ? ordered[0].AsText : null;

    private static string? OtherSetting(Value own, List<Value> ordered) =>
        SettingOf(own) is { } setting && ordered.Count > 0 && ordered.All(value => SettingOf(value) is { } other && other.Of == setting.Of && other.Name != setting.Name) ? SettingOf(ordered[0])!.Value.Name : null;

    // config.AppId, configuration["WeChat:AppId"]: what it is a setting of, and which.
    private static (string Of, string Name)? SettingOf(Value value) => value switch
    {
        ReferenceValue { Target: null, Receiver: ReferenceValue receiver } member => (receiver.Name, member.Name),
        CallValue { Name: "get_Item", Receiver: ReferenceValue receiver, Arguments: [var key] } when key.AsText is { } name => (receiver.Name, name),
        _ => null,
    };
}
