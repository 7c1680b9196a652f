namespace WeChatPayLint.Values;

/// <summary>What the language knows of a value's type, as far as the rules care.</summary>
public enum StaticType
{
    /// <summary>Not known: unresolved, dynamic or generic.</summary>
    Unknown,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal fraction, exact for amounts of money.</summary>
    Decimal,

    /// <summary>A binary fraction: <c>19.9 * 100</c> is 1989.9999999999998.</summary>
    Float,

    /// <summary>A point in time without an offset.</summary>
    DateTime,

    /// <summary>A point in time with its offset.</summary>
    DateTimeOffset,

    /// <summary>A span of time.</summary>
    TimeSpan,

    /// <summary>A globally unique identifier.</summary>
    Guid,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Any other type.</summary>
    Other,
}
