using WeChatPayLint.Api;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Rules.Tests;

/// <summary>The payloads of the tests: what proves their kind and version, with unknown values, and the fields a test is about.</summary>
public static class Payloads
{
    public const ApiVersion V2 = ApiVersion.V2;
    public const ApiVersion V3 = ApiVersion.V3;

    public static Draft Order(ApiVersion version, params (string Path, Code Value)[] fields) =>
        version == V2 ? Of(PayloadShape.Anonymous, ["mch_id", "out_trade_no", "trade_type"], fields) : Of(PayloadShape.Anonymous, ["mchid", "out_trade_no", "description"], fields);

    public static Draft Refund(ApiVersion version, params (string Path, Code Value)[] fields) =>
        Of(PayloadShape.Anonymous, version == V2 ? ["mch_id", "out_trade_no", "out_refund_no"] : ["out_trade_no", "out_refund_no", "amount.currency"], fields);

    /// <summary>A query of an order.</summary>
    public static Draft Query(params (string Path, Code Value)[] fields) => Of(PayloadShape.Anonymous, ["mch_id", "out_trade_no"], fields);

    /// <summary>What WeChat Pay answered.</summary>
    public static Draft Answer(params (string Path, Code Value)[] fields) => Of(PayloadShape.Model, ["mch_id", "out_trade_no", "cash_fee"], fields);

    /// <summary>What starts a payment from a page.</summary>
    public static Draft Invoke(params (string Path, Code Value)[] fields) => Of(PayloadShape.Anonymous, ["appId", "nonceStr", "paySign"], fields);

    /// <summary>What starts a payment from an app.</summary>
    public static Draft AppInvoke(params (string Path, Code Value)[] fields) => Of(PayloadShape.Keyed, ["appid", "partnerid", "prepayid"], fields);

    /// <summary>What wx.config takes.</summary>
    public static Draft PageConfig(params (string Path, Code Value)[] fields) => Of(PayloadShape.Keyed, ["appId", "timestamp", "nonceStr", "signature"], fields).With(evidence => evidence with { IsNamedScope = true });

    /// <summary>The settings in a class, by the names of its members.</summary>
    public static Draft Settings(params (string Member, Code Value)[] members) =>
        new(PayloadShape.Settings, [.. members.Select(member => (SettingNames.WireNameOf(member.Member) ?? throw new ArgumentException(member.Member), member.Value))]);

    /// <summary>Nothing but these fields.</summary>
    public static Draft Exactly(params (string Path, Code Value)[] fields) => new(PayloadShape.Anonymous, fields);

    /// <summary>Nothing but fields of these names, separated by blanks, with unknown values.</summary>
    public static Draft Names(string names) => Exactly([.. names.Split(' ').Select(path => (path, Values.Unknown()))]);

    private static Draft Of(PayloadShape shape, string[] proof, (string Path, Code Value)[] fields) => new(shape,
        [.. proof.Where(path => !fields.Any(field => field.Path == path)).Select(path => (path, Values.Unknown())), .. fields]);
}
