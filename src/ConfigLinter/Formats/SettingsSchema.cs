using System.Globalization;
using System.Text.Json;
using WeChatPayLint.Documents.Settings;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>The JSON schema of <c>wechatpay.yaml</c>, from the names of the format and the rules that judge them.</summary>
internal static class SettingsSchema
{
    // Draft 7 is what the language servers for YAML read.
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    public static string Of(CultureInfo language) => JsonText.Of(json => json.Object(null, () =>
    {
        json.WriteString("$schema", Draft);
        json.WriteString("$id", Tool.Page + "/wechatpay.schema.json");
        json.WriteString("title", new Text("Settings of WeChat Pay, checked by wechatpay-lint", "微信支付设置，由 wechatpay-lint 检查").In(language));
        Write(SettingsShape.File, json, language);
    }));

    private static void Write(Shape shape, Utf8JsonWriter json, CultureInfo language)
    {
        switch (shape)
        {
            case TextShape text when text.Values.Length > 0:
                Strings("enum", text.Values, json);
                break;
            case TextShape:
                Strings("type", ["string", "integer"], json);
                break;
            case NumberShape:
                Strings("type", ["number", "string"], json);
                break;
            case FlagShape:
                json.WriteString("type", "boolean");
                break;
            case ListShape list:
                json.WriteString("type", "array");
                json.Object("items", () => Write(list.Item, json, language));
                break;
            case MapShape map:
                json.WriteString("type", "object");
                json.Object("additionalProperties", () => Write(map.Item, json, language));
                break;
            case EitherShape either:
                json.Objects("anyOf", [either.Short, either.Long], option => Write(option, json, language));
                break;
            case ObjectShape known:
                Write(known, json, language);
                break;
        }
    }

    private static void Write(ObjectShape known, Utf8JsonWriter json, CultureInfo language)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.Object("patternProperties", () => json.Object("^(x-.*|\\$schema|<<)$", () => { }));
        json.Object("properties", () =>
        {
            foreach (var property in known.Names)
            {
                json.Object(property.Name, () =>
                {
                    json.WriteString("description", DescriptionOf(property, language));
                    if (property.Example is { } example)
                    {
                        Strings("examples", [example.Trim('"')], json);
                    }

                    Write(property.Shape, json, language);
                });
            }
        });
    }

    private static string DescriptionOf(Property property, CultureInfo language)
    {
        var rules = RuleCatalog.OfSettings.OfType<SettingsRule>().Where(rule => rule.Judges.Contains(property.Name)).Select(rule => $"{rule.Id} {rule.Title.In(language)}");
        return string.Join("\n\n", new[] { property.Meaning.In(language), string.Join("\n", rules) }.Where(part => part.Length > 0));
    }

    private static void Strings(string name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        values.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
