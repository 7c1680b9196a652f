using WeChatPayLint.Payloads;

namespace WeChatPayLint.Integration;

/// <summary>A merchant: direct, a service provider, or a provider's sub-merchant.</summary>
public sealed class Merchant
{
    private IReadOnlyList<(Setting Setting, string Text)>? malformedDirectories;

    /// <summary>Where it is named: its number, or whatever begins it.</summary>
    public required Span Place { get; init; }

    /// <summary>Name of the environment; empty where there is only one.</summary>
    public string Environment { get; init; } = "";

    /// <summary>Whether the environment is for tests, where local addresses are right.</summary>
    public bool IsTest { get; init; }

    /// <summary>Whether another file or the environment may still change what is said, as with a plain <c>appsettings.json</c>.</summary>
    public bool MayBeOverridden { get; init; }

    /// <summary>Whether the file is meant to say everything of the merchant, so that what is absent is missing. An <c>appsettings.json</c> is not.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The merchant's number.</summary>
    public Setting? Mchid { get; init; }

    /// <summary>Whether it is a service provider, as far as it says so.</summary>
    public bool IsAgency { get; init; }

    /// <summary>The provider of a sub-merchant.</summary>
    public Merchant? Provider { get; init; }

    /// <summary>The sub-merchants of a provider.</summary>
    public IReadOnlyList<Merchant> SubMerchants { get; set; } = [];

    /// <summary>Where the kind <c>agency</c> is written.</summary>
    public Setting? Kind { get; init; }

    /// <summary>Version of the interface.</summary>
    public ApiVersion Version { get; init; }

    /// <summary>The algorithm that signs.</summary>
    public Setting? SignType { get; init; }

    /// <summary>The merchant's number in the <c>Authorization</c> header.</summary>
    public Setting? RequestMchid { get; init; }

    /// <summary>The appids bound to the merchant.</summary>
    public IReadOnlyList<Appid> Appids { get; init; } = [];

    /// <summary>Where the list of appids is named; no place where it is not written.</summary>
    public Span AppidsKey { get; init; }

    /// <summary>Payment authorization directories.</summary>
    public SettingList PaymentDirectories { get; init; } = SettingList.None;

    /// <summary>Domains of H5 payment.</summary>
    public SettingList H5Domains { get; init; } = SettingList.None;

    /// <summary>Pages that start payments.</summary>
    public IReadOnlyList<PaymentPage> Pages { get; init; } = [];

    /// <summary>What is ordered, by product.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];

    /// <summary>Addresses that are notified, other than those of the orders.</summary>
    public IReadOnlyList<SettingList> NotifyUrls { get; init; } = [];

    /// <summary>Where the keys are named; no place where they are not described.</summary>
    public Span KeysKey { get; init; }

    /// <summary>Keys and passwords, by what they are.</summary>
    public IReadOnlyList<Secret> Secrets { get; init; } = [];

    /// <summary>The merchant's own certificate.</summary>
    public Certificate? Certificate { get; init; }

    /// <summary>Certificates of the platform.</summary>
    public IReadOnlyList<Certificate> PlatformCertificates { get; init; } = [];

    /// <summary>Id of WeChat Pay's public key.</summary>
    public Setting? PublicKeyId { get; init; }

    /// <summary>Lifetimes in minutes.</summary>
    public KeptMinutes Lifetimes { get; init; } = KeptMinutes.None;

    /// <summary>Its orders' and its own notification addresses, each list one address if it is right.</summary>
    public IEnumerable<SettingList> AllNotifyUrls => Orders.Count == 0 ? NotifyUrls : NotifyUrls.Concat(Orders.Select(order => order.NotifyUrl));

    /// <summary>Payment directories whose form may be wrong. Most merchants have none, so that the rules on the form have nothing to look at.</summary>
    internal IReadOnlyList<(Setting Setting, string Text)> MalformedDirectories => malformedDirectories ??= [.. PaymentDirectories.Known.Where(entry => !PaymentDirectory.IsInForm(entry.Text))];

    /// <summary>The pages that the directories do not cover, once <see cref="PageCoverage"/> has compared them.</summary>
    internal IReadOnlyList<UncoveredPage> UncoveredPages { get; set; } = [];

    /// <summary>The directories that count for its pages: its own and its provider's.</summary>
    public IEnumerable<SettingList> DirectoriesInForce => Provider is null ? [PaymentDirectories] : [PaymentDirectories, Provider.PaymentDirectories];

