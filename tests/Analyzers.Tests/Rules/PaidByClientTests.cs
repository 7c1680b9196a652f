namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class PaidByClientTests
{
    private const string Id = "WXP409";

    [Theory]
    [InlineData("state", "if (result == [|\"get_brand_wcpay_request:ok\"|]) { order.Status = 2; }")]
    [InlineData("mini program", "if (result.Equals([|\"requestPayment:ok\"|])) { order.IsPaid = true; }")]
    [InlineData("JS-SDK", "if (!string.IsNullOrEmpty(result) && result == [|\"chooseWXPay:ok\"|]) UpdateOrderStatus(order);")]
    public Task Catches(string what, string code) => Verify.Catches(Id, Class(code), what);

    [Theory]
    [InlineData("queried", "if (result == \"get_brand_wcpay_request:ok\" && OrderQuery(order)) { order.Status = 2; }")]
    [InlineData("shown", "if (result == \"get_brand_wcpay_request:ok\") { Console.WriteLine(\"paid\"); }")]
    [InlineData("failed", "if (result != \"get_brand_wcpay_request:ok\") { order.Status = 3; }")]
    [InlineData("page's script", "var script = \"if (res.err_msg == 'get_brand_wcpay_request:ok') location.href = '/done';\";\norder.Status = script.Length;")]
    [InlineData("another answer", "if (result == \"ok\") { order.Status = 2; }")]
    public Task Ignores(string what, string code) => Verify.Ignores(Class(code), what);

    private static string Class(string statements) => "// wxpay\nclass Entry { public int Status; public bool IsPaid; }\nclass Results { void Done(Entry order, string result) {\n" + statements + "\n}\nvoid UpdateOrderStatus(Entry order) { }\nbool OrderQuery(Entry order) { throw null!; } }";
}
