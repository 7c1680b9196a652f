using WeChatPayLint.Analyzers.Invocation;
using WeChatPayLint.Analyzers.Queries;
using WeChatPayLint.Analyzers.Security;

namespace WeChatPayLint.Analyzers;

/// <summary>The checks that need the compiler.</summary>
internal static class CodeChecks
{
    public static IReadOnlyList<CodeCheck> All { get; } =
        [new OrderResultUncheckedCheck(), new PaymentStateStaticCheck(), new KeyHardCodedCheck(), new PrivateKeyInSourceCheck(), new CertificateValidationDisabledCheck(), new TradeStateMisspeltCheck(), new XmlEntitiesResolvedCheck(), new PlatformSerialPinnedCheck(), new SecretLoggedCheck(), new SecretSentToClientCheck(), new PaidByClientCheck()];
}
