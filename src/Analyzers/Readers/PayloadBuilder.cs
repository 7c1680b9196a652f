using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Collects the fields of one container while a method is read.</summary>
/// <param name="shape">The shape of code.</param>
/// <param name="findType">Finds the container's type; asked only once a field has been found, since binding costs.</param>
/// <param name="written">The type's name as it is written, for a type that is not resolved.</param>
internal sealed class PayloadBuilder(PayloadShape shape, Func<ITypeSymbol?> findType, string written)
{
    private readonly List<Field> fields = [];
    private readonly Lazy<(SdkType? Sdk, string Names)> container = new(() =>
    {
        var type = findType();
        var isKnown = type is not (null or IErrorTypeSymbol) && !type.IsAnonymousType;
        return (SdkType.Of(type, written), isKnown ? type!.Name + " " + type.ContainingNamespace?.Name : written.Length > 0 ? written : type?.Name ?? "");
    });

    /// <summary>The shape; an object that was only created yet takes that of its first use.</summary>
    public PayloadShape Shape { get; set; } = shape;

    /// <summary>The SDK's type it is, or null.</summary>
    public SdkType? Sdk => container.Value.Sdk;

    /// <summary>Whether the container's type has a name that speaks of WeChat Pay, so that its members' names need not be wire names to the letter.</summary>
    public bool IsNamed => ProviderNames.AreWeChatPay(Names) && !ProviderNames.AreOther(Names);

    private string Names => container.Value.Names;

    /// <summary>Whether a variable holds the anonymous object, so that other code can use its members.</summary>
    public bool IsShared { get; set; }

    /// <summary>The expression that created it here, or null.</summary>
    public ExpressionSyntax? Origin { get; init; }

    /// <summary>Where the name of its first field is written.</summary>
    public SyntaxNode? FirstKey { get; set; }

    /// <summary>Whether parts of the text that it was read from stand for fields nobody knows.</summary>
    public bool HasUnreadParts { get; set; }

    /// <summary>Whether members were given values whose names are no field's. An SDK's model has many; in another class one of them may become a field under another name.</summary>
    public bool HasUnknownMembers { get; set; }

    public bool IsEmpty => fields.Count == 0;

    public void Add(Field field) => fields.Add(field);

    /// <summary>The payload, judged with what is known of the method around it.</summary>
    public Payload Build(Evidence scope)
    {
        var evidence = scope with
        {
            IsSdkType = Sdk is not null,
            IsNamedContainer = IsNamed,
            IsOtherProvider = ProviderNames.AreOther(Names) || (scope.IsOtherProvider && !IsNamed && Sdk is null),
            Version = Sdk is { Version: not ApiVersion.Unknown } sdk ? sdk.Version : scope.Version,
            Product = Sdk is { Product: not Product.Unknown } one ? one.Product : scope.Product,
            Mode = Sdk is { Mode: not MerchantMode.Unknown } other ? other.Mode : scope.Mode,
            IsGlobal = scope.IsGlobal || Sdk is { IsGlobal: true },
            Creation = Created,
            Repetition = FirstKey is null ? Repetition.None : Surroundings.RepetitionOf(FirstKey),
            IsInBranch = FirstKey is not null && Surroundings.IsInBranch(FirstKey),
        };
        return new Payload(Shape, [.. Settled()], evidence);
    }

    private Span Created => Origin switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.Place(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Place(),
        AnonymousObjectCreationExpressionSyntax creation => creation.NewKeyword.Place(),
        _ => default,
    };

    // What one spelling stands for depends on its company: NonceStr is nonce_str in an order and nonceStr beside paySign.
    private IEnumerable<Field> Settled()
    {
        var isInvoke = fields.Any(field => field.Path is "paySign" or "package");
        var isV2 = Sdk?.Version == ApiVersion.V2 || (Sdk is null && fields.Any(field => field.Path is "total_fee" or "refund_fee" or "mch_id" or "spbill_create_ip"));
        var isPartner = Sdk is { Version: ApiVersion.V3, Mode: MerchantMode.Partner };
        var prefix = Sdk?.Prefix ?? "";
        foreach (var field in fields)
        {
            var path = !field.IsSpelling ? field.Path : field.Path switch
            {
                "mchid" when isV2 => "mch_id",
                "sub_mchid" when isV2 => "sub_mch_id",
                "nonce_str" when isInvoke => "nonceStr",
                "sign_type" when isInvoke => "signType",
                "appid" when isInvoke => "appId",
                "spbill_create_ip" when Sdk?.Version == ApiVersion.V3 && prefix == "scene_info." => "payer_client_ip",
                "scene_info.spbill_create_ip" when Sdk?.Version == ApiVersion.V3 => "scene_info.payer_client_ip",
                "mchid" or "appid" when isPartner => "sp_" + field.Path,
                "openid" when isPartner && prefix == "payer." => "sp_openid",
                "payer.openid" when isPartner => "payer.sp_openid",
                var other => other,
            };
            yield return prefix.Length == 0 && path == field.Path ? field : field with { Path = prefix + path };
        }
    }
}
