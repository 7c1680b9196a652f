using WeChatPayLint.Integration;

namespace WeChatPayLint.ConfigLinter.Tests;

/// <summary>A day, and certificates that are told by their names.</summary>
internal sealed class TestSurroundings : Surroundings
{
    public static readonly DateTimeOffset Today = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Serial = "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C";

    public override DateTimeOffset Now => Today;

    public override CertificateFile? Open(string path) => Path.GetFileName(path) switch
    {
        "apiclient_cert.pem" => new(CertificateState.Read, Serial, Today.AddYears(-1), Today.AddYears(4), "Tenpay.com Root CA"),
        "expired.pem" => new(CertificateState.Read, Serial, Today.AddYears(-6), Today.AddDays(-1), "Tenpay.com Root CA"),
        "expiring.pem" => new(CertificateState.Read, Serial, Today.AddYears(-5), Today.AddDays(20), "Tenpay.com Root CA"),
        "future.pem" => new(CertificateState.Read, Serial, Today.AddDays(3), Today.AddYears(5), "Tenpay.com Root CA"),
        "self-signed.pem" => new(CertificateState.Read, Serial, Today.AddYears(-1), Today.AddYears(4), "Teashop Test CA"),
        "with-key.pem" => new(CertificateState.Read, Serial, Today.AddYears(-1), Today.AddYears(4), "Tenpay.com Root CA", HasPrivateKey: true),
        "protected.pfx" => new(CertificateState.Protected),
        "letter.pem" => new(CertificateState.NoCertificate),
        _ => null,
    };

    public override bool IsCommitted(string path) => path.StartsWith("committed/", StringComparison.Ordinal);
}
