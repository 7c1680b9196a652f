using WeChatPayLint.Analyzers.Invocation;
using WeChatPayLint.Analyzers.Security;
using WeChatPayLint.Analyzers.Transport;

namespace WeChatPayLint.Analyzers;

/// <summary>The checks that need the compiler.</summary>
internal static class CodeChecks
{
    public static IReadOnlyList<CodeCheck> All { get; } =
        [new OrderResultUncheckedCheck(), new PaymentStateStaticCheck(), new SerialFromReversedBytesCheck(), new SerialOfOtherSideCheck(), new ClientUnnamedCheck(), new MemberMisnamedCheck(), new NullInBodyCheck(), new KeyHardCodedCheck(), new PrivateKeyInSourceCheck(), new CertificateValidationDisabledCheck()];
}
