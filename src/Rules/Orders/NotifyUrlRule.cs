using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>What the rules about notify_url have in common: the field, and its parts.</summary>
internal abstract class NotifyUrlRule : FieldRule
{
    public override IReadOnlyCollection<string> Fields => ["notify_url"];

    public override IEnumerable<Problem> Check(Field field, Payload payload) => NotifyUrl.Of(field.Value).SelectMany(url => Judge(url, field, payload));

    /// <summary>Judges one address.</summary>
    protected abstract IEnumerable<Problem> Judge(NotifyUrl url, Field field, Payload payload);

    /// <summary>An order in a shop, with the notify_url given as C# code; the mark stands where that code has it.</summary>
    protected static string Example(string url) => $$"""
        var order = new
        {
            mchid = Shop.MchId,
            out_trade_no = Shop.NewNumber(),
            amount = new { total = Shop.Fen(), currency = "CNY" },
            notify_url = {{url}},
        };
        """;
}
