using WeChatPayLint.Api;
using WeChatPayLint.Literals;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Security;

/// <summary>An address with the wrong scheme, host or version.</summary>
internal sealed class AddressWrong : ScopeRule
{
    private static readonly Text Http = (
        "'http://{0}' sends the payment unprotected; WeChat Pay's interfaces are called with https, write 'https://{0}'",
        "“http://{0}” 以明文发送支付请求；微信支付接口必须使用 https，请改为 “https://{0}”");

    private static readonly Text OtherHost = (
        "'{0}' is not the host of payments and does not know '{1}'; write 'api.mch.weixin.qq.com'",
        "“{0}” 不是支付接口的域名，没有 “{1}”；请改为 “api.mch.weixin.qq.com”");

    private static readonly Text OldPath = (
        "'/v3{0}' does not exist: '{0}' belongs to V2; write it without /v3 for V2, or use the address of V3",
        "“/v3{0}” 不存在：“{0}” 是 V2 接口；使用 V2 请去掉 /v3，否则请使用 V3 的地址");

    private static readonly Text NoVersion = (
        "'{0}' is an address of V3 and lacks its version; write '/v3{0}'",
        "“{0}” 是 V3 接口，缺少版本前缀；请改为 “/v3{0}”");

    private static readonly Text Json = (
        "'{0}' is an address of V2, which takes XML, but JSON is sent to it; send XML or use the address of V3",
        "“{0}” 是 V2 接口，只接受 XML，但这里发送的是 JSON；请发送 XML 或使用 V3 的地址");

    private static readonly string[] V2Paths = ["/pay/unifiedorder", "/pay/orderquery", "/pay/closeorder", "/pay/refundquery", "/pay/micropay", "/secapi/pay/refund", "/secapi/pay/reverse"];

    private static readonly string[] V3Paths = ["/pay/transactions/", "/pay/partner/transactions/", "/refund/domestic/refunds", "/combine-transactions/"];

    public override string Id => "WXP506";

    public override Text Title => ("Wrong address for the version", "接口地址与版本不符");

    public override Text Why => (
        "Each interface has one address: https, a host of api.mch.weixin.qq.com, and a path that tells its version. Another answers 404, a redirect or an error of form, and over http everybody on the way can read the order.",
        "每个接口只有一个地址：https、api.mch.weixin.qq.com 系列域名以及区分版本的路径。其他地址会返回 404、重定向或格式错误；使用 http 时途中任何人都能看到订单。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F133", "look at the address of the request and whether the interface suits the kind of merchant", "检查请求地址是否正确、接口是否适用于该商户类型"),
        Source.Page("Basic rules of V3: https only", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html"),
        Source.Page("V2 order", "https://pay.weixin.qq.com/doc/v2/partner/4011939925"),
    ];

    public override string Bad => """
        var url = "[|http|]://api.mch.weixin.qq.com/v3/pay/transactions/jsapi";
        """;

    public override string Good => """
        var url = "https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi";
        """;

    public override bool HasSafeRepair => true;

    public override bool HasReviewedRepair => true;

    public override Text Fix => (
        "Writes https, which every host of WeChat Pay speaks. The host of payments and the prefix /v3 are offered for review. None where the version is for the author to choose.",
        "改为 https，微信支付的所有域名都支持。支付域名和 /v3 前缀的修复需要复核。需要由作者选择版本时不提供修复。");

    public override Text Silence => ("Addresses of a gateway of one's own; addresses that are put together from unknown parts.", "自建网关的地址以及由未知部分拼接的地址不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Steps.Where(step => step.Address is not null).SelectMany(step => Judge(step, WrittenAddress.Of(step.Address!)));

    private static IEnumerable<Problem> Judge(Step step, WrittenAddress address)
    {
        var scheme = address.Text.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? "" : HostOf(address.Text, scheme + 3);
        if (host.EndsWith(Endpoints.Host, StringComparison.OrdinalIgnoreCase) && address.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            yield return At(step, address, 0, 4, Http.With(host), place => Repair.Safe("https", ("Use https", "使用 https"), new Edit(place, "https")));
        }

        var path = host.Length == 0 ? address.Text : address.Text.Substring(scheme + 3 + host.Length);
        if (OtherThan(host) && Starting([.. V2Paths.Where(known => known != "/pay/orderquery"), .. V3Paths.Select(known => "/v3" + known)], path) is { } asked)
        {
            yield return At(step, address, scheme + 3, host.Length, OtherHost.With(host, asked), place => Repair.NeedsReview("payment-host", ("Use the host of payments", "使用支付域名"), new Edit(place, "api.mch.weixin.qq.com")));
        }

        if (PathProblem(step, address, path) is { } problem)
        {
            yield return problem;
        }
    }

    private static Problem? PathProblem(Step step, WrittenAddress address, string path)
    {
        var start = address.Text.Length - path.Length;
        if (path.StartsWith("/v3/", StringComparison.Ordinal) && Starting(V2Paths, path.Substring(3)) is { } old)
        {
            return At(step, address, start, 3 + old.Length, OldPath.With(old), null);
        }

        if (start > 0 && Starting(V3Paths, path) is { } bare && address.Text.Contains(Endpoints.Host))
        {
            return At(step, address, start, bare.Length, NoVersion.With(bare.TrimEnd('/')), place => Repair.NeedsReview("version-prefix", ("Write /v3 in front", "加上 /v3 前缀"), new Edit(place.Before, "/v3")));
        }

        return start > 0 && step is { IsSentAsJson: true, Version: ApiVersion.V2 } && Starting(V2Paths, path) is { } xml ? At(step, address, start, xml.Length, Json.With(xml), null) : null;
    }

    // api.weixin.qq.com is the host of messages and logins.
    private static bool OtherThan(string host) => host is "api.weixin.qq.com" or "pay.weixin.qq.com" or "mp.weixin.qq.com" or "open.weixin.qq.com";

    private static string? Starting(string[] known, string path) => known.FirstOrDefault(start => path.StartsWith(start, StringComparison.Ordinal));

    private static string HostOf(string address, int start)
    {
        var end = address.IndexOfAny(['/', '?', ':', LiteralPiece.Hole], start);
        return end < 0 ? address.Substring(start) : address[end] == LiteralPiece.Hole ? "" : address.Substring(start, end - start);
    }

    private static Problem At(Step step, WrittenAddress address, int start, int length, Text message, Func<Span, Repair>? repair) =>
        address.Place(start, length) is { } place
            ? new Problem(place, message) { Repairs = repair is null ? [] : [repair(place)] }
            : new Problem(step.Span, message);
}
