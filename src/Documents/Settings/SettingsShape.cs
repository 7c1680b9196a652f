namespace WeChatPayLint.Documents.Settings;

/// <summary>The names of <c>wechatpay.yaml</c>, what they mean, and on which screen of which console their values are found.</summary>
public static class SettingsShape
{
    private static readonly Shape AnyText = new TextShape();
    private static readonly Shape Texts = new ListShape(AnyText);
    private static readonly Shape Minutes = new NumberShape();

    private static readonly Shape Domains = new ListShape(new EitherShape(AnyText, new ObjectShape(
        new("domain", AnyText, ("The domain alone, without https:// and slash", "仅域名，不带 https:// 和斜杠"), "www.teashop.cn"),
        new("verificationFile", new FlagShape(), ("Whether the MP_verify file answers at the domain's root", "MP_verify 校验文件是否可在域名根目录访问")))));

    private static readonly Shape Appids = new ListShape(new EitherShape(AnyText, new ObjectShape(
        new("id", AnyText, ("The appid: wx and 16 letters or digits", "appid：wx 加 16 位字母或数字"), "wxd930ea5d5a258f4f"),
        new("kind", new TextShape("service-account", "mini-program", "mobile-app", "website", "subscription-account"), ("What the appid belongs to", "appid 所属的类型")),
        new("appSecret", AnyText, ("Where the appid's secret is: env:NAME or file:path, never the secret itself", "AppSecret 的位置：env:变量名 或 file:路径，切勿直接写密钥"), "env:WECHAT_APP_SECRET"),
        new("oauthDomains", Domains, ("Official account platform > Settings > Function settings > Web authorization domains (at most 2)", "公众平台 > 设置 > 功能设置 > 网页授权域名（最多 2 个）")),
        new("jsApiDomains", Domains, ("Official account platform > Settings > Function settings > JS-API security domains (at most 5)", "公众平台 > 设置 > 功能设置 > JS 接口安全域名（最多 5 个）")),
        new("redirectUris", Texts, ("The redirect_uri of the authorize links that the program builds", "程序拼接的授权链接中的 redirect_uri"), "https://www.teashop.cn/login"))));

    private static readonly Shape Pages = new ListShape(new EitherShape(AnyText, new ObjectShape(
        new("url", AnyText, ("The page's address as the browser shows it, not the file behind it", "浏览器中显示的页面地址，而非其背后的文件"), "https://www.teashop.cn/pay/checkout"),
        new("jsapi", new FlagShape(), ("Whether the page starts JSAPI payments; true unless said otherwise", "页面是否调起 JSAPI 支付，默认为 true")),
        new("h5", new FlagShape(), ("Whether the page goes to an h5_url or mweb_url", "页面是否跳转 h5_url 或 mweb_url")),
        new("routing", new TextShape("server", "hash", "history"), ("How the address changes: by the server, or by a single-page application", "地址如何变化：由服务器，或由单页应用的路由")))));

    private static readonly Shape Orders = new ListShape(new ObjectShape(
        new("product", new TextShape("jsapi", "mini-program", "app", "native", "h5"), ("The payment product", "支付产品")),
        new("appid", AnyText, ("The appid that places the order", "下单使用的 appid"), "wxd930ea5d5a258f4f"),
        new("subAppid", AnyText, ("The sub-merchant's appid", "子商户的 appid")),
        new("payer", new TextShape("openid", "sp_openid", "sub_openid"), ("The field that names the payer", "标识付款人的字段")),
        new("notifyUrl", new EitherShape(AnyText, Texts), ("notify_url of the order", "下单时的 notify_url"), "https://pay.teashop.cn/wechatpay/notify"),
        new("redirectUrl", AnyText, ("redirect_url behind an h5_url", "h5_url 后附加的 redirect_url"), "https://m.teashop.cn/paid"),
        new("returnUrl", AnyText, ("The page the customer sees after paying", "支付后用户看到的页面"), "https://www.teashop.cn/orders"),
        new("timeExpireMinutes", Minutes, ("Minutes from the order to its time_expire", "从下单到 time_expire 的分钟数"), "30")));

    private static readonly Shape Keys = new ObjectShape(
        new("apiV3Key", AnyText, ("Merchant platform > Account > API security > APIv3 key; write where it is: env:NAME or file:path", "商户平台 > 账户中心 > API 安全 > APIv3 密钥；只写位置：env:变量名 或 file:路径"), "env:WECHATPAY_APIV3_KEY"),
        new("apiKey", AnyText, ("Merchant platform > Account > API security > API key (V2); write where it is", "商户平台 > 账户中心 > API 安全 > API 密钥（V2）；只写位置"), "env:WECHATPAY_API_KEY"),
        new("privateKey", AnyText, ("Where apiclient_key.pem is", "apiclient_key.pem 的位置"), "file:/etc/wechatpay/apiclient_key.pem"),
        new("certificatePassword", AnyText, ("Where the password of apiclient_cert.p12 is", "apiclient_cert.p12 密码的位置"), "env:WECHATPAY_CERT_PASSWORD"));

    private static readonly Property Serial = new("serial", AnyText, ("Serial number: 40 hexadecimal digits", "证书序列号：40 位十六进制"), "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C");

    private static readonly Property CertificateFile = new("file", AnyText, ("Path of the certificate, from this file: .pem, .crt, .cer, .pfx or .p12", "证书路径（相对于本文件）：.pem、.crt、.cer、.pfx 或 .p12"), "apiclient_cert.pem");

