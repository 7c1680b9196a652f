namespace WeChatPayLint.Integration.Domains;

/// <summary>A rule about what is set in the console of an appid.</summary>
internal abstract class AppidRule : MerchantRule
{
    /// <summary>The official page on domains of an official account.</summary>
    protected static readonly Source Page = Source.Page("Domains of an official account", "https://developers.weixin.qq.com/doc/oplatform/developers/basic_func/domain.html");

    public sealed override bool Concerns(Merchant merchant)
    {
        for (var i = 0; i < merchant.Appids.Count; i++)
        {
            if (merchant.Appids[i].HasConsole)
            {
                return true;
            }
        }

        return false;
    }

    public sealed override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings) => merchant.Appids.SelectMany(appid => Judge(appid, merchant));

    /// <summary>Judges one appid.</summary>
    protected abstract IEnumerable<Problem> Judge(Appid appid, Merchant merchant);

    /// <summary>A merchant with a service account, written as in YAML.</summary>
    protected static string Example(string account, string rest = "") => $"""
        merchants:
          - mchid: "1900000109"
            appids:
              - id: wxd930ea5d5a258f4f
                kind: service-account
        {string.Join("\n", account.Split('\n').Select(line => "        " + line))}{(rest.Length == 0 ? "" : "\n    " + rest)}
        """;
}
