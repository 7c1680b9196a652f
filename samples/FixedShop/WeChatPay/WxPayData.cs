using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace YunwuTea.WeChatPay;

/// <summary>The fields of a V2 request or answer.</summary>
public class WxPayData(IEnumerable<KeyValuePair<string, string>>? fields = null)
{
    private readonly SortedDictionary<string, object> values =
        new((fields ?? []).ToDictionary(field => field.Key, field => (object)field.Value), StringComparer.Ordinal);

    public static WxPayData FromXml(string xml) =>
        new(XElement.Parse(xml).Elements().Select(field => KeyValuePair.Create(field.Name.LocalName, field.Value)));

    public void SetValue(string key, object value) => values[key] = value;

    public string GetValue(string key) => IsSet(key) ? $"{values[key]}" : "";

    public bool IsSet(string key) => values.ContainsKey(key);

    public string ToXml() => new XElement("xml", values.Select(field => new XElement(field.Key, field.Value))).ToString(SaveOptions.DisableFormatting);

    public string MakeSign(string key)
    {
        var fields = values.Keys.Where(name => name != "sign" && GetValue(name) != "").Select(name => $"{name}={GetValue(name)}");
        var text = string.Join('&', fields) + "&key=" + key;
        return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public bool CheckSign(string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(MakeSign(key)), Encoding.UTF8.GetBytes(GetValue("sign")));
}
