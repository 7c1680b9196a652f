using WeChatPayLint.Api;
using WeChatPayLint.Integration;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Documents.Settings;

/// <summary>Reads merchants from a document in the linter's own format. What does not fit is left out; it has a note already.</summary>
internal static class MerchantReader
{
    private static readonly (string Name, string Kind)[] Keys =
    [
        ("apiV3Key", SettingNames.ApiV3Key), ("apiKey", SettingNames.ApiKey), ("privateKey", SettingNames.PrivateKey), ("certificatePassword", SettingNames.CertificatePassword),
    ];

    private static readonly string[] TestEnvironments = ["test", "testing", "dev", "development", "local", "staging", "sandbox"];

    public static IReadOnlyList<Merchant> Read(Document document)
    {
        var merchants = new List<Merchant>();
        var root = Fields.Of(document.Root);
        Add(root, "", root.Text("environment") == "test");
        foreach (var entry in root.Map("environments"))
        {
            Add(Fields.Of(entry.Value), entry.Name, TestEnvironments.Contains(entry.Name, StringComparer.OrdinalIgnoreCase));
        }

        return merchants;

        void Add(Fields fields, string environment, bool isTest)
        {
            foreach (var merchant in fields.Each("merchants", item => ReadWithSubMerchants(item, environment, isTest), takesTexts: false))
            {
                merchants.Add(merchant);
                merchants.AddRange(merchant.SubMerchants);
            }
        }
    }

    private static Merchant ReadWithSubMerchants(Fields fields, string environment, bool isTest)
    {
        var merchant = ReadMerchant(fields, environment, isTest, null);
        if (fields.Has("subMerchants"))
        {
            merchant.SubMerchants = fields.Each("subMerchants", sub => ReadMerchant(sub, environment, isTest, merchant), takesTexts: false);
        }

        return merchant;
    }

    private static Merchant ReadMerchant(Fields fields, string environment, bool isTest, Merchant? provider)
    {
        var mchid = fields.Setting("mchid");
        var kind = fields.Setting("kind");
        return new()
        {
            Place = mchid?.Span ?? fields.Start,
            Environment = environment,
            IsTest = isTest,
            IsComplete = true,
            Mchid = mchid,
            Kind = kind,
            IsAgency = kind?.Text == "agency" || fields.Has("subMerchants"),
            Provider = provider,
            Version = provider?.Version ?? (fields.Text("apiVersion") switch { "v2" => ApiVersion.V2, "v3" => ApiVersion.V3, _ => fields.Has("apiVersion") ? ApiVersion.Unknown : ApiVersion.V3 }),
            SignType = fields.Setting("signType"),
            RequestMchid = fields.Setting("requestMchid"),
            Appids = fields.Each("appids", ReadAppid),
            AppidsKey = fields.KeyOf("appids"),
            PaymentDirectories = fields.List("paymentDirectories"),
            H5Domains = fields.List("h5Domains"),
            Pages = fields.Each("pages", ReadPage),
            Orders = fields.Each("orders", ReadOrder, takesTexts: false),
            NotifyUrls = fields.Has("notifyUrl") || fields.Has("refundNotifyUrl") ? new[] { fields.List("notifyUrl"), fields.List("refundNotifyUrl") } : [],
            KeysKey = fields.KeyOf("keys"),
            Secrets = fields.Has("keys") || fields.Has("appids") ? SecretsOf(fields) : [],
            Certificate = fields.Has("certificate") ? ReadCertificate(fields.Under("certificate")) : null,
            PlatformCertificates = fields.Each("platformCertificates", ReadCertificate, takesTexts: false),
            PublicKeyId = fields.Setting("wechatPayPublicKeyId"),
            Lifetimes = fields.Has("lifetimes") || fields.Has("orders") ? ReadLifetimes(fields) : KeptMinutes.None,
        };
    }

    private static Appid ReadAppid(Fields fields) => new(fields.Self ?? fields.Setting("id"), fields.Setting("kind"))
    {
        OAuthDomains = ReadDomains(fields, "oauthDomains"),
        JsApiDomains = ReadDomains(fields, "jsApiDomains"),
        RedirectUris = fields.List("redirectUris"),
    };

    private static DomainList ReadDomains(Fields fields, string name)
    {
        if (!fields.Has(name))
        {
            return DomainList.None;
        }

        var domains = fields.Items(name).Select(item => (Name: item.Self ?? item.Setting("domain"), File: item.Setting("verificationFile")));
        return new DomainList([.. domains.Where(domain => domain.Name is not null).Select(domain => (domain.Name!, domain.File))], fields.KeyOf(name));
    }

    private static PaymentPage? ReadPage(Fields fields) => (fields.Self ?? fields.Setting("url")) is not { } url ? null : new PaymentPage(
        url,
        fields.Flag("jsapi") ?? true,
        fields.Flag("h5") ?? false,
        fields.Text("routing") is "hash" or "history" ? fields.Setting("routing") : null);

    private static Order ReadOrder(Fields fields) => new()
    {
        Product = fields.Setting("product"),
        Appid = fields.Setting("appid"),
        SubAppid = fields.Setting("subAppid"),
        PayerField = fields.Setting("payer"),
        NotifyUrl = fields.List("notifyUrl"),
        ReturnUrls = [.. new[] { fields.Setting("redirectUrl"), fields.Setting("returnUrl") }.Where(url => url is not null).Select(url => url!)],
    };

    private static IReadOnlyList<Secret> SecretsOf(Fields fields)
    {
        List<Secret>? secrets = null;
        var keys = fields.Under("keys");
        foreach (var (name, kind) in Keys)
        {
            Add(keys.Secret(name, kind));
        }

        foreach (var appid in fields.ListOf("appids"))
        {
            Add(Fields.Of(appid).Secret("appSecret", SettingNames.AppSecret));
        }

        return secrets ?? (IReadOnlyList<Secret>)[];

        void Add(Secret? secret)
        {
            if (secret is not null)
            {
                (secrets ??= []).Add(secret);
            }
        }
    }

    private static Certificate ReadCertificate(Fields fields) => new(fields.Setting("serial"), fields.PathOf("file"), fields.Setting("upgradedOn"));

    private static KeptMinutes ReadLifetimes(Fields fields)
    {
        var lifetimes = fields.Under("lifetimes");
        var expiries = fields.Items("orders").Select(order => order.Setting("timeExpireMinutes")).Append(lifetimes.Setting("timeExpireMinutes"));
        return new KeptMinutes
        {
            PrepayId = lifetimes.Setting("prepayIdMinutes"),
            CodeUrl = lifetimes.Setting("codeUrlMinutes"),
            H5Url = lifetimes.Setting("h5UrlMinutes"),
            TimeExpire = [.. expiries.Where(minutes => minutes is not null).Select(minutes => minutes!)],
        };
    }
}
