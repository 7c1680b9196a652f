using WeChatPayLint.Api;
using WeChatPayLint.Literals;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Queries;

/// <summary>A V3 query that does not say whose order it is.</summary>
internal sealed class QueryWithoutMerchant : ScopeRule
{
    private static readonly Text Direct = (
        "The query lacks mchid, which V3 requires; put ?mchid= and the merchant's id behind the number",
        "查单缺少 V3 必填的 mchid；请在单号后加上 ?mchid= 和商户号");

    private static readonly Text Partner = (
        "The query lacks sp_mchid and sub_mchid, which V3 requires of an agency; put ?sp_mchid=…&sub_mchid=… behind the number",
        "查单缺少服务商模式必填的 sp_mchid 和 sub_mchid；请在单号后加上 ?sp_mchid=…&sub_mchid=…");

    private static readonly string[] Paths = ["/transactions/out-trade-no/", "/transactions/id/"];

    public override string Id => "WXP407";

    public override Text Title => ("V3 query without mchid", "V3 查单缺少 mchid");

    public override Text Why => (
        "The order's number alone does not say whose it is: without mchid in the query string WeChat Pay answers PARAM_ERROR. The signature covers the query string too.",
        "仅凭单号无法确定属于哪个商户：查询串缺少 mchid 时微信支付返回 PARAM_ERROR。签名也必须包含该查询串。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Query an order by the merchant's number", "https://pay.weixin.qq.com/doc/v3/merchant/4013070356")];

    public override string Bad => """
        var answer = await http.GetAsync([|$"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{Shop.NewNumber()}"|]);
        """;

    public override string Good => """
        var answer = await http.GetAsync($"https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/{Shop.NewNumber()}?mchid={Shop.MchId}");
        """;

    public override Text Fix => ("None: the merchant's id is not known.", "无：无法得知商户号。");

    public override Text Silence => ("Addresses to which the method puts something, or that are handed to code that may.", "方法内还会追加内容的地址，以及交给其他可能追加内容的代码的地址不报告。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Steps
        .Where(step => step is { Operation: Operation.QueryOrder, Version: ApiVersion.V3, IsAddressWhole: true, Address: not null, Mode: MerchantMode.Direct or MerchantMode.Partner } && IsBare(WrittenAddress.Of(step.Address)))
        .Select(step => new Problem(step.Address!.Span, step.Mode == MerchantMode.Partner ? Partner : Direct));

    // The number, and nothing behind it: one value that is not itself a text with a query.
    private static bool IsBare(WrittenAddress address)
    {
        var path = Paths.FirstOrDefault(address.Text.Contains);
        if (path is null || address.Text.Contains("/global/"))
        {
            return false;
        }

        var number = address.Text.Substring(address.Text.IndexOf(path, StringComparison.Ordinal) + path.Length);
        return number.Length > 0 && (number[0] == LiteralPiece.Hole ? number.Length == 1 : number.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '*'));
    }
}
