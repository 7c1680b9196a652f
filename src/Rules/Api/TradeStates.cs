namespace WeChatPayLint.Api;

/// <summary>The states of an order. https://pay.weixin.qq.com/doc/v3/merchant/4013070356 ; ACCEPT is V2's only, https://pay.weixin.qq.com/doc/v2/partner/4011987474</summary>
public static class TradeStates
{
    private const int MaxDistance = 2;

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = ["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"];

    /// <summary>The state that a text is a misspelling of; null for a state itself and for what resembles none.</summary>
    public static string? Meant(string text)
    {
        if (All.Contains(text) || text.Length < 4)
        {
            return null;
        }

        var written = text.Replace("_", "").ToUpperInvariant();
        return All.FirstOrDefault(state => state == written) ?? All.FirstOrDefault(state => Distance(state, written) <= (written.Length < 6 ? 1 : MaxDistance));
    }

    // Letters to put in, take out or change (Levenshtein).
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[other.Length];
    }
}
