using WeChatPayLint.Api;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Refunds;

/// <summary>A refund or reversal of V2 at the wrong address, or without the merchant's certificate.</summary>
internal sealed class RefundWithoutCertificate : ScopeRule
{
    private static readonly Text WrongPath = (
        "'{0}' does not exist; what moves money back needs the merchant's certificate and is at '/secapi{0}'",
        "“{0}” 不存在；资金退回类接口需要商户证书，地址为 “/secapi{0}”");

    private static readonly Text NoCertificate = (
        "'{0}' is called without the merchant's certificate; add apiclient_cert.p12 to the client's ClientCertificates",
        "调用 “{0}” 时没有携带商户证书；请将 apiclient_cert.p12 加入客户端的 ClientCertificates");

    // Addresses that exist behind /secapi only; /pay/refundquery is none of them.
    private static readonly string[] Protected = ["/pay/refund", "/pay/reverse"];

    public override string Id => "WXP406";

    public override Text Title => ("V2 refund without certificate", "V2 退款未使用商户证书");

    public override Text Why => (
        "V2 refunds and reverses only for a client that shows the merchant's certificate, at addresses that begin with /secapi. Without it WeChat Pay refuses: \"证书验证失败\", or the connection is reset.",
        "V2 的退款和撤销只接受出示商户证书的客户端，且地址以 /secapi 开头。否则微信支付会拒绝（“证书验证失败”）或直接断开连接。");

    public override IReadOnlyList<Source> Sources => [Source.Page("V2 protocol: interfaces with certificate", "https://pay.weixin.qq.com/doc/v2/partner/4011987474")];

    public override string Bad => """
        const string Address = "https://api.mch.weixin.qq.com[|/pay/refund|]";
        """;

    public override string Good => """
        const string Address = "https://api.mch.weixin.qq.com/secapi/pay/refund";
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => ("Corrects the address. None for the certificate, whose file the rule cannot know.", "修正地址。证书文件的位置无法得知，因此不提供修复。");

    public override Text Silence => ("Refunds of V3, which need no client certificate, and clients that were made elsewhere.", "V3 退款（不需要客户端证书）以及在别处创建的客户端不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Steps.Where(step => step.Address is not null).Select(step => Judge(step, WrittenAddress.Of(step.Address!))).OfType<Problem>();

    private static Problem? Judge(Step step, WrittenAddress address)
    {
        var host = address.Text.IndexOf(Endpoints.Host, StringComparison.Ordinal);
        var path = host < 0 ? -1 : host + Endpoints.Host.Length;
        if (path > 0 && Protected.FirstOrDefault(known => EndsWith(address.Text, path, known)) is { } bare)
        {
            var place = address.Place(path, bare.Length);
            return new Problem(place ?? step.Span, WrongPath.With(bare)) { Repairs = place is { } known ? [Repair.Safe("secapi", ("Write /secapi in front", "加上 /secapi 前缀"), new Edit(known.Before, "/secapi"))] : [] };
        }

        return step.IsSentWithoutCertificate && path > 0 && Protected.FirstOrDefault(known => EndsWith(address.Text, path, "/secapi" + known)) is { } asked
            ? new Problem(address.Place(path, asked.Length + 7) ?? step.Span, NoCertificate.With("/secapi" + asked))
            : null;
    }

    private static bool EndsWith(string address, int path, string known) => address.Length == path + known.Length && string.CompareOrdinal(address, path, known, 0, known.Length) == 0;
}
