using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.Integration;

namespace WeChatPayLint.ConfigLinter.Tests.Rules;

/// <summary>Certificates are really opened, and git's index is really read.</summary>
public sealed class FileSurroundingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wechatpay-lint").FullName;
    private readonly X509Certificate2 certificate;

    public FileSurroundingsTests()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Teashop", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-10), DateTimeOffset.UtcNow.AddDays(10));
    }

    [Fact]
    public void OpensEveryKindOfFile()
    {
        AssertRead(Write("c.pem", Encoding.ASCII.GetBytes(certificate.ExportCertificatePem())), hasKey: false);
        AssertRead(Write("both.pem", Encoding.ASCII.GetBytes(certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem() + "\n" + certificate.ExportCertificatePem())), hasKey: true);
        AssertRead(Write("c.crt", certificate.Export(X509ContentType.Cert)), hasKey: false);
        AssertRead(Write("c.p12", certificate.Export(X509ContentType.Pfx)), hasKey: true);
    }

    [Theory]
    [InlineData("", CertificateState.NoCertificate)]
    [InlineData("Dear customer", CertificateState.NoCertificate)]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", CertificateState.NoCertificate)]
    [InlineData("-----BEGIN CERTIFICATE-----", CertificateState.NoCertificate)]
    public void TellsWhatIsNoCertificate(string content, CertificateState state) => Assert.Equal(state, Surroundings().Open(Write("c.pem", Encoding.UTF8.GetBytes(content)))!.State);

    [Fact]
    public void TellsAFileWithAPassword() => Assert.Equal(CertificateState.Protected, Surroundings().Open(Write("c.p12", certificate.Export(X509ContentType.Pfx, "1900000109")))!.State);

    [Theory]
    [InlineData("not-here.pem")]
    [InlineData("~/App_Data/cert/apiclient_cert.p12")]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData(".")]
    public void KnowsNothingOfOtherPaths(string path) => Assert.Null(Surroundings().Open(path));

    [Fact]
    public void FindsWhatIsCommitted()
    {
        Write("secrets/apiclient_key.pem", []);
        Write("secrets/other_key.pem", []);
        Write("repository/.git/index", Index("secrets/apiclient_key.pem"));
        Write("repository/secrets/apiclient_key.pem", []);
        Write("repository/secrets/client_key.pem", []);
        Write("repository/apiclient_key.pem", []);
        var surroundings = new FileSurroundings(Path.Combine(folder, "repository/wechatpay.yaml"), DateTimeOffset.UtcNow);
        Assert.True(surroundings.IsCommitted("secrets/apiclient_key.pem"));
        Assert.False(surroundings.IsCommitted("secrets/client_key.pem"));
        Assert.False(surroundings.IsCommitted("apiclient_key.pem"));
        Assert.False(surroundings.IsCommitted("../secrets/apiclient_key.pem"));
        Assert.False(surroundings.IsCommitted("secrets/not_here.pem"));
    }

    public void Dispose()
    {
        certificate.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private FileSurroundings Surroundings() => new(Path.Combine(folder, "wechatpay.yaml"), DateTimeOffset.UtcNow);

    private void AssertRead(string path, bool hasKey)
    {
        var file = Surroundings().Open(path)!;
        Assert.Equal((CertificateState.Read, certificate.SerialNumber, hasKey), (file.State, file.Serial, file.HasPrivateKey));
        Assert.Equal(new DateTimeOffset(certificate.NotAfter), file.NotAfter);
        Assert.Equal("CN=Teashop", file.Issuer);
    }

    private string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllBytes(Path.Combine(folder, name), content);
        return name;
    }

    // https://git-scm.com/docs/index-format
    private static byte[] Index(string path) => [.. "DIRC"u8, 0, 0, 0, 2, 0, 0, 0, 1, .. new byte[60], 0, (byte)path.Length, .. Encoding.UTF8.GetBytes(path), .. new byte[8], .. new byte[20]];
}
