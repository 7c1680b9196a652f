using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Invocation;

/// <summary>Which fields are time stamps of a payment: seconds since 1970-01-01 00:00 UTC, ten digits. https://pay.weixin.qq.com/doc/v3/merchant/4012791857</summary>
internal static class Timestamp
{
    public static readonly IReadOnlyCollection<string> Names = ["timeStamp", "timestamp"];

    /// <summary>Whether the field is signed with a payment that is started.</summary>
    public static bool IsSigned(Payload payload) => payload.Kind is PayloadKind.Invoke or PayloadKind.AppInvoke;

    /// <summary>The number behind a time stamp: without its conversions to text and to whole numbers, which do not change what it counts.</summary>
    public static Value Number(Value value)
    {
        while (true)
        {
            var inner = value.BeforeText();
            inner = inner.ToInteger()?.Value.Resolved ?? inner;
            inner = inner is CallValue { On: "Math" or "Decimal", Arguments: [var argument, ..] } ? argument.Resolved : inner;
            if (ReferenceEquals(inner, value))
            {
                return inner;
            }

            value = inner;
        }
    }
}
