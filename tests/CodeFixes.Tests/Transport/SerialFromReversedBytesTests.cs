namespace WeChatPayLint.CodeFixes.Tests.Transport;

public sealed class SerialFromReversedBytesTests
{
    private static readonly Repairs Repairs = new("WXP217");

    [Theory]
    [InlineData("[|BitConverter.ToString(certificate.GetSerialNumber()).Replace(\"-\", \"\")|] /* 证书 🧋 */", "certificate.GetSerialNumberString() /* 证书 🧋 */")]
    [InlineData("[|Convert.ToHexString(certificate.GetSerialNumber())|]", "certificate.GetSerialNumberString()")]
    [InlineData("[|string.Concat(certificate.GetSerialNumber().Select(b => b.ToString(\"X2\")))|]", "certificate.GetSerialNumberString()")]
    [InlineData("[|Convert.ToHexString(new X509Certificate2(\"茶.pem\").GetSerialNumber())|]", "new X509Certificate2(\"茶.pem\").GetSerialNumberString()")]
    public Task TakesTheText(string before, string after) => Repairs.Safe(Whole($"string SerialNo(X509Certificate2 certificate) => {before};"), Whole($"string SerialNo(X509Certificate2 certificate) => {after};"));

    [Fact]
    public Task LeavesBytesThatAreKept() => Repairs.None(Whole("string SerialNo(X509Certificate2 certificate) { var bytes = [|certificate.GetSerialNumber()|]; return Convert.ToHexString(bytes); }"));

    private static string Whole(string member) => "using System;\nusing System.Linq;\nusing System.Security.Cryptography.X509Certificates;\n\nclass WxPayCertificates\n{\n    " + member + "\n}\n";
}
