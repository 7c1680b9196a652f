namespace WeChatPayLint.Analyzers.Sdks;

/// <summary>Tells from the name of a type, method or namespace which payment provider it serves.</summary>
internal static class ProviderNames
{
    private static readonly string[] WeChatPay = ["wechat", "weixin", "wxpay", "tenpay", "weipay", "wepay", "jsapipay", "unifiedorder", "wxjsapi"];

    private static readonly string[] Others =
        ["alipay", "alibaba", "unionpay", "acpsdk", "acpservice", "chinapay", "yinlian", "stripe", "paypal", "icbc", "ysfpay", "allinpay", "jdpay", "bestpay", "lakala", "baofoo", "yeepay", "adyen", "braintree", "swiftpass",
        "qpay", "qqpay", "payjs", "xunhu", "huifu", "adapay", "pingpp", "pingplusplus", "douyin", "bytedance", "helipay"];

    /// <summary>Whether the name speaks of WeChat Pay.</summary>
    public static bool AreWeChatPay(string names) => Occurs(WeChatPay, names) || names.StartsWith("Wx", StringComparison.Ordinal);

    /// <summary>Whether the name speaks of another provider and not of WeChat Pay too.</summary>
    public static bool AreOther(string names) => Occurs(Others, names) && !Occurs(WeChatPay, names);

    private static bool Occurs(string[] words, string names) => words.Any(word => names.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
