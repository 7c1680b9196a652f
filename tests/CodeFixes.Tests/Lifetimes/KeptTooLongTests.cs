namespace WeChatPayLint.CodeFixes.Tests.Lifetimes;

public sealed class PrepayIdKeptTooLongTests
{
    private static readonly Repairs Repairs = new("WXP601");

    [Theory]
    [InlineData("[|TimeSpan.FromHours(24)|]", "TimeSpan.FromMinutes(110)")]
    [InlineData("[|System.TimeSpan.FromHours(24)|]", "System.TimeSpan.FromMinutes(110)")]
    [InlineData("[|new TimeSpan(3, 0, 0)|]", "TimeSpan.FromMinutes(110)")]
    [InlineData("[|DateTime.Now.AddHours(/* 🧋 */ 24)|]", "DateTime.Now.AddMinutes(110)")]
    public Task Shortens(string before, string after) => Repairs.Reviewed(Caches.Class("prepayId", before), Caches.Class("prepayId", after));

    [Fact]
    public Task LeavesANamedTime() => Repairs.None(Caches.Class("prepayId", "[|Day|]"));
}

public sealed class PaymentLinkKeptTooLongTests
{
    private static readonly Repairs Repairs = new("WXP602");

    [Fact]
    public Task Shortens() => Repairs.Reviewed(Caches.Class("mwebUrl", "[|TimeSpan.FromMinutes(30)|]"), Caches.Class("mwebUrl", "TimeSpan.FromMinutes(4)"));
}

public sealed class CodeUrlKeptTooLongTests
{
    private static readonly Repairs Repairs = new("WXP603");

    [Fact]
    public Task Shortens() => Repairs.Reviewed(Caches.Class("codeUrl", "[|TimeSpan.FromDays(1)|]"), Caches.Class("codeUrl", "TimeSpan.FromMinutes(110)"));
}

file static class Caches
{
    /// <summary>A class that keeps a value for that time.</summary>
    public static string Class(string value, string time) => $$"""
        using System;

        namespace Teashop;

        class WxPayCache
        {
            static readonly TimeSpan Day = TimeSpan.FromDays(1);

            void Set(string key, string value, object time) { }

            void Keep(string key, string {{value}}) => Set(key, {{value}}, {{time}}); // 尾
        }

        """;
}
