namespace WeChatPayLint.Integration;

/// <summary>What is wrong between a page and the payment directories.</summary>
internal enum PageFault
{
    /// <summary>No directory is near.</summary>
    NotCovered,

    /// <summary>A directory differs in letter case only.</summary>
    CaseDiffers,

    /// <summary>A directory lies above or below the page's.</summary>
    AboveOrBelow,

    /// <summary>Another merchant's directory covers it.</summary>
    OtherMerchant,

    /// <summary>The page changes its address by itself and its domain's root is not set.</summary>
    Routed,
}

/// <summary>A page that the directories do not cover, or not surely.</summary>
/// <param name="Merchant">The page's merchant.</param>
/// <param name="Page">The page.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Directory">The directory it is compared with, where there is one.</param>
/// <param name="Other">The merchant whose directory covers it.</param>
internal sealed record UncoveredPage(Merchant Merchant, PaymentPage Page, PageFault Fault, Setting? Directory = null, Merchant? Other = null)
{
    /// <summary>The page's address.</summary>
    public string Url => Page.Url.Text!;
}

/// <summary>Compares every page with every directory, each once, so that one rule speaks of a page.</summary>
internal sealed class PageCoverage
{
    private readonly Dictionary<Merchant, DirectoryIndex> indexes = [];
    private readonly Lazy<ILookup<(string Environment, string Directory), Merchant>> owners;
    private readonly ILookup<Merchant, UncoveredPage> byMerchant;

    private PageCoverage(PaymentSettings settings)
    {
        foreach (var merchant in settings.Merchants)
        {
            indexes[merchant] = new DirectoryIndex(merchant);
        }

        owners = new(() => settings.Merchants
            .SelectMany(merchant => merchant.PaymentDirectories.Known.Select(entry => (merchant, Key: (merchant.Environment, PaymentDirectory.InForm(entry.Text)))))
            .ToLookup(pair => pair.Key, pair => pair.merchant));
        Uncovered = [.. settings.Merchants.SelectMany(Judge)];
        byMerchant = Uncovered.ToLookup(page => page.Merchant);
    }

    /// <summary>The pages that are not covered.</summary>
    public IReadOnlyList<UncoveredPage> Uncovered { get; }

    public static PageCoverage Of(PaymentSettings settings) => new(settings);

    /// <summary>The directories that cover a page of the merchant or of its sub-merchants, or that another rule speaks of because of a page.</summary>
    public HashSet<string> InUse(Merchant merchant)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in PagesOf(merchant))
        {
            if (page.Url.Text is { } url)
            {
                used.Add(PaymentDirectory.Of(url));
                used.Add(PaymentDirectory.RootOf(url));
            }
        }

        used.UnionWith(UncoveredOf(merchant).Where(page => page.Directory is not null).Select(page => PaymentDirectory.InForm(page.Directory!.Text!)));
        return used;
    }

    /// <summary>The pages that the merchant's directories are for: its own and its sub-merchants'.</summary>
    public static IEnumerable<PaymentPage> PagesOf(Merchant merchant) => merchant.SubMerchants.Count == 0 ? merchant.Pages : merchant.SubMerchants.Prepend(merchant).SelectMany(member => member.Pages);

    /// <summary>Those of <see cref="PagesOf"/> that are not covered.</summary>
    public IEnumerable<UncoveredPage> UncoveredOf(Merchant merchant) => merchant.SubMerchants.Count == 0 ? byMerchant[merchant] : merchant.SubMerchants.Prepend(merchant).SelectMany(member => byMerchant[member]);

    private IEnumerable<UncoveredPage> Judge(Merchant merchant)
    {
        if (merchant.Pages.Count == 0 || !AreDirectoriesKnown(merchant))
        {
            yield break;
        }

        DirectoryIndex[] inForce = merchant.Provider is { } provider ? [indexes[merchant], indexes[provider]] : [indexes[merchant]];
        foreach (var page in merchant.Pages)
        {
            if (page.IsJsapi && page.Url.Text is { } url && WebAddress.Of(url) is { IsWeb: true, HasHost: true } && Judge(merchant, page, inForce) is { } uncovered)
            {
                yield return uncovered;
            }
        }
    }

    private static bool AreDirectoriesKnown(Merchant merchant)
    {
        var (own, providers) = (merchant.PaymentDirectories, merchant.Provider?.PaymentDirectories ?? SettingList.None);
        return (own.IsWritten || providers.IsWritten) && own.IsKnown && providers.IsKnown;
    }

    private UncoveredPage? Judge(Merchant merchant, PaymentPage page, DirectoryIndex[] inForce)
    {
        var url = page.Url.Text!;
        var (directory, root) = (PaymentDirectory.Of(url), PaymentDirectory.RootOf(url));
        if (Has(root))
        {
            return null;
        }

        if (url.IndexOf('#') >= 0)
        {
            return new UncoveredPage(merchant, page, PageFault.Routed);
        }

        if (Has(directory))
        {
            return page.Routing is null ? null : new UncoveredPage(merchant, page, PageFault.Routed);
        }

        if (First(index => index.InOtherCase(directory)) is { } inOtherCase)
        {
            return new UncoveredPage(merchant, page, PageFault.CaseDiffers, inOtherCase);
        }

        if (First(index => index.Near(directory)) is { } near)
        {
            return new UncoveredPage(merchant, page, PageFault.AboveOrBelow, near);
        }

        var owner = owners.Value[(merchant.Environment, directory)].Concat(owners.Value[(merchant.Environment, root)]).FirstOrDefault(other => other != merchant);
        return owner is null
            ? new UncoveredPage(merchant, page, PageFault.NotCovered, First(index => index.OnHost(url)))
            : new UncoveredPage(merchant, page, PageFault.OtherMerchant, Other: owner);

        bool Has(string wanted) => Array.Exists(inForce, index => index.Has(wanted));

        Setting? First(Func<DirectoryIndex, Setting?> find) => inForce.Select(find).FirstOrDefault(setting => setting is not null);
    }
}
