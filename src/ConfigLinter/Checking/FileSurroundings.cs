using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using WeChatPayLint.Integration;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>The files around a settings file.</summary>
internal sealed class FileSurroundings(string settingsPath, DateTimeOffset now) : Surroundings
{
    private const int LargestCertificate = 1024 * 1024;

    private readonly Dictionary<string, CertificateFile?> opened = [];

    public override DateTimeOffset Now => now;

    public override CertificateFile? Open(string path)
    {
        if (Resolve(path) is not { } full)
        {
            return null;
        }

        return opened.TryGetValue(full, out var known) ? known : opened[full] = Read(full);
    }

    public override bool IsCommitted(string path) => Resolve(path) is { } full && File.Exists(full) && VersionControl.Has(full);

    // Paths from the program's root (~/) and from another machine's drive are not known here.
    private string? Resolve(string path)
    {
        if (settingsPath.Length == 0 || path.Length == 0 || path[0] == '~' || path.IndexOf('\0') >= 0 || (path.Length > 1 && path[1] == ':' && !OperatingSystem.IsWindows()))
        {
            return null;
        }

        return Path.GetFullPath(path.Replace('\\', '/'), Path.GetDirectoryName(settingsPath)!);
    }

    private static CertificateFile? Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? null
                : file.Length is 0 or > LargestCertificate ? new CertificateFile(CertificateState.NoCertificate)
                : Read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static CertificateFile Read(byte[] bytes)
    {
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        var isPem = text.Contains("-----BEGIN", StringComparison.Ordinal);
        try
        {
            using var certificate = isPem ? X509Certificate2.CreateFromPem(text) : OfBinary(bytes);
            return new CertificateFile(
                CertificateState.Read,
                certificate.SerialNumber,
                certificate.NotBefore.ToUniversalTime(),
                certificate.NotAfter.ToUniversalTime(),
                certificate.Issuer,
                certificate.HasPrivateKey || text.Contains(" PRIVATE KEY-----", StringComparison.Ordinal));
        }
        catch (CryptographicException)
        {
            return new CertificateFile(!isPem && IsProtected(bytes) ? CertificateState.Protected : CertificateState.NoCertificate);
        }
    }

#pragma warning disable SYSLIB0057 // X509CertificateLoader is not in .NET 8.
    private static X509Certificate2 OfBinary(byte[] bytes) => new(bytes, (string?)null, X509KeyStorageFlags.EphemeralKeySet);
#pragma warning restore SYSLIB0057

    // A PFX is a SEQUENCE that begins with the version 3.
    private static bool IsProtected(byte[] bytes) => bytes is [0x30, ..] && bytes.AsSpan(0, Math.Min(bytes.Length, 16)).IndexOf((ReadOnlySpan<byte>)[0x02, 0x01, 0x03]) > 0;
}
