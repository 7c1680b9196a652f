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
    private readonly Dictionary<Merchant, DirectoryIndex> ofProviders = [];
    private readonly List<UncoveredPage> uncovered = [];
    private readonly Lazy<ILookup<(string Environment, string Directory), Merchant>> owners;

    private PageCoverage(PaymentSettings settings)
    {
        owners = new(() => settings.Merchants
            .SelectMany(merchant => merchant.PaymentDirectories.Known.Select(entry => (merchant, Key: (merchant.Environment, PaymentDirectory.InForm(entry.Text)))))
            .ToLookup(pair => pair.Key, pair => pair.merchant));
        foreach (var merchant in settings.Merchants)
        {
            Judge(merchant);
        }
    }

    /// <summary>The pages that are not covered.</summary>
    public IReadOnlyList<UncoveredPage> Uncovered => uncovered;

    public static PageCoverage Of(PaymentSettings settings) => new(settings);

    /// <summary>The directories that cover a page of the merchant or of its sub-merchants, or that another rule speaks of because of a page.</summary>
    public AddressSet InUse(Merchant merchant)
    {
        var used = new AddressSet();
        foreach (var page in PagesOf(merchant))
        {
            if (page.Url.Text is { } url)
            {
                var directories = PageDirectories.Of(url);
                directories.AddRoot(used);
                directories.AddLast(used);
            }
        }

        foreach (var page in UncoveredOf(merchant))
        {
            if (page.Directory?.Text is { } text && PaymentDirectory.InForm(text) is var directory)
            {
                used.Add(directory, directory.Length);
            }
        }

        return used;
    }

    /// <summary>The pages that the merchant's directories are for: its own and its sub-merchants'.</summary>
    public static IEnumerable<PaymentPage> PagesOf(Merchant merchant) => merchant.SubMerchants.Count == 0 ? merchant.Pages : merchant.SubMerchants.Prepend(merchant).SelectMany(member => member.Pages);

    /// <summary>Those of <see cref="PagesOf"/> that are not covered.</summary>
    public IEnumerable<UncoveredPage> UncoveredOf(Merchant merchant) =>
        merchant.SubMerchants.Count == 0 ? merchant.UncoveredPages : merchant.SubMerchants.Prepend(merchant).SelectMany(member => member.UncoveredPages);

    private void Judge(Merchant merchant)
    {
        if (merchant.Pages.Count == 0 || !AreDirectoriesKnown(merchant))
        {
            return;
        }

        List<UncoveredPage>? found = null;
        var own = new DirectoryIndex(merchant);
        DirectoryIndex[] inForce = merchant.Provider is { } provider ? [own, OfProvider(provider)] : [own];
        foreach (var page in merchant.Pages)
        {
            if (page.IsJsapi && page.Url.Text is { } url && WebAddress.Of(url) is { IsWeb: true, HasHost: true } && Judge(merchant, page, inForce) is { } fault)
            {
                (found ??= []).Add(fault);
            }
        }

        if (found is not null)
        {
            merchant.UncoveredPages = found;
            uncovered.AddRange(found);
        }
    }

    private DirectoryIndex OfProvider(Merchant provider)
    {
        if (!ofProviders.TryGetValue(provider, out var index))
        {
            ofProviders.Add(provider, index = new DirectoryIndex(provider));
        }

        return index;
    }

    private static bool AreDirectoriesKnown(Merchant merchant)
    {
        var (own, providers) = (merchant.PaymentDirectories, merchant.Provider?.PaymentDirectories ?? SettingList.None);
        return (own.IsWritten || providers.IsWritten) && own.IsKnown && providers.IsKnown;
    }

    private UncoveredPage? Judge(Merchant merchant, PaymentPage page, DirectoryIndex[] inForce)
    {
        var url = page.Url.Text!;
        var covering = PageDirectories.Of(url);
        var (hasRoot, hasLast) = AmongThose(inForce, covering);
        if (hasRoot)
        {
            return null;
        }

        if (url.IndexOf('#') >= 0)
        {
            return new UncoveredPage(merchant, page, PageFault.Routed);
        }

        if (hasLast)
        {
            return page.Routing is null ? null : new UncoveredPage(merchant, page, PageFault.Routed);
        }

        return Compare(merchant, page, covering, inForce);
    }

    private static (bool Root, bool Last) AmongThose(DirectoryIndex[] inForce, PageDirectories page)
    {
        var (hasRoot, hasLast) = (false, false);
        foreach (var index in inForce)
        {
            var (root, last) = index.Has(page);
            (hasRoot, hasLast) = (hasRoot || root, hasLast || last);
        }

        return (hasRoot, hasLast);
    }

    // Why no directory covers the page.
    private UncoveredPage Compare(Merchant merchant, PaymentPage page, PageDirectories covering, DirectoryIndex[] inForce)
    {
        var (directory, root) = (covering.Last, covering.Root);
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
            ? new UncoveredPage(merchant, page, PageFault.NotCovered, First(index => index.OnHost(page.Url.Text!)))
            : new UncoveredPage(merchant, page, PageFault.OtherMerchant, Other: owner);

        Setting? First(Func<DirectoryIndex, Setting?> find) => inForce.Select(find).FirstOrDefault(setting => setting is not null);
    }
}
