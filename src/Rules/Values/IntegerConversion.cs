namespace WeChatPayLint.Values;

/// <summary>How a number is made whole.</summary>
public enum IntegerConversion
{
    /// <summary>A cast, which cuts the fraction off.</summary>
    Cast,

    /// <summary><c>Convert.ToInt32</c>, which rounds a number and throws on a text with a fraction.</summary>
    Convert,

    /// <summary><c>int.Parse</c>, which throws on a text with a fraction.</summary>
    Parse,
}
