namespace WeChatPayLint.Integration;

/// <summary>A settings rule that judges one merchant by itself.</summary>
public abstract class MerchantRule : SettingsRule
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Problem> Check(PaymentSettings settings) => settings.Merchants.Where(Concerns).SelectMany(merchant => Check(merchant, settings));

    /// <summary>Whether the merchant has anything that the rule is about. A file may have many merchants of which few do.</summary>
    public virtual bool Concerns(Merchant merchant) => true;

    /// <summary>Judges a merchant.</summary>
    public abstract IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings);
}
