using WeChatPayLint.Values;

namespace WeChatPayLint.Orders;

/// <summary>Beijing's clock, which V2 reads: eight hours ahead of UTC all year round.</summary>
internal static class BeijingTime
{
    /// <summary>Converts a moment that shows another clock; null where it shows Beijing's, or where the clock is not known.</summary>
    public static Edit? Conversion(Value value)
    {
        var moment = Moment.Of(value);
        var call = moment.HasOffset ? ".ToOffset(System.TimeSpan.FromHours(8))" : ".AddHours(8)";
        return value.IsNullable || !(moment.Clock == Clock.Utc || (moment.HasOffset && moment.Clock == Clock.OtherOffset)) ? null
            : value.AsOperand() == "{0}" ? new Edit(value.Span.After, call)
            : new Edit(value.Span, value.AsOperand() + call, value.Span);
    }
}