    private static readonly Shape PlatformCertificate = new ObjectShape(Serial, CertificateFile);

    private static readonly Shape MerchantCertificate = new ObjectShape(
        Serial,
        CertificateFile,
        new("upgradedOn", AnyText, ("The day the certificate was upgraded to one of the authoritative CA, if it was", "升级为权威 CA 证书的日期（如有）"), "2026-01-31"));

    private static readonly Shape Lifetimes = new ObjectShape(
        new("prepayIdMinutes", Minutes, ("How long the program keeps a prepay_id", "程序缓存 prepay_id 的分钟数"), "110"),
        new("codeUrlMinutes", Minutes, ("How long the program shows a code_url", "程序展示 code_url 的分钟数"), "110"),
        new("h5UrlMinutes", Minutes, ("How long the program keeps an h5_url or mweb_url", "程序保留 h5_url 或 mweb_url 的分钟数"), "5"),
        new("timeExpireMinutes", Minutes, ("Minutes from an order to its time_expire", "从下单到 time_expire 的分钟数"), "30"));

    private static readonly Property[] OfAnyMerchant =
    [
        new("mchid", AnyText, ("Merchant platform > Account > Merchant information > Merchant number", "商户平台 > 账户中心 > 商户信息 > 微信支付商户号"), "\"1900000109\""),
        new("name", AnyText, ("A name for people", "便于识别的名称")),
        new("appids", Appids, ("Merchant platform > Product centre > AppID management: the appids bound to the merchant (at most 50)", "商户平台 > 产品中心 > AppID 账号管理：已绑定的 appid（最多 50 个）")),
        new("paymentDirectories", Texts, ("Merchant platform > Product centre > Development settings > Payment authorization directories (at most 5)", "商户平台 > 产品中心 > 开发配置 > 支付授权目录（最多 5 个）"), "https://www.teashop.cn/pay/"),
        new("h5Domains", Texts, ("Merchant platform > Product centre > Development settings > H5 payment domains (at most 5)", "商户平台 > 产品中心 > 开发配置 > H5 支付域名（最多 5 个）"), "m.teashop.cn"),
        new("pages", Pages, ("Every page that starts a payment", "所有调起支付的页面")),
        new("orders", Orders, ("What the program orders, by product", "程序按产品下单的参数")),
        new("notifyUrl", new EitherShape(AnyText, Texts), ("notify_url of all orders that have none of their own", "未单独设置的订单所用的 notify_url"), "https://pay.teashop.cn/wechatpay/notify"),
        new("refundNotifyUrl", new EitherShape(AnyText, Texts), ("notify_url of refunds", "退款的 notify_url"), "https://pay.teashop.cn/wechatpay/refunded"),
    ];

    private static readonly Shape SubMerchant = new ObjectShape(OfAnyMerchant);

    private static readonly Shape Merchant = new ObjectShape(
    [
        .. OfAnyMerchant,
        new("kind", new TextShape("direct", "agency"), ("A merchant by itself, or a service provider (agency) with sub-merchants; direct unless said otherwise", "普通商户，或有子商户的服务商（agency）；默认 direct")),
        new("apiVersion", new TextShape("v2", "v3"), ("Version of the interface; v3 unless said otherwise", "接口版本，默认 v3"), "v3"),
        new("signType", new TextShape("RSA", "MD5", "HMAC-SHA256"), ("The algorithm that signs", "签名算法")),
        new("requestMchid", AnyText, ("The number in the Authorization header, where it is not mchid", "Authorization 头中的商户号（若与 mchid 不同）")),
        new("keys", Keys, ("Where the keys are kept; never the keys themselves", "密钥的存放位置，切勿写密钥本身")),
        new("certificate", MerchantCertificate, ("Merchant platform > Account > API security > Merchant API certificate", "商户平台 > 账户中心 > API 安全 > 商户 API 证书")),
        new("platformCertificates", new ListShape(PlatformCertificate), ("Certificates of WeChat Pay that verify its answers", "用于验证微信支付应答的平台证书")),
        new("wechatPayPublicKeyId", AnyText, ("Merchant platform > Account > API security > WeChat Pay public key: its id", "商户平台 > 账户中心 > API 安全 > 微信支付公钥的 ID"), "PUB_KEY_ID_0119000001092024110100000000000000"),
        new("lifetimes", Lifetimes, ("How long the program keeps what WeChat Pay gives it", "程序保留微信支付返回结果的时长")),
        new("subMerchants", new ListShape(SubMerchant), ("Sub-merchants of a service provider", "服务商的子商户")),
    ]);

    private static readonly Shape Merchants = new ListShape(Merchant);

    /// <summary>The whole file.</summary>
    public static ObjectShape File { get; } = new(
        new("version", new NumberShape(), ("Version of this format: 1", "本格式的版本：1"), "1"),
        new("environment", new TextShape("production", "test"), ("What the file is for; production unless said otherwise", "本文件所属环境，默认 production")),
        new("merchants", Merchants, ("Every merchant number that takes payments", "所有收款的商户号")),
        new("environments", new MapShape(new ObjectShape(new Property("merchants", Merchants, ("The merchants of this environment", "该环境的商户")))), ("Merchants by environment; those named test, dev or local may use local addresses", "按环境划分的商户；名为 test、dev、local 的环境可使用本地地址")),
        new("x-shared", new MapShape(new AnyShape()), ("Values with anchors that the rest of the file uses", "带锚点、供其余部分引用的值")));
}
