using WeChatPayLint.Integration.Accounts;
using WeChatPayLint.Integration.Directories;
using WeChatPayLint.Integration.Domains;
using WeChatPayLint.Integration.Durations;
using WeChatPayLint.Integration.Files;
using WeChatPayLint.Integration.Keys;
using WeChatPayLint.Integration.Notifications;
using WeChatPayLint.Invocation;
using WeChatPayLint.Lifetimes;
using WeChatPayLint.Notifications;
using WeChatPayLint.Options;
using WeChatPayLint.Orders;
using WeChatPayLint.Queries;
using WeChatPayLint.Refunds;
using WeChatPayLint.Security;
using WeChatPayLint.Transport;
using WeChatPayLint.Versions;

namespace WeChatPayLint;

/// <summary>The one ordered list of rules. Descriptors, rules.md and every other listing are made from it.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule, those about code first, by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new RuleFailed(),
        new OptionUnknown(),

        new AmountTruncated(),
        new AmountInYuan(),
        new AmountNotPositive(),
        new OrderNumberMalformed(),
        new GuidTooLong(),
        new DescriptionTooLong(),
        new AttachTooLong(),
        new FourByteCharacter(),
        new TimeMalformed(),
        new ExpiryOutOfRange(),
        new NotifyUrlMissing(),
        new NotifyUrlHasQuery(),
        new NotifyUrlUnreachable(),
        new NotifyUrlNotHttps(),
        new NotifyUrlHasPort(),
        new NotifyUrlTooLong(),
        new NotifyUrlIsReturnPage(),
        new OpenIdMissing(),
        new OpenIdNotAccepted(),
        new AgencyOpenIdWrong(),
        new DirectAndAgencyMixed(),
        new TradeTypeWrong(),
        new ProductIdMissing(),
        new PayerSceneWrong(),
        new MandatoryFieldMissing(),
        new VersionFieldsMixed(),
        new MerchantIdMalformed(),
        new CurrencyWrong(),
        new MemberMisnamed(),
        new NullInBody(),
        new OrderNumberReused(),
        new TextUnescapedInXml(),
        new NonceWeak(),
        new DetailNotText(),
        new AmountLiteral(),

        new PackageWithoutPrefix(),
        new AppPaymentLikeJsapi(),
        new SignTypeOfOtherVersion(),
        new TimestampInMilliseconds(),
        new TimestampFromLocalTime(),
        new TimestampNumeric(),
        new SignedValueMadeTwice(),
        new InvokeKeyMiscased(),
        new AppIdOfOtherOrder(),
        new SigningMessageMalformed(),
        new SignatureAlgorithmWrong(),
        new SignatureBytesNotUtf8(),
        new PairsSortedByCulture(),
        new BodySentNotSigned(),
        new SignedRequestIncomplete(),
        new SubMerchantSigns(),
        new SerialFromReversedBytes(),
        new SerialOfOtherSide(),
        new ClientUnnamed(),
        new OrderResultUnchecked(),
        new PaymentStateStatic(),

        new NotificationReadFromForm(),
        new NotificationUnverified(),
        new VerifiedBodyRebuilt(),
        new FailureAnsweredAsSuccess(),
        new NotificationAnswerNotXml(),
        new NotificationAnswerStatusWrong(),
        new NotificationUnreachable(),
        new NotificationNotCompared(),
        new NotificationCipherMisused(),
        new RefundNoticeKeyWrong(),
        new VerifiedWithMerchantCertificate(),
        new ProbeTreatedSpecially(),
        new SuccessTestWrong(),
        new NotificationAnswerLate(),
        new ErrorAnsweredAsSuccess(),
        new NotificationAnsweredWithPage(),

        new RefundOfNoOrder(),
        new RefundNumberMalformed(),
        new RefundRetriedAnew(),
        new RefundWithoutCurrency(),
        new RefundReasonTooLong(),
        new RefundWithoutCertificate(),
        new QueryWithoutMerchant(),
        new QueryByMissingTransactionId(),
        new PaidByClient(),
        new TradeStateMisspelt(),
        new OrdersNeverClosed(),
        new NumberUsedAfterClosing(),
        new ClosedTooSoon(),

        new KeyHardCoded(),
        new PrivateKeyInSource(),
        new CertificateValidationDisabled(),
        new XmlEntitiesResolved(),
        new KeyLengthWrong(),
        new AddressWrong(),
        new PlatformSerialPinned(),
        new ResponseUnverified(),
        new SecretLogged(),
        new SecretSentToClient(),
        new AmountFromClient(),

        new PrepayIdKeptTooLong(),
        new PaymentLinkKeptTooLong(),
        new CodeUrlKeptTooLong(),
        new AutoClosePeriodWritten(),
        new OpenIdHardCoded(),
        new OrderVersionsMixed(),
        new OldVersionUsed(),

        new SettingsRuleFailed(),
        new DocumentUnreadable(),
        new SettingUnknown(),
        new SettingOfWrongKind(),
        new SuppressionUnused(),
        new SuppressionUnknown(),
        new SuppressionWithoutReason(),
        new BaselineStale(),

        new DirectoryWithoutScheme(),
        new DirectoryWithoutSlash(),
        new DirectoryOnIpAddress(),
        new TooManyDirectories(),
        new DirectoryWithTail(),
        new DirectoryCaseDiffers(),
        new DirectoryUnused(),

        new PageNotCovered(),
        new DirectoryAboveOrBelowPage(),
        new DirectoryNotOfPage(),
        new DirectoryUnderOtherMerchant(),
        new RoutedPageWithoutRoot(),

        new OAuthDomainMalformed(),
        new TooManyOAuthDomains(),
        new JsApiDomainWrong(),
        new RedirectUriNotCovered(),
        new VerificationFileMissing(),
        new DomainWwwDiffers(),

        new NotifyUrlInvalid(),
        new NotifyUrlSeveralOrPort(),
        new NotifyUrlIsPage(),
        new H5DomainMalformed(),
        new H5HostNotCovered(),

        new AppidKindWrong(),
        new AppidNotBound(),
        new IdMalformed(),
        new TooManyAppids(),
        new AgencyIncomplete(),

        new SecretInFile(),
        new SerialWrong(),
        new ApiV3KeyWrong(),
        new CertificateUnusable(),
        new PlatformKeyMissing(),

        new LifetimeWrong(),
        new SignTypeOfOtherApiVersion(),
    ];

    /// <summary>The rules about C# code, by id.</summary>
    public static IReadOnlyList<Rule> OfCode => Of(Subject.Code);

    /// <summary>The rules about settings, by id.</summary>
    public static IReadOnlyList<Rule> OfSettings => Of(Subject.Settings);

    /// <summary>The rules about a subject, by id.</summary>
    public static IReadOnlyList<Rule> Of(Subject subject) => [.. All.Where(rule => rule.Subject == subject)];

    /// <summary>The rule with an id, in any letter case, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
