namespace WeChatPayLint.CodeFixes.Tests.Orders;

public sealed class AmountTruncatedTests
{
    private static readonly Repairs Repairs = new("WXP101");

    [Theory]
    [InlineData("(int)(yuan * 100)", "(int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("(long)(yuan /* 元 🧋 */ * 100)", "(long)Math.Round(yuan /* 元 🧋 */ * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("(int)yuan * 100", "(int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("100 * (int)price", "(int)Math.Round(price * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("(int)(yuan + 1) * 100", "(int)Math.Round((yuan + 1) * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("Convert.ToInt32(price) * 100", "(int)Math.Round(price * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("(int)Math.Floor(yuan * 100)", "(int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("Math.Truncate(yuan * 100)", "Math.Round(yuan * 100, MidpointRounding.AwayFromZero)")]
    [InlineData("Convert.ToInt32((price * 100).ToString())", "Convert.ToInt32(Math.Round(price * 100, MidpointRounding.AwayFromZero).ToString())")]
    [InlineData("int.Parse((price * 100).ToString())", "int.Parse(Math.Round(price * 100, MidpointRounding.AwayFromZero).ToString())")]
    public Task Rounds(string before, string after) =>
        Repairs.Reviewed(Files.Method($"data.SetValue(\"total_fee\", [|{before}|]); // 分"), Files.Method($"data.SetValue(\"total_fee\", {after}); // 分"));

    [Theory]
    [InlineData("""var order = new { mch_id = text, trade_type = "JSAPI", total_fee = [|(int)(yuan * 100)|] };""", """var order = new { mch_id = text, trade_type = "JSAPI", total_fee = (int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero) };""")]
    [InlineData("""var order = new Dictionary<string, object> { ["mch_id"] = text, ["total_fee"] = [|(int)(yuan * 100)|] };""", """var order = new Dictionary<string, object> { ["mch_id"] = text, ["total_fee"] = (int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero) };""")]
    [InlineData("""var order = $"<xml><mch_id>{text}</mch_id><device_info>🧋</device_info><total_fee>{[|(int)(yuan * 100)|]}</total_fee></xml>";""", """var order = $"<xml><mch_id>{text}</mch_id><device_info>🧋</device_info><total_fee>{(int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero)}</total_fee></xml>";""")]
    [InlineData("""var due = [|(int)(yuan * 100)|]; /* 🧋 */ data.SetValue("total_fee", due.ToString());""", """var due = (int)Math.Round(yuan * 100, MidpointRounding.AwayFromZero); /* 🧋 */ data.SetValue("total_fee", due.ToString());""")]
    public Task MendsEveryShape(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));

    [Fact]
    public Task LeavesAParsedText() => Repairs.None(Files.Method("data.SetValue(\"total_fee\", {|info:Convert.ToInt32(text) * 100|});"));
}
