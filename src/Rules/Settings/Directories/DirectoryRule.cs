namespace WeChatPayLint.Integration.Directories;

/// <summary>A rule that judges payment authorization directories one by one.</summary>
internal abstract class DirectoryRule : MerchantRule
{
    /// <summary>The statement that sends everybody back to the directories.</summary>
    internal static readonly Source LookAgain = Source.Faq("F003", "look again at what is set as payment authorization directory", "请再次检查支付授权目录的设置");

    /// <summary>The official page on payment authorization directories.</summary>
    internal static readonly Source Page = Source.Page("Payment authorization directories", "https://pay.weixin.qq.com/doc/v3/merchant/4013287088");

    public override IReadOnlyCollection<string> Judges => ["paymentDirectories"];

    public sealed override bool Concerns(Merchant merchant) => merchant.MalformedDirectories.Count > 0;

    public sealed override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings)
    {
        foreach (var (setting, text) in merchant.MalformedDirectories)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            foreach (var problem in Judge(setting, WebAddress.Of(text), merchant))
            {
                yield return problem;
            }
        }
    }

    /// <summary>Judges one directory.</summary>
    protected abstract IEnumerable<Problem> Judge(Setting setting, WebAddress directory, Merchant merchant);

    /// <summary>A merchant with directories, written as in YAML.</summary>
    internal static string Example(params string[] directories) => $"""
        merchants:
          - mchid: "1900000109"
            paymentDirectories:
        {string.Join("\n", directories.Select(directory => "      - " + directory))}
        """;

    /// <summary>A merchant with directories and pages, written as in YAML.</summary>
    internal static string Example(string[] directories, string[] pages) => Example(directories) + "\n    pages:\n" + string.Join("\n", pages.Select(page => "      - " + page));
}
