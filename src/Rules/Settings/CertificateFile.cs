namespace WeChatPayLint.Integration;

/// <summary>What is in a certificate's file.</summary>
/// <param name="State">Whether it could be read.</param>
/// <param name="Serial">Serial number: upper-case hexadecimal digits.</param>
/// <param name="NotBefore">First moment of its validity.</param>
/// <param name="NotAfter">Last moment of its validity.</param>
/// <param name="Issuer">Name of whoever issued it.</param>
/// <param name="HasPrivateKey">Whether the private key is in the same file, unprotected.</param>
public sealed record CertificateFile(CertificateState State, string Serial = "", DateTimeOffset NotBefore = default, DateTimeOffset NotAfter = default, string Issuer = "", bool HasPrivateKey = false);

/// <summary>Whether a certificate's file could be read.</summary>
public enum CertificateState
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It is protected by a password.</summary>
    Protected,

    /// <summary>There is no certificate in it.</summary>
    NoCertificate,
}
