using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeChatPayLint.Robustness.Tests.Mutations;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>A source after a few changes.</summary>
internal sealed record Mutant(Sample Sample, IReadOnlyList<Step> Steps, Conditions Conditions)
{
    private static readonly Gen<Conditions> AnyConditions = Gen.Select(
        Gen.Frequency((6, Gen.Const(Resolved.All)), (1, Gen.Const(Resolved.FrameworkOnly)), (1, Gen.Const(Resolved.Nothing))),
        Gen.Frequency((6, Gen.Const(LanguageVersion.Preview)), (1, Gen.Const(LanguageVersion.CSharp12)), (1, Gen.Const(LanguageVersion.CSharp7_3))),
        Gen.Frequency((3, Gen.Const(NullableContextOptions.Enable)), (1, Gen.Const(NullableContextOptions.Disable))),
        (resolved, language, nullable) => new Conditions(resolved, language, nullable));

    private static readonly Gen<Mutant> Any = Gen.Select(
        Gen.Int[0, Sample.All.Count - 1].Select(at => Sample.All[at]),
        Gen.Select(Gen.Int[0, Mutation.All.Count - 1].Select(at => Mutation.All[at]), Gen.Int[0, int.MaxValue], (mutation, seed) => new Step(mutation, seed)).List[1, 4],
        AnyConditions,
        (source, steps, conditions) => new Mutant(source, steps, conditions));

    /// <summary>The changed text.</summary>
    public string Text => Steps.Aggregate(Sample.Text, (text, step) => step.Mutation.Apply(text, new Random(step.Seed)));

    /// <summary>The mutant of a number: the same one each time.</summary>
    public static Mutant Of(uint number) => Any.Generate(new PCG(number, 20260101), null!, out _);

    /// <summary>The same with fewer changes or under the usual conditions, the simplest first.</summary>
    public IEnumerable<Mutant> Simpler()
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            yield return this with { Steps = [.. Steps.Where((_, at) => at != i)] };
        }

        if (Conditions != Conditions.Usual)
        {
            yield return this with { Conditions = Conditions.Usual };
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Sample}, {string.Join(", ", Steps)}; {Conditions}\n{Text}";
}
