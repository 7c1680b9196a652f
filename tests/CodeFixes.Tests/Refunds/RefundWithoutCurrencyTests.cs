namespace WeChatPayLint.CodeFixes.Tests.Refunds;

public sealed class RefundWithoutCurrencyTests
{
    private static readonly Repairs Repairs = new("WXP404");

    [Theory]
    [InlineData("var refund = new { out_trade_no = text, out_refund_no = text, amount = new { [|refund|] = seconds, total = seconds } }; var sent = System.Text.Json.JsonSerializer.Serialize(refund);", "var refund = new { out_trade_no = text, out_refund_no = text, amount = new { currency = \"CNY\", refund = seconds, total = seconds } }; var sent = System.Text.Json.JsonSerializer.Serialize(refund);")]
    [InlineData("var refund = new\n{\n    out_trade_no = text,\n    out_refund_no = text,\n    amount = new\n    {\n        // 金额 🧋\n        [|refund|] = 5,\n        total = 9,\n    },\n}; var sent = System.Text.Json.JsonSerializer.Serialize(refund);", "var refund = new\n{\n    out_trade_no = text,\n    out_refund_no = text,\n    amount = new\n    {\n        // 金额 🧋\n        currency = \"CNY\",\n        refund = 5,\n        total = 9,\n    },\n}; var sent = System.Text.Json.JsonSerializer.Serialize(refund);")]
    public Task AddsTheCurrency(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("var refund = @\"{\"\"out_trade_no\"\":\"\"T20260101\"\",\"\"out_refund_no\"\":\"\"1\"\",\"\"amount\"\":{\"\"[|refund|]\"\":1,\"\"total\"\":1}}\"; var content = new System.Net.Http.StringContent(refund);")]
    public Task LeavesWrittenOutJson(string code) => Repairs.None(Files.Method(code));
}
