using WeChatPayLint.Analyzers.Invocation;
using WeChatPayLint.Analyzers.Security;

namespace WeChatPayLint.Analyzers;

/// <summary>The checks that need the compiler.</summary>
internal static class CodeChecks
{
    public static IReadOnlyList<CodeCheck> All { get; } =
        [new SignatureBytesNotUtf8Check(), new PairsSortedByCultureCheck(), new BodySentNotSignedCheck(), new OrderResultUncheckedCheck(), new PaymentStateStaticCheck(), new KeyHardCodedCheck(), new PrivateKeyInSourceCheck(), new CertificateValidationDisabledCheck()];
}
