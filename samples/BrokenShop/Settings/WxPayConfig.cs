namespace YunwuTea.Settings;

public static class WxPayConfig
{
    public const string APPID = "wx2421b1c4370ec43b"; // 公众号
    public const string MINI_APPID = "wx8888888888888888"; // 小程序
    public const string APP_APPID = "wx6666666666666666"; // 移动应用
    public const string MCHID = "1900000109";
    public const string KEY = "YunwuTea2024YunwuTea2024YunwuTea";
    public const string APIV3_KEY = "YunwuTeaApiV3YunwuTeaApiV3Yunwu";
    public const string NOTIFY_URL = "http://localhost:5000/wechatpay/notify/v3";
    public const string SERIAL_NO = "0123456789ABCDEF0123456789ABCDEF01234567"; // 商户证书序列号

    public const string PRIVATE_KEY = """
        -----BEGIN PRIVATE KEY-----
        VGhpcyBpcyBub3QgYSBwcml2YXRlIGtleS4gVGhpcyBpcyBub3QgYSBwcml2YXRl
        IGtleS4gVGhpcyBpcyBub3QgYSBwcml2YXRlIGtleS4=
        -----END PRIVATE KEY-----
        """;
}
