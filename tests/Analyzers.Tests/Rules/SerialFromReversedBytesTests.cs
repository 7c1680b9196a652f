namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SerialFromReversedBytesTests
{
    private const string Id = "WXP217";
    private const string Usings = "using System.Security.Cryptography.X509Certificates;\n";

    [Theory]
    [InlineData("BitConverter", "[|BitConverter.ToString(certificate.GetSerialNumber()).Replace(\"-\", \"\")|]")]
    [InlineData("lower case", "[|BitConverter.ToString(certificate.GetSerialNumber()).Replace(\"-\", string.Empty).ToLower()|]")]
    [InlineData("Convert", "[|Convert.ToHexString(certificate.GetSerialNumber())|]")]
    [InlineData("Concat", "[|string.Concat(certificate.GetSerialNumber().Select(b => b.ToString(\"X2\")))|]")]
    [InlineData("Join", "[|string.Join(\"\", certificate.GetSerialNumber().Select(b => b.ToString(\"X2\")))|]")]
    [InlineData("helper", "[|Hex.ToHex(certificate.GetSerialNumber())|]")]
    public Task CatchesEveryWayToText(string way, string text) => Verify.Catches(Id, Whole("string SerialNo(X509Certificate2 certificate) => " + text + ";"), way);

    [Theory]
    [InlineData("member", "public string MchSerialNo { get; set; } void Load(X509Certificate2 certificate) { MchSerialNo = [|Convert.ToHexString(certificate.GetSerialNumber())|]; }")]
    [InlineData("member of a model", "object Load(X509Certificate2 certificate) => new WechatTenpayClientOptions { MerchantCertificateSerialNumber = [|Convert.ToHexString(certificate.GetSerialNumber())|] };")]
    [InlineData("key", "void Load(X509Certificate2 certificate, Dictionary<string, string> map) => map[\"serial_no\"] = [|Convert.ToHexString(certificate.GetSerialNumber())|];")]
    [InlineData("key and value", "void Load(X509Certificate2 certificate, Dictionary<string, string> map) => map.Add(\"serial_no\", [|Convert.ToHexString(certificate.GetSerialNumber())|]);")]
    [InlineData("argument", "void Sign(string body, string serialNo) { } void Load(X509Certificate2 certificate) => Sign(\"\", [|Convert.ToHexString(certificate.GetSerialNumber())|]);")]
    [InlineData("header", "string Header(X509Certificate2 certificate) => $\"mchid=\\\"{Shop.MchId}\\\",serial_no=\\\"{[|Convert.ToHexString(certificate.GetSerialNumber())|]}\\\"\";")]
    [InlineData("header, concatenated", "string Header(X509Certificate2 certificate) => \"mchid=\\\"1\\\",serial_no=\\\"\" + [|Convert.ToHexString(certificate.GetSerialNumber())|] + \"\\\"\";")]
    [InlineData("local", "string Header(X509Certificate2 certificate) { var no = [|Convert.ToHexString(certificate.GetSerialNumber())|]; return $\"serial_no=\\\"{no}\\\"\"; }")]
    [InlineData("local of bytes", "string Serial(X509Certificate2 certificate) { var bytes = [|certificate.GetSerialNumber()|]; return BitConverter.ToString(bytes).Replace(\"-\", \"\"); }")]
    [InlineData("two locals", "string Header(X509Certificate2 certificate) { var bytes = [|certificate.GetSerialNumber()|]; var no = Convert.ToHexString(bytes); return \"serial_no=\\\"\" + no + \"\\\"\"; }")]
    [InlineData("older type", "string SerialNo(X509Certificate certificate) => [|Convert.ToHexString(certificate.GetSerialNumber())|];")]
    public Task CatchesWhatReachesASerial(string what, string member) => Verify.Catches(Id, Whole(member), what);

    [Fact]
    public Task CatchesWhereTypesAreMissing() => Verify.Unresolved("class WxPay { string SerialNo => [|Hex.ToHexString(Certificate.Load().GetSerialNumber())|]; }", Id);

    [Theory]
    [InlineData("text", "string SerialNo(X509Certificate2 certificate) => certificate.GetSerialNumberString();")]
    [InlineData("property", "string SerialNo(X509Certificate2 certificate) => certificate.SerialNumber;")]
    [InlineData("reversed", "string SerialNo(X509Certificate2 certificate) => Convert.ToHexString(Enumerable.Reverse(certificate.GetSerialNumber()).ToArray());")]
    [InlineData("reversed in place", "string SerialNo(X509Certificate2 certificate) { var bytes = certificate.GetSerialNumber(); Array.Reverse(bytes); return Convert.ToHexString(bytes); }")]
    [InlineData("log", "void Show(X509Certificate2 certificate) => Console.WriteLine(\"Certificate \" + Convert.ToHexString(certificate.GetSerialNumber()));")]
    [InlineData("comparison", "bool IsSame(X509Certificate2 a, X509Certificate2 b) => Convert.ToHexString(a.GetSerialNumber()) == Convert.ToHexString(b.GetSerialNumber());")]
    [InlineData("bytes", "byte[] SerialBytes(X509Certificate2 certificate) => certificate.GetSerialNumber();")]
    [InlineData("number", "string SerialNo(X509Certificate2 certificate) => new System.Numerics.BigInteger(certificate.GetSerialNumber()).ToString();")]
    [InlineData("somebody's method", "string SerialNo(Device device) => Hex.ToHex(device.GetSerialNumber()); class Device { public byte[] GetSerialNumber() => Array.Empty<byte>(); }")]
    public Task Ignores(string what, string member) => Verify.Ignores(Whole(member), what);

    [Fact]
    public Task IgnoresAnotherProvider() => Verify.Ignores(Usings + "class AlipayCertificates { string SerialNo(X509Certificate2 certificate) => Convert.ToHexString(certificate.GetSerialNumber()); }");

    [Fact]
    public Task IgnoresAnAssemblyWithoutPayments() => Verify.Alone(Usings + "class Devices { string SerialNo(X509Certificate2 certificate) => Convert.ToHexString(certificate.GetSerialNumber()); }");

    private static string Whole(string member) => Usings + "class WxPayCertificates\n{\n    " + member + "\n}\nstatic class Hex { public static string ToHex(byte[] bytes) { throw null!; } }\nclass WechatTenpayClientOptions { public string MerchantCertificateSerialNumber { get; set; } = \"\"; }\n";
}
