namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class TimeMalformedTests
{
    private static readonly Repairs Repairs = new("WXP109");

    [Theory]
    [InlineData("DateTimeOffset.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|])", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")")]
    [InlineData("DateTimeOffset.Now.AddHours(2).ToString([|\"s\"|], CultureInfo.InvariantCulture)", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\", CultureInfo.InvariantCulture)")]
    [InlineData("DateTimeOffset.Now.AddHours(2).ToString(@\"yyyy-MM-[|DD|]THH:mm:ss\")", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")")]
    [InlineData("[|DateTimeOffset.Now.AddHours(2).ToString()|] /* 🧋 */", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\") /* 🧋 */")]
    [InlineData("$\"{DateTimeOffset.Now.AddHours(2):[|yyyyMMddHHmmss|]}\"", "$\"{DateTimeOffset.Now.AddHours(2):yyyy-MM-ddTHH:mm:sszzz}\"")]
    [InlineData("$\"{ DateTimeOffset.Now.AddHours(2) :[|s|]}\"", "$\"{ DateTimeOffset.Now.AddHours(2) :yyyy-MM-ddTHH:mm:sszzz}\"")]
    [InlineData("string.Format(\"{0:[|yyyyMMddHHmmss|]}\", DateTimeOffset.Now.AddHours(2))", "string.Format(\"{0:yyyy-MM-ddTHH:mm:sszzz}\", DateTimeOffset.Now.AddHours(2))")]
    public Task WritesTheFormatOfV3(string before, string after) => Repairs.Safe(V3(before), V3(after));

    [Theory]
    [InlineData("DateTimeOffset.Now.AddHours(2).ToString([|\"yyyy-MM-ddTHH:mm:sszzz\"|])", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("DateTimeOffset.Now.AddHours(2).ToString(\"yyyyMMdd[|hh|]mmss\")", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("DateTimeOffset.UtcNow.AddHours(2).ToString([|\"o\"|])", "DateTimeOffset.UtcNow.AddHours(2).ToOffset(TimeSpan.FromHours(8)).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("$\"{DateTimeOffset.UtcNow.AddHours(2):[|s|]}\"", "$\"{DateTimeOffset.UtcNow.AddHours(2).ToOffset(TimeSpan.FromHours(8)):yyyyMMddHHmmss}\"")]
    public Task WritesTheFormatOfV2(string before, string after) => Repairs.Safe(V2(before), V2(after));

    [Theory]
    [InlineData("DateTime.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|])", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")")]
    [InlineData("System.DateTime.UtcNow.AddHours(2).ToString([|\"s\"|])", "System.DateTimeOffset.UtcNow.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")")]
    [InlineData("DateTime.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:ss[|Z|]\")", "DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")")]
    [InlineData("DateTime.Today.AddDays(1).ToString([|\"s\"|])", "new DateTimeOffset(DateTime.Today.AddDays(1)).ToString(\"yyyy-MM-ddTHH:mm:sszzz\")")]
    [InlineData("$\"{DateTime.Now.AddHours(2):[|yyyyMMddHHmmss|]}\"", "$\"{DateTimeOffset.Now.AddHours(2):yyyy-MM-ddTHH:mm:sszzz}\"")]
    public Task UsesADateTimeOffset(string before, string after) => Repairs.Reviewed(V3(before), V3(after));

    [Theory]
    [InlineData("DateTime.Now.AddHours(2).ToString(\"yyyyMMdd[|hh|]mmss\")", "DateTime.Now.AddHours(2).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("[|DateTime.Now.AddHours(2).ToString()|]", "DateTime.Now.AddHours(2).ToString(\"yyyyMMddHHmmss\")")]
    public Task WritesTheFormatOfADateTimeForReview(string before, string after) => Repairs.Reviewed(V2(before), V2(after));

    [Theory]
    [InlineData("[|\"2026-05-06 17:08:09\"|]")]
    [InlineData("[|DateTimeOffset.Now.AddHours(2).ToString(\"yyyy-MM-dd\") + \" 23:59:59\"|]")]
    public Task LeavesWhatIsNoFormat(string value) => Repairs.None(V3(value));

    private static string V3(string value) => Files.Method($"var order = new {{ mchid = text, description = \"奶茶\", amount = new {{ total = fen, currency = \"CNY\" }}, time_expire = {value} }};");

    private static string V2(string value) => Files.Method($"data.SetValue(\"total_fee\", fen); data.SetValue(\"time_expire\", {value});");
}
