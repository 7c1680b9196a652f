using WeChatPayLint.Transport;

namespace WeChatPayLint.Rules.Tests.Transport;

public class SerialOfOtherSideTests
{
    [Theory]
    [InlineData("serial_no")]
    [InlineData("mchSerialNo")]
    [InlineData("MCH_CERT_SERIAL_NO")]
    [InlineData("MerchantCertificateSerialNumber")]
    public void Knows_the_merchants_by_name(string name) => Assert.True(SerialOfOtherSide.IsMerchants(name));

    [Theory]
    [InlineData("SerialNo")]
    [InlineData("Serial_No")]
    [InlineData("MchId")]
    [InlineData("PlatformSerialNo")]
    [InlineData("MchPlatformCertSerial")]
    [InlineData("WechatpaySerialOfMch")]
    [InlineData("MchPubKeySerial")]
    [InlineData("MerchantPublicKeySerial")]
    public void Leaves_other_names(string name) => Assert.False(SerialOfOtherSide.IsMerchants(name));

    [Theory]
    [InlineData("PUB_KEY_ID_0119000001092024", true)]
    [InlineData("pub_key_id_0119000001092024", false)]
    [InlineData("1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C", false)]
    [InlineData(null, false)]
    public void Knows_a_public_key_by_its_head(string? text, bool isKey) => Assert.Equal(isKey, SerialOfOtherSide.IsPublicKeyId(text));
}
