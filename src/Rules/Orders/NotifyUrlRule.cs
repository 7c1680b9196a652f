using WeChatPayLint.Payloads;

namespace WeChatPayLint.Orders;

/// <summary>What the rules about notify_url have in common: the field, and its parts.</summary>
internal abstract class NotifyUrlRule : FieldRule
{
    public override IReadOnlyCollection<string> Fields => ["notify_url"];

    public override IEnumerable<Problem> Check(Field field, Payload payload)
    {
        foreach (var url in NotifyUrl.Of(field.Value))
        {
            if (Judge(url, payload.Version, payload.Evidence.IsTest) is { } problem)
            {
                yield return field.Used(problem);
            }
        }
    }

    /// <summary>Judges one address, wherever it is written.</summary>
    /// <param name="url">The address.</param>
    /// <param name="version">Version of the interface that it is for.</param>
    /// <param name="isTest">Whether it is for tests, where local addresses are right.</param>
    public abstract Problem? Judge(NotifyUrl url, ApiVersion version, bool isTest);

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
