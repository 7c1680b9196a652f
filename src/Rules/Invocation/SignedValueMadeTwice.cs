using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>The time stamp or the nonce that is returned is not the one that was signed: both are made anew.</summary>
internal sealed class SignedValueMadeTwice : ScopeRule
{
    private static readonly (SigningRole Role, string[] Fields)[] Values =
    [
        (SigningRole.Timestamp, ["timeStamp", "timestamp"]),
        (SigningRole.Nonce, ["nonceStr", "noncestr"]),
    ];

    private static readonly Text Message = (
        "{0} is made anew here and differs from the one that was signed; make it once, and sign and return that",
        "{0} 在此处重新生成，与参与签名的值不一致；请只生成一次，签名和返回使用同一个值");

    public override string Id => "WXP207";

    public override Text Title => ("Time stamp or nonce made twice", "时间戳或随机串生成了两次");

    public override Text Why => (
        "The phone computes the signature from the values that it is given. A nonce that was made a second time never fits; a time stamp fits only while both calls fall into the same second, so that some payments fail and nobody can repeat it.",
        "手机端用收到的参数重新计算签名。随机串重新生成后必然不一致；时间戳只有两次调用落在同一秒时才一致，表现为偶发的签名错误，难以复现。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Starting a payment, paySign", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857"),
        Source.Page("Starting a payment in V2", "https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6"),
    ];

    public override string Bad => """
        var nonce = Guid.NewGuid().ToString("N");
        var message = $"{Shop.AppId}\n{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}\n{nonce}\nprepay_id={Shop.PrepayId()}\n";
        var start = new
        {
            appId = Shop.AppId,
            timeStamp = [|DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()|],
            nonceStr = nonce,
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Rsa(message),
        };

        string Rsa(string text) => throw new NotImplementedException();
        """;

    public override string Good => """
        var nonce = Guid.NewGuid().ToString("N");
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var message = $"{Shop.AppId}\n{timeStamp}\n{nonce}\nprepay_id={Shop.PrepayId()}\n";
        var start = new
        {
            appId = Shop.AppId,
            timeStamp,
            nonceStr = nonce,
            package = "prepay_id=" + Shop.PrepayId(),
            signType = "RSA",
            paySign = Rsa(message),
        };

        string Rsa(string text) => throw new NotImplementedException();
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Makes the value once, in a local, and uses it in both places. Safe. None where two locals hold the two values.",
        "提取为局部变量，两处使用同一个值，安全。两个值分别保存在两个变量中时不提供修复。");

    public override Text Silence => (
        "Values whose making is not known, and values that are read back from what is returned. Two requests in one method have two time stamps; only the one object, or the one Authorization header, and the string it is signed with are compared.",
        "生成方式未知的值，以及从返回对象中读回的值不报告。同一方法中的两个请求本来就有两个时间戳；只比较同一个对象（或同一个 Authorization 头）与它的待签名串。");

    public override IEnumerable<Problem> Check(Scope scope) =>
        from pair in InPayloads(scope).Concat(InHeaders(scope))
        let signed = pair.Message.PartOf(pair.Role)
        where signed is not null && Differ(signed.Value.Value, pair.Returned.Value)
        select Problem(pair.Name, pair.Returned, signed.Value, pair.Message);

    private static IEnumerable<(SigningMessage Message, SigningRole Role, string Name, TextPart Returned)> InPayloads(Scope scope) =>
        from payload in scope.Payloads
        where payload.Kind is PayloadKind.Invoke or PayloadKind.AppInvoke
        let message = scope.MessageOf(payload)
        where message is not null
        from value in Values
        let field = value.Fields.Select(name => payload[name]).FirstOrDefault(found => found is not null)
        where field is not null
        select (message, value.Role, field.Name, new TextPart(field.Value));

    // The header of the only request that the method signs.
    private static IEnumerable<(SigningMessage Message, SigningRole Role, string Name, TextPart Returned)> InHeaders(Scope scope)
    {
        if (scope.Authorizations is not [var header] || scope.Messages.Where(message => message.Kind == SigningMessageKind.Request).ToList() is not [var message])
        {
            yield break;
        }

        foreach (var (name, role) in new[] { ("timestamp", SigningRole.Timestamp), ("nonce_str", SigningRole.Nonce) })
        {
            if (header[name] is { } sent)
            {
                yield return (message, role, name, sent);
            }
        }
    }

    private static bool Differ(Value signed, Value returned)
    {
        var (first, second) = (signed.Origin(), returned.Origin());
        return first.Span != second.Span && first.IsMadeAnew() && second.IsMadeAnew();
    }

    // What is made in place is the mistake; the local beside it is what was meant.
    private static Problem Problem(string name, TextPart returned, TextPart signed, SigningMessage message)
    {
        var isLocal = returned.Value is ReferenceValue { IsStored: true };
        var (wrong, other) = isLocal && signed.Value is not ReferenceValue { IsStored: true } ? (signed.Value, returned.Value) : (returned.Value, signed.Value);
        return new Problem(wrong.Span, Message.With(name))
        {
            Related = [other.Span],
            Repairs = EditsOf(name, returned, signed, message) is { } edits ? [Repair.Safe("made-once", ("Make it once and use it in both places", "只生成一次，两处共用"), edits)] : [],
        };
    }

    private static Edit[]? EditsOf(string name, TextPart returned, TextPart signed, SigningMessage message) => (signed.Value, returned.Value) switch
    {
        (ReferenceValue { IsStored: true }, ReferenceValue { IsStored: true }) => null,
        (ReferenceValue { IsStored: true, Receiver: null } local, var made) => IsBehind(made, local) && AsTextLike(local, returned) is { } use ? [new Edit(returned.Written, use)] : null,
        (_, ReferenceValue { IsStored: true, Receiver: null, Target: { } target } local) => IsBehind(signed.Value, target) ? [new Edit(signed.Written, local.Name)] : null,
        _ => Extracted(name.Replace("_str", "Str"), returned, signed, message),
    };

    private static Edit[]? Extracted(string name, TextPart returned, TextPart signed, SigningMessage message)
    {
        var span = returned.Value.Span;
        return returned.Format is null && message.Locals is { } place && !place.Taken.Contains(name) && Equals(place.Span.Document, span.Document) && span.Start > place.Span.Start && signed.Value.Span.Start > place.Span.Start
            ? [new Edit(place.Span, "var " + name + " = {0};" + place.Separator, span), new Edit(signed.Written, name), new Edit(span, name)]
            : null;
    }

    private static bool IsBehind(Value value, Value other) => Equals(value.Span.Document, other.Span.Document) && value.Span.Start > other.Span.End;

    // Within a text any type will do.
    private static string? AsTextLike(ReferenceValue local, TextPart returned) =>
        local.Type == returned.Value.Type || local.Type == StaticType.Text || returned.Interpolation is not null ? local.Name
        : local.Type == StaticType.Integer && returned.Value.Type == StaticType.Text ? local.Name + ".ToString()"
        : null;
}
