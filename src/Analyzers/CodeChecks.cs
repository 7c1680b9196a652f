using WeChatPayLint.Analyzers.Invocation;
using WeChatPayLint.Analyzers.Notifications;
using WeChatPayLint.Analyzers.Security;

namespace WeChatPayLint.Analyzers;

/// <summary>The checks that need the compiler.</summary>
internal static class CodeChecks
{
    public static IReadOnlyList<CodeCheck> All { get; } =
    [
        new OrderResultUncheckedCheck(), new PaymentStateStaticCheck(),
        new NotificationUnverifiedCheck(), new VerifiedBodyRebuiltCheck(), new FailureAnsweredAsSuccessCheck(), new NotificationAnswerNotXmlCheck(), new SuccessTestWrongCheck(), new ErrorAnsweredAsSuccessCheck(),
        new KeyHardCodedCheck(), new PrivateKeyInSourceCheck(), new CertificateValidationDisabledCheck(),
    ];
}
