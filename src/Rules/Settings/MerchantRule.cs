namespace WeChatPayLint.Integration;

/// <summary>A settings rule that judges one merchant by itself.</summary>
public abstract class MerchantRule : SettingsRule
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Problem> Check(PaymentSettings settings) => settings.Merchants.SelectMany(merchant => Check(merchant, settings));

    /// <summary>Judges a merchant.</summary>
    protected abstract IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings);
}
