using System.Collections.Concurrent;
using System.Globalization;

namespace WeChatPayLint.Robustness.Tests;

/// <summary>
/// Thousands of variants of real-looking code, the same ones each time. <c>WECHATPAYLINT_FUZZ=100000-200000</c> tries those of these numbers instead.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 300;
    private const int ThoroughEach = 4;
    private const int ShownFailures = 20;

    [Fact]
    public async Task SurvivesWhateverHappensToCode()
    {
        var failures = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Numbers(), async (number, _) =>
        {
            if (await ViolationAsync(Mutant.Of(number), number) is not null)
            {
                failures.Add(await SimplestAsync(Mutant.Of(number), number));
            }
        });
        Assert.True(failures.IsEmpty, failures.Count + " failures\n" + string.Join("\n\n", failures.OrderBy(failure => failure.Length).Take(ShownFailures)));
    }

    public static TheoryData<string> Sources => [.. Sample.All.Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HoldsForCodeAsItIsWritten(string name)
    {
        var source = Sample.All.Single(source => source.Name == name);
        var bench = await Projects.OpenAsync(source, source.Text, Conditions.Usual);
        Assert.Empty(await bench.ErrorsAsync());
        Assert.Null(await Properties.ViolationAsync(bench, isThorough: source.IsWeb));
    }

    private static IEnumerable<uint> Numbers()
    {
        var range = (Environment.GetEnvironmentVariable("WECHATPAYLINT_FUZZ") ?? "0-" + Usual).Split('-').Select(bound => uint.Parse(bound, CultureInfo.InvariantCulture)).ToArray();
        for (var number = range[0]; number < range[1]; number++)
        {
            yield return number;
        }
    }

    private static async Task<string?> ViolationAsync(Mutant mutant, uint number) =>
        await Properties.ViolationAsync(await Projects.OpenAsync(mutant.Sample, mutant.Text, mutant.Conditions), number % ThoroughEach == 0);

    private static async Task<string> SimplestAsync(Mutant mutant, uint number)
    {
        foreach (var simpler in mutant.Simpler())
        {
            if (await ViolationAsync(simpler, number) is not null)
            {
                return await SimplestAsync(simpler, number);
            }
        }

        return $"#{number}: {await ViolationAsync(mutant, number)}\n{mutant}";
    }
}
