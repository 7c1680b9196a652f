using System.Globalization;
using System.Text;
using WeChatPayLint.Documents.Settings;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary>A first <c>wechatpay.yaml</c>: every name with where its value is found, and an example in a comment.</summary>
internal static class Starter
{
    private static readonly Text Head = (
        "What is configured for WeChat Pay. Fill it in from the consoles, remove the # before a line, and run: wechatpay-lint",
        "微信支付的配置。请对照各后台填写，去掉行首的 #，然后运行：wechatpay-lint");

    private static readonly HashSet<string> LeftOut = ["environments", "x-shared", "platformCertificates", "subMerchants", "requestMchid", "subAppid", "payer", "upgradedOn", "verificationFile", "name"];

    public static string Of(CultureInfo language)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Head.In(language)).Append('\n').Append('\n');
        foreach (var property in SettingsShape.File.Names.Where(property => !LeftOut.Contains(property.Name) && property.Name != "merchants"))
        {
            Append(property, "", isOn: property.Name == "version", text, language);
        }

        var merchants = SettingsShape.File["merchants"]!;
        text.Append('\n').Append("# ").Append(merchants.Meaning.In(language)).Append("\nmerchants:\n");
        var merchant = (ObjectShape)((ListShape)merchants.Shape).Item;
        text.Append("  # ").Append(merchant["mchid"]!.Meaning.In(language)).Append("\n  - mchid: \"${WECHATPAY_MCHID}\"\n");
        foreach (var property in merchant.Names.Where(property => !LeftOut.Contains(property.Name) && property.Name != "mchid"))
        {
            text.Append('\n');
            Append(property, "    ", isOn: false, text, language);
        }

        return text.ToString();
    }

    private static void Append(Property property, string indent, bool isOn, StringBuilder text, CultureInfo language)
    {
        text.Append(indent).Append("# ").Append(property.Meaning.In(language)).Append('\n');
        var off = isOn ? "" : "# ";
        switch (Long(property.Shape))
        {
            case ObjectShape known:
                text.Append(indent).Append(off).Append(property.Name).Append(":\n");
                AppendNames(known, indent + off + "  ", "", text, language);
                break;
            case ListShape { Item: var item } when Long(item) is ObjectShape known && property.Name is not ("oauthDomains" or "jsApiDomains"):
                text.Append(indent).Append(off).Append(property.Name).Append(":\n");
                AppendNames(known, indent + off + "  ", "- ", text, language);
                break;
            case ListShape when property.Shape is ListShape:
                text.Append(indent).Append(off).Append(property.Name).Append(":\n").Append(indent).Append(off).Append("  - ").Append(property.Example ?? "www.teashop.cn").Append('\n');
                break;
            default:
                text.Append(indent).Append(off).Append(property.Name).Append(": ").Append(ExampleOf(property)).Append('\n');
                break;
        }
    }

    private static void AppendNames(ObjectShape known, string indent, string first, StringBuilder text, CultureInfo language)
    {
        var lead = first;
        foreach (var property in known.Names.Where(property => !LeftOut.Contains(property.Name)))
        {
            var example = property.Shape is ListShape ? $"[{property.Example ?? "www.teashop.cn"}]" : ExampleOf(property);
            text.Append(indent).Append(lead).Append(property.Name).Append(": ").Append(example).Append("   # ").Append(property.Meaning.In(language)).Append('\n');
            lead = new string(' ', first.Length);
        }
    }

    private static Shape Long(Shape shape) => shape is EitherShape { Long: ObjectShape } either ? either.Long : shape is EitherShape other ? other.Short : shape;

    private static string ExampleOf(Property property) => property.Example ?? property.Shape switch
    {
        TextShape { Values: [var value, ..] } => value,
        FlagShape => "true",
        _ => "…",
    };
}
