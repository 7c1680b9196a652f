namespace WeChatPayLint.Values;

/// <summary>What a part of a date format writes.</summary>
public enum DatePartKind
{
    /// <summary>Text that stands for itself.</summary>
    Literal,

    /// <summary><c>y</c>: the year.</summary>
    Year,

    /// <summary><c>M</c>, <c>MM</c>: the month's number.</summary>
    Month,

    /// <summary><c>d</c>, <c>dd</c>: the day of the month.</summary>
    Day,

    /// <summary><c>H</c>, <c>HH</c>: the hour from 0 to 23.</summary>
    Hour,

    /// <summary><c>h</c>, <c>hh</c>: the hour from 1 to 12, so that 17:08 comes out as 05:08.</summary>
    Hour12,

    /// <summary><c>m</c>, <c>mm</c>: the minute.</summary>
    Minute,

    /// <summary><c>s</c>, <c>ss</c>: the second.</summary>
    Second,

    /// <summary><c>f</c>: digits of the second's fraction.</summary>
    Fraction,

    /// <summary><c>F</c>, with the point before it: digits of the second's fraction, nothing where it is zero.</summary>
    OptionalFraction,

    /// <summary><c>z</c>, <c>zz</c>, <c>zzz</c>: the offset, of a DateTime that of the server unless its kind is UTC.</summary>
    Offset,

    /// <summary><c>K</c>: the offset, Z for a DateTime in UTC, and nothing for a DateTime of unspecified kind.</summary>
    Zone,

    /// <summary><c>-</c> in a culture's own character: <c>/</c>.</summary>
    DateSeparator,

    /// <summary><c>:</c>, which some cultures write otherwise.</summary>
    TimeSeparator,

    /// <summary><c>MMM</c>, <c>ddd</c>: a name in the culture's language.</summary>
    Name,

    /// <summary><c>t</c>, <c>g</c>: a word of the culture's, which may have none.</summary>
    Designator,
}
