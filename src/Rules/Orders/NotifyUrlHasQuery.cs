using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>A notify_url with a query string, a fragment or a blank.</summary>
internal sealed class NotifyUrlHasQuery : NotifyUrlRule
{
    private static readonly char[] Marks = ['?', '&', '#', ' ', '\t', '\r', '\n'];

    private static readonly Text Message = (
        "notify_url carries '{0}', but it can have no query, fragment or blank; put the data into attach, which comes back in the notification",
        "notify_url 带有 “{0}”，但它不能携带查询参数、片段或空白；请把数据放入 attach，它会在通知中原样返回");

    public override string Id => "WXP112";

    public override Text Title => ("notify_url with parameters", "notify_url 携带参数");

    public override Text Why => (
        "WeChat Pay calls the address without its query, or refuses the order: the notification never finds its order. What has to come back belongs into attach.",
        "微信支付会去掉查询参数后再回调，或直接拒绝下单，通知因此找不到对应的订单。需要带回的数据应放入 attach。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F181", "the address has no parameters", "通知地址不能携带参数"),
        Source.Faq("F124", "attach comes back unchanged in query and notification", "attach 会在查询和通知中原样返回"),
        Source.Page("V3 order, notify_url", "https://pay.weixin.qq.com/doc/v3/merchant/4012525167"),
    ];

    public override string Bad => Example("\"https://pay.teashop.cn/notify[|?shop=1|]\"");

    public override string Good => Example("\"https://pay.teashop.cn/notify/1\"");

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Moves the one parameter into attach, where the payload has none yet. Needs review: the handler has to read it there.", "当载荷中还没有 attach 时，把唯一的参数移入 attach。需要复核：通知处理代码要改为从 attach 读取。");

    public override Text Silence => ("A question mark inside a hole, and route segments such as /notify/{shop}.", "插值内部的问号，以及 /notify/{shop} 这样的路由段。");

    // A query is as wrong where the host is not known.
    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        foreach (var url in field.Value.Alternatives)
        {
            if (QueryIn(url) is var (constant, query))
            {
                yield return field.Used(ProblemOf(constant, query)) with { Repairs = MoveToAttach(url, field, payload, constant, query) };
            }
        }
    }

    public override Problem? Judge(NotifyUrl url, ApiVersion version, bool isTest) => QueryIn(url.Value) is var (constant, query) ? ProblemOf(constant, query) : null;

    private static Problem ProblemOf(ConstantValue constant, int query)
    {
        var text = (string)constant.Constant!;
        return new Problem(constant.Part(query, text.Length - query), Message.With(text.Substring(query).Trim().Length > 0 ? text.Substring(query) : "␠"));
    }

    // The first known piece that has one, and where it begins.
    private static (ConstantValue Constant, int Query)? QueryIn(Value url) => url switch
    {
        ConstantValue constant => QueryOf(constant),
        TextValue text => text.Parts.Select(part => QueryOf(part.Value.AsConstant)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static (ConstantValue Constant, int Query)? QueryOf(ConstantValue? constant) =>
        constant is { Constant: string text } && text.IndexOfAny(Marks) is >= 0 and var query ? (constant, query) : null;

    // A number that may be null has no ToString with a culture.
    private static string AsText(Value value) =>
        value is { Type: StaticType.Integer or StaticType.Decimal or StaticType.Float, IsNullable: false } ? ".ToString(System.Globalization.CultureInfo.InvariantCulture)" : ".ToString()";

    // $"https://…/notify?order={id}" becomes attach = id beside $"https://…/notify".
    private static IReadOnlyList<Repair> MoveToAttach(Value url, Field field, Payload payload, ConstantValue constant, int query)
    {
        var text = (string)constant.Constant!;
        if (field.Element is not { } element || payload.HasAny("attach") || field.IsKeyShared || !ReferenceEquals(url, field.Value) || url is not TextValue { Parts: [_, { Format: null } hole] }
            || text[query] != '?' || !text.EndsWith("=", StringComparison.Ordinal) || text.IndexOf('&') >= 0 || !element.Span.Contains(hole.Value.Span))
        {
            return [];
        }

        var attach = hole.Value.Type == StaticType.Text ? "{3}" : hole.Value.AsOperand().Replace("{0}", "{3}") + AsText(hole.Value);
        return [Repair.NeedsReview("query-to-attach", ("Move the parameter into attach", "把参数移入 attach"),
            new Edit(element.Span.Before, "{0}" + field.KeyOf("attach") + "{1}" + attach + "{2}" + element.Separator, element.Span.Until(field.KeySpan), field.KeySpan.Until(field.Value.Span), field.Value.Span.UpTo(element.Span), hole.Value.Span),
            Shortened(constant, query, hole))];
    }

    private static Edit Shortened(ConstantValue constant, int query, TextPart hole)
    {
        var from = constant.Part(query, 0);
        return hole.Interpolation is { } interpolation
            ? new Edit(new Span(from.Document, from.Start, interpolation.End - from.Start), "")
            : new Edit(new Span(from.Document, from.Start, hole.Value.Span.End - from.Start), "\"");
    }
}