    /// <summary>The secret of a kind, or null.</summary>
    public Secret? SecretOf(string kind) => Secrets.FirstOrDefault(secret => secret.Kind == kind);
}

/// <summary>An appid and what is set in its own console.</summary>
/// <param name="Id">The appid.</param>
/// <param name="Kind">What it is: <c>service-account</c>, <c>mini-program</c>, <c>mobile-app</c> and so on.</param>
public sealed record Appid(Setting? Id, Setting? Kind)
{
    /// <summary>Domains for web authorization (OAuth).</summary>
    public DomainList OAuthDomains { get; init; } = DomainList.None;

    /// <summary>Domains whose pages may use the JS-SDK.</summary>
    public DomainList JsApiDomains { get; init; } = DomainList.None;

    /// <summary>Addresses that the authorization comes back to.</summary>
    public SettingList RedirectUris { get; init; } = SettingList.None;

    /// <summary>Whether anything is said of what is set in its console.</summary>
    public bool HasConsole => OAuthDomains.IsWritten || JsApiDomains.IsWritten || RedirectUris.IsWritten;
}

/// <summary>Domains under one name.</summary>
/// <param name="Domains">The domains, and for each whether its verification file is said to be in place.</param>
/// <param name="KeySpan">Where their name is written.</param>
public sealed record DomainList(IReadOnlyList<(Setting Name, Setting? VerificationFile)> Domains, Span KeySpan)
{
    /// <summary>A list that is not written.</summary>
    public static readonly DomainList None = new([], Span.None);

    /// <summary>Whether it is written, be it empty.</summary>
    public bool IsWritten => !KeySpan.IsNone;

    /// <summary>Whether every domain is known.</summary>
    public bool IsKnown => Domains.All(domain => domain.Name.Text is not null);
}

/// <summary>A page that starts payments.</summary>
/// <param name="Url">Its address as the browser shows it.</param>
/// <param name="IsJsapi">Whether it starts JSAPI payments.</param>
/// <param name="IsH5">Whether it starts H5 payments.</param>
/// <param name="Routing">How it changes its address by itself: <c>hash</c>, <c>history</c>; null where it does not.</param>
public sealed record PaymentPage(Setting Url, bool IsJsapi, bool IsH5, Setting? Routing);

/// <summary>Orders of one product.</summary>
public sealed class Order
{
    /// <summary>The product: <c>jsapi</c>, <c>mini-program</c>, <c>app</c>, <c>native</c>, <c>h5</c>.</summary>
    public Setting? Product { get; init; }

    /// <summary>The appid that orders.</summary>
    public Setting? Appid { get; init; }

    /// <summary>The sub-merchant's appid.</summary>
    public Setting? SubAppid { get; init; }

    /// <summary>Which field names the payer: <c>openid</c>, <c>sp_openid</c>, <c>sub_openid</c>.</summary>
    public Setting? PayerField { get; init; }

    /// <summary>The address that is notified; more than one is a mistake.</summary>
    public SettingList NotifyUrl { get; init; } = SettingList.None;

    /// <summary>Pages the customer comes back to.</summary>
    public IReadOnlyList<Setting> ReturnUrls { get; init; } = [];
}

/// <summary>A key or password.</summary>
/// <param name="Kind">What it is, by <see cref="Api.SettingNames"/>.</param>
/// <param name="Setting">The setting; known where the secret itself is written.</param>
/// <param name="Path">Path of the file that has it, or null.</param>
public sealed record Secret(string Kind, Setting Setting, string? Path);

/// <summary>A certificate by serial number, by file, or both.</summary>
/// <param name="Serial">Serial number.</param>
/// <param name="File">Path of its file.</param>
/// <param name="UpgradedOn">The day the merchant's certificate was upgraded to one of the authoritative CA.</param>
public sealed record Certificate(Setting? Serial, Setting? File, Setting? UpgradedOn = null);

/// <summary>How long the program keeps what WeChat Pay gives it, in minutes.</summary>
public sealed class KeptMinutes
{
    /// <summary>Nothing is said.</summary>
    public static readonly KeptMinutes None = new();

    /// <summary>A prepay_id.</summary>
    public Setting? PrepayId { get; init; }

    /// <summary>A code_url.</summary>
    public Setting? CodeUrl { get; init; }

    /// <summary>An h5_url or mweb_url.</summary>
    public Setting? H5Url { get; init; }

    /// <summary>From an order to its time_expire.</summary>
    public IReadOnlyList<Setting> TimeExpire { get; init; } = [];
}
