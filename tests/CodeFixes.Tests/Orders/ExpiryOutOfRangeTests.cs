namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class ExpiryOutOfRangeTests
{
    private static readonly Repairs Repairs = new("WXP110");

    [Theory]
    [InlineData("[|DateTime.UtcNow.AddMinutes(30)|].ToString(\"yyyyMMddHHmmss\")", "DateTime.UtcNow.AddMinutes(30).AddHours(8).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("[|DateTimeOffset.UtcNow.AddMinutes(30)|].ToString(\"yyyyMMddHHmmss\")", "DateTimeOffset.UtcNow.AddMinutes(30).ToOffset(TimeSpan.FromHours(8)).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("([|DateTime.UtcNow + TimeSpan.FromMinutes(30)|]).ToString(\"yyyyMMddHHmmss\")", "(DateTime.UtcNow + TimeSpan.FromMinutes(30)).AddHours(8).ToString(\"yyyyMMddHHmmss\")")]
    [InlineData("$\"{[|DateTime.UtcNow.AddMinutes(30)|]:yyyyMMddHHmmss}\" /* 🧋 */", "$\"{DateTime.UtcNow.AddMinutes(30).AddHours(8):yyyyMMddHHmmss}\" /* 🧋 */")]
    public Task ConvertsToBeijingTime(string before, string after) => Repairs.Safe(V2(before), V2(after));

    [Fact]
    public Task ConvertsTimesOfBothFields() => Repairs.Safe(
        Files.Method("var now = DateTime.UtcNow;\ndata.SetValue(\"total_fee\", fen);\ndata.SetValue(\"time_start\", [|now|].ToString(\"yyyyMMddHHmmss\"));\ndata.SetValue(\"time_expire\", [|now.AddMinutes(30)|].ToString(\"yyyyMMddHHmmss\"));"),
        Files.Method("var now = DateTime.UtcNow;\ndata.SetValue(\"total_fee\", fen);\ndata.SetValue(\"time_start\", now.AddHours(8).ToString(\"yyyyMMddHHmmss\"));\ndata.SetValue(\"time_expire\", now.AddMinutes(30).AddHours(8).ToString(\"yyyyMMddHHmmss\"));"));

    [Fact]
    public Task LeavesSpans() => Repairs.None(V2("DateTime.Now.AddMinutes([|2|]).ToString(\"yyyyMMddHHmmss\")"));

    private static string V2(string value) => Files.Method($"data.SetValue(\"total_fee\", fen); data.SetValue(\"time_expire\", {value});");
}
