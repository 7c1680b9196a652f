// Keys, secrets and addresses of other systems, all of 32 characters, none of WeChat Pay.
namespace YunShop.Configuration;

public static class AmapConfig
{
    public const string KEY = "0123456789abcdef0123456789abcdef";

    public const string HOST = "https://restapi.amap.com";
}

public class BaiduMapOptions
{
    public string ApiKey { get; set; } = "abcdefghijklmnopqrstuvwxyz012345";
}

public class JwtSettings
{
    public const string Secret = "not-a-secret-not-a-secret-012345";

    public const string Issuer = "myshop";
}

public static class AlipayConfig
{
    public const string APPID = "2021000000000000";

    public const string NOTIFY_URL = "http://www.myshop.com:8081/alipay/notify?channel=web";

    public const string RETURN_URL = "http://localhost:8081/alipay/return";
}

public static class UnionPayConfig
{
    public const string MERID = "777290058110048";

    public const string NOTIFY_URL = "http://222.222.222.222:8080/unionpay/back";

    public const string KEY = "11111111111111112222222222222222";
}

public static class JPushConfig
{
    public const string APPKEY = "aaaaaaaabbbbbbbbccccccccdddddddd";

    public const string MASTER_SECRET = "00000000111111112222222233333333";
}

public class CacheKeys
{
    public const string KEY = "yunshop:order:payment:lock:00001";

    public const string PrepayKey = "yunshop:prepay:{0}";
}

public class ElasticOptions
{
    public string Url { get; set; } = "http://localhost:9200";

    public string ApiKey { get; set; } = "elastic";
}
