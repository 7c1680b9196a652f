namespace WeChatPayLint.Package.Tests.Builds;

/// <summary>The package in a program of one file, which has no project.</summary>
[Collection(PackageCollection.Name)]
public sealed class FileBasedProgramTests(PackageFixture fixture)
{
    [Fact]
    public async Task FindsTheProblemsOfAProgramThatIsRun()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"feed\" value=\"{fixture.Feed}\" /></packageSources></configuration>");
        folder.Write("pay.cs", $$"""
            #:package WeChatPayLint@0.1.0
            #:property RestorePackagesPath={{fixture.Packages}}
            #:property PublishAot=false
            var order = new WxPayData();
            order.SetValue("out_trade_no", Guid.NewGuid().ToString());
            Console.WriteLine("placed");

            public class WxPayData
            {
                private readonly SortedDictionary<string, object> values = new();

                public void SetValue(string key, object value) => values[key] = value;
            }
            """);
        var output = await DotNet.SucceedAsync(folder.Path, "run", "pay.cs");
        BuildLog.AssertAnalyzersRan(output);
        Assert.Equal(["pay.cs(5,32) warning WXP105"], BuildLog.ProblemsIn(output));
        Assert.Contains("placed", output, StringComparison.Ordinal);
    }
}
