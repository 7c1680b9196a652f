using WeChatPayLint.Analyzers.Invocation;
using WeChatPayLint.Analyzers.Lifetimes;
using WeChatPayLint.Analyzers.Notifications;
using WeChatPayLint.Analyzers.Queries;
using WeChatPayLint.Analyzers.Security;
using WeChatPayLint.Analyzers.Transport;

namespace WeChatPayLint.Analyzers;

/// <summary>The checks that need the compiler.</summary>
internal static class CodeChecks
{
    public static IReadOnlyList<CodeCheck> All { get; } =
    [
        new MemberMisnamedCheck(),
        new NullInBodyCheck(),
        new SignatureBytesNotUtf8Check(),
        new PairsSortedByCultureCheck(),
        new BodySentNotSignedCheck(),
        new SerialFromReversedBytesCheck(),
        new SerialOfOtherSideCheck(),
        new ClientUnnamedCheck(),
        new OrderResultUncheckedCheck(),
        new PaymentStateStaticCheck(),
        new NotificationReadFromFormCheck(),
        new NotificationUnverifiedCheck(),
        new VerifiedBodyRebuiltCheck(),
        new FailureAnsweredAsSuccessCheck(),
        new NotificationAnswerNotXmlCheck(),
        new NotificationAnswerStatusWrongCheck(),
        new NotificationUnreachableCheck(),
        new NotificationNotComparedCheck(),
        new NotificationCipherMisusedCheck(),
        new RefundNoticeKeyWrongCheck(),
        new VerifiedWithMerchantCertificateCheck(),
        new ProbeTreatedSpeciallyCheck(),
        new SuccessTestWrongCheck(),
        new NotificationAnswerLateCheck(),
        new ErrorAnsweredAsSuccessCheck(),
        new NotificationAnsweredWithPageCheck(),
        new PaidByClientCheck(),
        new TradeStateMisspeltCheck(),
        new OrdersNeverClosedCheck(),
        new KeyHardCodedCheck(),
        new PrivateKeyInSourceCheck(),
        new CertificateValidationDisabledCheck(),
        new XmlEntitiesResolvedCheck(),
        new PlatformSerialPinnedCheck(),
        new ResponseUnverifiedCheck(),
        new SecretLoggedCheck(),
        new SecretSentToClientCheck(),
        new AutoClosePeriodWrittenCheck(),
    ];
}
