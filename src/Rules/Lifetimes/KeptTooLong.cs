using System.Globalization;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Lifetimes;

/// <summary>What the rules about values that are kept too long have in common: which value, its life, and how long it is kept.</summary>
internal abstract class KeptTooLong : ScopeRule
{
    /// <summary>How long the value can be used.</summary>
    protected abstract TimeSpan Life { get; }

    /// <summary>For how many minutes it can be kept with time left to pay.</summary>
    protected abstract int Minutes { get; }

    /// <summary>The message; it takes the minutes that the value is kept, and those that it can be.</summary>
    protected abstract Text Message { get; }

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes a time within the life of the value. Needs review, since other values may be kept with it. None for a time that has a name, which others may use.", "改为有效期内的时间。需要复核，因为可能有其他值一起缓存。具名的时间可能另有用途，不提供修复。");

    public override IEnumerable<Problem> Check(Scope scope) => scope.Kept
        .Where(kept => IsKind(kept.Value, scope))
        .Select(kept => (kept.Lifetime, Duration: kept.Lifetime.Duration()))
        .Where(kept => kept.Duration > Life)
        .Select(kept => new Problem(kept.Lifetime.Span, Message.With(Math.Floor(kept.Duration!.Value.TotalMinutes).ToString(CultureInfo.InvariantCulture), Minutes)) { Repairs = Shortened(kept.Lifetime) });

    /// <summary>Whether the value is of the kind that the rule is about.</summary>
    protected abstract bool IsKind(Value value, Scope scope);

    private Repair[] Shortened(Value lifetime)
    {
        var minutes = Minutes.ToString(CultureInfo.InvariantCulture);
        Edit? edit = lifetime switch
        {
            CallValue call => new Edit(new Span(call.Span.Document, call.NameSpan.Start, call.Span.End - call.NameSpan.Start), (call.On == "TimeSpan" ? "FromMinutes(" : "AddMinutes(") + minutes + ")"),
            CreationValue => new Edit(lifetime.Span, "System.TimeSpan.FromMinutes(" + minutes + ")"),
            _ => null,
        };
        return edit is null ? [] : [Repair.NeedsReview("shorter", new Text("Keep it for {0} minutes", "改为保留 {0} 分钟").With(minutes), edit)];
    }

    /// <summary>An SDK's order with its answer, whose part is kept for that time; the mark stands where the time has it.</summary>
    protected static string Example(string type, string member, string time) => $$"""
        interface ICache
        {
            void Set(string key, object value, TimeSpan time);
        }

        class Payments(ICache cache)
        {
            public async Task Place(CreatePayTransaction{{type}}Request request)
            {
                var answer = await client.ExecuteCreatePayTransaction{{type}}Async(request);
                if (answer.IsSuccessful())
                {
                    cache.Set(request.OutTradeNumber, answer.{{member}}, {{time}});
                }
            }
        }
        """;
}
