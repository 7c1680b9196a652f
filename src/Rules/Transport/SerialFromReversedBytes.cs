namespace WeChatPayLint.Transport;

/// <summary>A certificate's serial number written from bytes that .NET gives in reverse order.</summary>
internal sealed class SerialFromReversedBytes : CodeRule
{
    private static readonly Text Message = (
        "GetSerialNumber() gives the bytes of the serial number in reverse order; take the text of GetSerialNumberString() or SerialNumber",
        "GetSerialNumber() 返回的序列号字节顺序相反；请使用 GetSerialNumberString() 或 SerialNumber");

    public override string Id => "WXP217";

    public override Text Title => ("Certificate serial number with its bytes reversed", "证书序列号字节顺序颠倒");

    public override Text Why => (
        "WeChat Pay finds the merchant's certificate by its serial number, 40 hexadecimal digits with the highest first. X509Certificate.GetSerialNumber() has the lowest byte first: "
        + "written as it is, the number belongs to no certificate and every request is refused.",
        "微信支付通过序列号（40 位十六进制，高位在前）查找商户证书。X509Certificate.GetSerialNumber() 返回的字节是低位在前，直接转成十六进制得到的序列号不存在，所有请求都会被拒绝。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F135", "the serial number in Authorization belongs to the merchant id beside it", "Authorization 中的证书序列号必须与其中的商户号对应"),
        Source.Page("What a serial number looks like", "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/faq.html"),
        Source.Page("X509Certificate.GetSerialNumber: little-endian", "https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getserialnumber"),
    ];

    public override string Bad => """
        using System.Security.Cryptography.X509Certificates;

        class WxPaySigner
        {
            public string SerialNo(X509Certificate2 certificate) => [|BitConverter.ToString(certificate.GetSerialNumber()).Replace("-", "")|];
        }
        """;

    public override string Good => """
        using System.Security.Cryptography.X509Certificates;

        class WxPaySigner
        {
            public string SerialNo(X509Certificate2 certificate) => certificate.GetSerialNumberString();
        }
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Takes GetSerialNumberString() where the bytes are turned into text at once. Bytes that are kept in a variable have none: other code may use them.",
        "字节当场转成文本时，改用 GetSerialNumberString()。字节先存入变量的不提供修复：其他代码可能还在使用。");

    public override Text Silence => (
        "Bytes that are reversed afterwards, and serial numbers that are only shown or compared: a field, argument or method has to be named for the serial number.",
        "之后又反转过的字节，以及仅用于显示或比较的序列号不报告：只有写入名称含 serial 的字段、参数或方法返回值才报告。");

    /// <summary>The problem at the place of the bytes or of their text; <paramref name="certificate"/> is what they are asked of, where both are one expression.</summary>
    public static Problem At(Span place, Span? certificate) => new(place, Message)
    {
        Repairs = certificate is { } source ? [Repair.Safe("serial-string", ("Take GetSerialNumberString()", "改用 GetSerialNumberString()"), new Edit(place, "{0}.GetSerialNumberString()", source))] : [],
    };
}
