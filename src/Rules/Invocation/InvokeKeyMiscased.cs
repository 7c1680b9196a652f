using WeChatPayLint.Payloads;

namespace WeChatPayLint.Invocation;

/// <summary>A parameter that starts a payment is named in the letter case of the other kind of payment, so that the signature covers another name.</summary>
internal sealed class InvokeKeyMiscased : ScopeRule
{
    private static readonly Dictionary<string, string> PageNames = new(StringComparer.Ordinal)
    {
        ["appid"] = "appId", ["timestamp"] = "timeStamp", ["noncestr"] = "nonceStr", ["signtype"] = "signType",
    };

    private static readonly Dictionary<string, string> AppNames = new(StringComparer.Ordinal)
    {
        ["appId"] = "appid", ["timeStamp"] = "timestamp", ["nonceStr"] = "noncestr", ["partnerId"] = "partnerid", ["prepayId"] = "prepayid",
    };

    private static readonly Text Signed = (
        "'{0}' is signed, but this payment is signed with '{1}'; write it in that letter case",
        "参与签名的参数名是 “{0}”，但此类支付应使用 “{1}”；请注意大小写");

    private static readonly Text Returned = (
        "A payment of a page takes 'appId'; 'appid' beside paySign is left aside by getBrandWCPayRequest",
        "网页支付的参数名是 “appId”；与 paySign 同时传入的 “appid” 不会被 getBrandWCPayRequest 识别");

    public override string Id => "WXP208";

    public override Text Title => ("Parameter of a payment in the wrong letter case", "调起支付的参数名大小写错误");

    public override Text Why => (
        "V2 signs names together with values, and the names differ: appId, timeStamp, nonceStr for pages and mini programs, appid, timestamp, noncestr for apps. wx.chooseWXPay takes timestamp, yet timeStamp is what is signed. One letter, and the payment ends with a signature error.",
        "V2 的签名包含参数名，而参数名的大小写各不相同：网页和小程序是 appId、timeStamp、nonceStr，App 是 appid、timestamp、noncestr。wx.chooseWXPay 传入的是 timestamp，但签名用的是 timeStamp。错一个字母就会签名失败。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F004", "timeStamp of the signature and timestamp of the page differ in letter case", "签名中的 timeStamp 与前端 JS 中的 timestamp 大小写不同"),
        Source.Page("Starting a payment in V2", "https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6"),
        Source.Page("Starting an app payment in V2", "https://pay.weixin.qq.com/doc/v2/partner/4011986561"),
    ];

    public override string Bad => """
        class Starter
        {
            string Message(string appId, string nonce, string prepayId, string seconds, string key) =>
                $"appId={appId}&nonceStr={nonce}&package=prepay_id={prepayId}&signType=MD5&[|timestamp|]={seconds}&key={key}";
        }
        """;

    public override string Good => """
        class Starter
        {
            string Message(string appId, string nonce, string prepayId, string seconds, string key) =>
                $"appId={appId}&nonceStr={nonce}&package=prepay_id={prepayId}&signType=MD5&timeStamp={seconds}&key={key}";
        }
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Renames it in the string to sign. Safe. Renaming a key of what is returned needs review, since the page reads it by that name.",
        "在待签名串中改名，安全。改返回对象的键名需要复核，因为页面可能按该名称读取。");

    public override Text Silence => (
        "Objects that are signed apart from their keys, whose members the page may rename: only appid beside package and paySign is a suggestion. Models, whose names a serializer decides.",
        "签名与键名无关、页面可能自行改名的对象只对与 package、paySign 并列的 appid 给出建议；由序列化器决定名称的模型不报告。");

    public override IEnumerable<Problem> Check(Scope scope) =>
        scope.Messages.Where(message => message.Kind == SigningMessageKind.Pairs).SelectMany(OfPairs).Concat(scope.Payloads.SelectMany(payload => OfPayload(payload)));

    private static IEnumerable<Problem> OfPairs(SigningMessage message)
    {
        var isApp = message.Pairs.Any(pair => pair.Name is "partnerid" or "partnerId" or "prepayid" or "prepayId");
        var isPage = !isApp && message.HasPrefix == true;
        return from pair in message.Pairs
               where isApp || isPage
               let right = NameFor(pair.Name, isApp)
               where right is not null
               select new Problem(pair.NameSpan, Signed.With(pair.Name, right)) { Repairs = [Repair.Safe("signed-name", ("Write '" + right + "'", "改为 “" + right + "”"), new Edit(pair.NameSpan, right))] };
    }

    private static IEnumerable<Problem> OfPayload(Payload payload)
    {
        var isApp = payload.Kind == PayloadKind.AppInvoke;
        if (!isApp && payload.Kind != PayloadKind.Invoke || payload.Shape is not (PayloadShape.Anonymous or PayloadShape.Keyed))
        {
            yield break;
        }

        var isSignedItself = Signing.IsOfContainer(payload);
        foreach (var field in payload.Fields.Where(field => !field.IsSpelling && NameFor(field.Path, isApp) is { } right && payload[right] is null))
        {
            var right = NameFor(field.Path, isApp)!;
            if (isSignedItself)
            {
                yield return new Problem(field.KeySpan, Signed.With(field.Name, right)) { Repairs = [Renamed(field, right)] };
            }
            else if (!isApp && field.Path == "appid" && IsWhole(payload))
            {
                yield return new Problem(field.KeySpan, Returned) { Severity = Severity.Info, Repairs = field.IsKeyShared ? [] : [Renamed(field, right)] };
            }
        }
    }

    // The page can hand it to the bridge as it is. From what lacks a parameter it picks, and names, what it needs.
    private static bool IsWhole(Payload payload) => payload.HasAny("paySign") && payload.HasAny("package");

    private static string? NameFor(string name, bool isApp) => (isApp ? AppNames : PageNames).TryGetValue(name, out var right) ? right : null;

    private static Repair Renamed(Field field, string right)
    {
        var isProjected = field.KeySpan == field.Value.Span || field.Value.Span.Contains(field.KeySpan);
        var edit = isProjected ? new Edit(field.Value.Span.Before, right + " = ") : new Edit(field.KeySpan, field.KeyOf(right));
        return Repair.NeedsReview("returned-name", ("Write '" + right + "'", "改为 “" + right + "”"), edit);
    }
}
