using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Api;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>
/// Finds the name a member has on the wire: from its attribute, or its own name where that is a wire name, or, for the types of known SDKs,
/// the wire name that its name is a spelling of (<c>OutTradeNumber</c>).
/// </summary>
internal static class MemberNames
{
    private static readonly string[] NamingAttributes = ["JsonPropertyName", "JsonProperty", "XmlElement", "DataMember", "ReName"];

    // The SDKs' own words for fields.
    private static readonly Dictionary<string, string> Spellings = BuildSpellings();

    /// <summary>Whether a member of this name can be a field at all: asked before any symbol is.</summary>
    public static bool MayBeField(string member, CompilationFacts facts) =>
        WireNames.All.Contains(member) || SpelledName(member) is not null || facts.AttributedMembers.Contains(member);

    /// <summary>Whether a member of this name can be a field or one of the settings that are secret.</summary>
    public static bool MayBeFieldOrSecret(string member, CompilationFacts facts) =>
        MayBeField(member, facts) || (SettingNames.WireNameOf(member) is { } wire && SettingNames.IsSecret(wire));

    /// <summary>The wire name that a member's or parameter's name is a spelling of, or null.</summary>
    public static string? SpelledName(string member) => Spellings.TryGetValue(member, out var wire) ? wire : null;

    /// <summary>The wire name that an attribute gives the member, or null.</summary>
    public static string? FromAttributes(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            var name = attribute.AttributeClass?.Name ?? "";
            if (IsNaming(name) && NameIn(attribute) is { } wire)
            {
                return wire;
            }
        }

        return null;
    }

    /// <summary>The wire name written in attributes, read without symbols, so that unresolved attributes count too.</summary>
    public static string? FromAttributes(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var attribute in lists.SelectMany(list => list.Attributes))
        {
            var name = attribute.Name.ToString();
            if (IsNaming(name.Substring(name.LastIndexOf('.') + 1)) && attribute.ArgumentList is { } arguments)
            {
                var value = arguments.Arguments
                    .Where(argument => argument.NameEquals is null or { Name.Identifier.ValueText: "Name" or "PropertyName" or "ElementName" })
                    .Select(argument => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string)
                    .FirstOrDefault(text => text is not null);
                if (value is not null)
                {
                    return value;
                }
            }
        }

        return null;
    }

    private static bool IsNaming(string attribute) =>
        NamingAttributes.Any(known => attribute.StartsWith(known, StringComparison.Ordinal) && (attribute.Length == known.Length || attribute.Length == known.Length + "Attribute".Length));

    private static string? NameIn(AttributeData attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value as string).FirstOrDefault(text => text is not null)
        ?? attribute.NamedArguments.Where(argument => argument.Key is "Name" or "PropertyName" or "ElementName").Select(argument => argument.Value.Value as string).FirstOrDefault();

    private static Dictionary<string, string> BuildSpellings()
    {
        var spellings = new Dictionary<string, string>(SpellingComparer.Instance);
        foreach (var name in WireNames.All.OrderBy(name => name, StringComparer.Ordinal))
        {
            spellings[name] = name;
        }

        foreach (var (spelling, wire) in new[]
        {
            ("outtradenumber", "out_trade_no"), ("outrefundnumber", "out_refund_no"), ("combineouttradenumber", "combine_out_trade_no"), ("attachment", "attach"),
            ("merchantid", "mchid"), ("submerchantid", "sub_mchid"), ("combinemerchantid", "combine_mchid"), ("clientip", "spbill_create_ip"),
            ("expiretime", "time_expire"), ("starttime", "time_start"), ("scene", "scene_info"), ("settlement", "settle_info"), ("suborderlist", "sub_orders"), ("combinepayer", "combine_payer_info"),
            ("totalfee", "total_fee"), ("refunddescription", "refund_desc"), ("timestamp", "timeStamp"), ("noncestr", "nonce_str"), ("prepayid", "prepay_id"), ("mchid", "mchid"), ("submchid", "sub_mchid"), ("appid", "appid"),
        })
        {
            spellings[spelling] = wire;
        }

        return spellings;
    }
}
