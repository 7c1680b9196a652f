using WeChatPayLint.Payloads;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

/// <summary>Orders that are complete but for what depends on the product, and what they are without some fields.</summary>
internal static class MissingFields
{
    private static readonly string[] OfV2 = ["appid", "mch_id", "nonce_str", "sign", "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url"];
    private static readonly string[] OfV3 = ["appid", "mchid", "description", "out_trade_no", "notify_url", "amount.total"];
    private static readonly string[] OfAgency = ["sp_appid", "sp_mchid", "sub_mchid", "description", "out_trade_no", "notify_url", "amount.total"];
    private static readonly string[] OfCombined = ["combine_appid", "combine_mchid", "combine_out_trade_no", "sub_orders"];

    /// <summary>A V2 order of a trade_type.</summary>
    public static Draft V2(Code type) => Whole(OfV2).And("trade_type", type).SentAsItIs();

    /// <summary>A V3 order whose address tells the product.</summary>
    public static Draft V3(Product product) => Whole(OfV3).For(product).SentAsItIs();

    public static Draft Agency(Product product) => Whole(OfAgency).For(product, MerchantMode.Partner).SentAsItIs();

    public static Draft Combined(Product product) => Whole(OfCombined).For(product, MerchantMode.Combined).SentAsItIs();

    public static Draft Without(this Draft draft, params string[] paths) => draft with { Fields = [.. draft.Fields.Where(field => !paths.Contains(field.Path))] };

    /// <summary>The same where a field has that value.</summary>
    public static Draft Having(this Draft draft, string path, Code value) =>
        draft with { Fields = [.. draft.Fields.Select(field => field.Path == path ? (path, value) : field), .. draft.Fields.Any(field => field.Path == path) ? [] : new[] { (path, value) }] };

    public static Draft Global(this Draft draft) => draft.With(evidence => evidence with { IsGlobal = true });

    private static Draft Whole(string[] paths) => Payloads.Exactly([.. paths.Select(path => (path, Unknown()))]);
}
