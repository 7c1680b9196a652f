using System.ComponentModel.DataAnnotations;

namespace YunwuTea.Settings;

/// <summary>
/// Section WeChatPay of the configuration. The three keys are in no file of this repository: they come from
/// <c>dotnet user-secrets set WeChatPay:Key …</c> or from the environment (<c>WeChatPay__Key</c>).
/// </summary>
public class WxPayConfig
{
    private const string HttpsWithoutPortOrQuery = @"https://[a-z0-9.-]+/[^?#\s]+";

    [Required] public required string AppId { get; init; } // 公众号
    [Required] public required string MiniAppId { get; init; } // 小程序
    [Required] public required string MobileAppId { get; init; } // 移动应用
    [Required] public required string MchId { get; init; }
    [Required, StringLength(32, MinimumLength = 32)] public required string Key { get; init; }
    [Required, StringLength(32, MinimumLength = 32)] public required string ApiV3Key { get; init; }
    [Required, RegularExpression(HttpsWithoutPortOrQuery)] public required string NotifyUrl { get; init; }
    [Required, RegularExpression(HttpsWithoutPortOrQuery)] public required string NotifyUrlV2 { get; init; }
    [Required] public required string SerialNumber { get; init; } // 商户证书序列号
    [Required] public required string PrivateKey { get; init; }
    [Required] public required string PublicKeyId { get; init; } // 微信支付公钥
    [Required] public required string PublicKey { get; init; }
}
