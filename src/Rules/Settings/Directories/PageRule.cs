namespace WeChatPayLint.Integration.Directories;

/// <summary>A rule about pages that the payment directories do not cover.</summary>
internal abstract class PageRule : SettingsRule
{
    public override IReadOnlyCollection<string> Judges => ["pages", "paymentDirectories"];

    /// <summary>What has to be wrong for this rule to speak.</summary>
    protected abstract PageFault Fault { get; }

    public sealed override IEnumerable<Problem> Check(PaymentSettings settings) => settings.Coverage.Uncovered.Where(page => page.Fault == Fault).Select(Judge);

    /// <summary>The problem of a page.</summary>
    protected abstract Problem Judge(UncoveredPage page);

    /// <summary>Two repairs: the page's own directory, or the domain's root, as another entry.</summary>
    protected static IReadOnlyList<Repair> Adding(UncoveredPage page, params string[] directories) =>
    [
        .. directories.Distinct()
            .Select(directory => (directory, Edit: page.Merchant.PaymentDirectories.Adding(directory)))
            .Where(pair => pair.Edit is not null)
            .Select((pair, index) => Repair.NeedsReview(index == 0 ? "add-directory" : "add-root", new Text("Add '{0}'; it has to be set in the merchant platform too", "添加 “{0}”；还需要在商户平台中设置").With(pair.directory), pair.Edit!)),
    ];
}
