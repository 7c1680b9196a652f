namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class AmountFromClientTests
{
    private const string Id = "WXP511";

    // What web forms and controllers have, without their packages.
    private const string Web = """

        class Page { public HttpRequest Request { get; } = null!; }
        class HttpRequest { public System.Collections.Specialized.NameValueCollection QueryString, Form, Params = null!; public Dictionary<string, string[]> Query = null!; public string this[string key] => null!; }
        interface IActionResult; class NonActionAttribute : Attribute; class FromBodyAttribute : Attribute; class FromQueryAttribute : Attribute; class FromFormAttribute : Attribute; class ApiControllerAttribute : Attribute; class HttpPostAttribute : Attribute; class RangeAttribute(int from, int to) : Attribute;
        class Input { public int Total { get; set; } public string Number { get; set; } = ""; [Range(1, 500)] public int Donation { get; set; } }
        class JsApiPay(object page) { public object Page => page; public string openid { get; set; } = ""; public int total_fee { get; set; } }
        static class JKRequest { public static string GetQueryString(string key) { throw null!; } public static int GetFormInt(string key, int otherwise) { throw null!; } }
        """;

    [Theory]
    [InlineData("query string", "data.SetValue(\"total_fee\", [|Request.QueryString[\"total_fee\"]|]);")]
    [InlineData("form", "data.SetValue(\"total_fee\", int.Parse([|Request.Form[\"fee\"]|]!));")]
    [InlineData("either of both", "data.SetValue(\"total_fee\", [|Request[\"fee\"]|]);")]
    [InlineData("Get", "data.SetValue(\"total_fee\", [|Request.QueryString.Get(\"fee\")|]);")]
    [InlineData("query of ASP.NET Core", "data.SetValue(\"total_fee\", Convert.ToInt32([|Request.Query[\"fee\"]|][0]));")]
    [InlineData("in yuan", "data.SetValue(\"total_fee\", (int)(decimal.Parse([|Request.Form[\"price\"]|]!) * 100));")]
    [InlineData("local", "var text = [|Request.Form[\"fee\"]|];\nvar total = int.Parse(text!);\ndata.SetValue(\"total_fee\", total);")]
    [InlineData("parsed with a test of the form only", "if (!int.TryParse([|Request.Form[\"fee\"]|], out var total)) return;\ndata.SetValue(\"total_fee\", total);")]
    [InlineData("null test only", "var text = [|Request.Form[\"fee\"]|];\nif (text == null) return;\ndata.SetValue(\"total_fee\", text);")]
    [InlineData("helper", "data.SetValue(\"total_fee\", [|JKRequest.GetQueryString(\"total_fee\")|]);")]
    [InlineData("helper with a default", "data.SetValue(\"total_fee\", [|JKRequest.GetFormInt(\"fee\", 0)|]);")]
    [InlineData("SDK's model", "order.OutTradeNumber = number;\norder.Amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = int.Parse([|Request.Form[\"fee\"]|]!) };")]
    [InlineData("member of the local's name", "var openid = Request.QueryString[\"openid\"];\nvar total_fee = [|Request.QueryString[\"total_fee\"]|];\nif (string.IsNullOrEmpty(openid) || string.IsNullOrEmpty(total_fee)) return;\nvar page = new JsApiPay(this) { openid = openid };\npage.total_fee = int.Parse(total_fee);")]
    [InlineData("anonymous object", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = int.Parse([|Request.Form[\"fee\"]|]!) } };")]
    public Task Catches(string what, string code) => Verify.Catches(Id, "class Checkout : Page { void Pay() {\n" + code + "\n} }" + Web, what);

    [Theory]
    [InlineData("[FromQuery]", "void Pay([FromQuery] int fee) => data.SetValue(\"total_fee\", [|fee|]);")]
    [InlineData("[FromForm]", "void Pay([FromForm] Input input) => data.SetValue(\"total_fee\", {|info:input.Total|});")]
    [InlineData("[FromBody]", "void Pay([FromBody] Input input) => data.SetValue(\"total_fee\", {|info:input.Total|});")]
    [InlineData("member of the page", "string fee = \"\";\nvoid Load() { this.fee = [|Request.QueryString[\"fee\"]|]!; }\nvoid Pay() => data.SetValue(\"total_fee\", this.fee);")]
    public Task CatchesParametersAndMembers(string what, string code) => Verify.Catches(Id, "class Checkout : Page {\n" + code + "\n}" + Web, what);

    [Fact]
    public Task CatchesWhatAnApiControllerBinds() => Verify.Catches(Id, "[ApiController] class Checkout { [HttpPost] public void Pay(Input input) => data.SetValue(\"total_fee\", {|info:input.Total|}); }" + Web);

    [Fact]
    public Task CatchesWhatAMappedHandlerIsGiven() => Verify.Catches(Id, "class App { void MapPost(string path, Delegate handler) { } void Start() => MapPost(\"/pay\", (Input input) => data.SetValue(\"total_fee\", {|info:input.Total|})); }" + Web);

    [Theory]
    [InlineData("text", "public IActionResult Pay(string number, string fee) { data.SetValue(\"total_fee\", Convert.ToInt32(decimal.Parse({|info:fee|}) * 100)); return null!; }")]
    [InlineData("number", "public async Task<IActionResult> Pay(int fee) { await Task.Yield(); data.SetValue(\"total_fee\", {|info:fee|}); return null!; }")]
    public Task CatchesParametersOfAPagesAction(string what, string code) => Verify.Catches(Id, "class PayController : Page {\n" + code + "\n}" + Web, what);

    [Theory]
    [InlineData("private", "IActionResult Pay(int fee) { data.SetValue(\"total_fee\", fee); return null!; }")]
    [InlineData("no action", "[NonAction] public IActionResult Pay(int fee) { data.SetValue(\"total_fee\", fee); return null!; }")]
    [InlineData("compared", "public IActionResult Pay(int fee) { if (fee > 5000) return null!; data.SetValue(\"total_fee\", fee); return null!; }")]
    [InlineData("model, which a filter may put in", "public IActionResult Pay(Input input) { data.SetValue(\"total_fee\", input.Total); return null!; }")]
    [InlineData("no answer", "public void Pay(int fee) { data.SetValue(\"total_fee\", fee); }")]
    public Task IgnoresOtherParametersOfAPage(string what, string code) => Verify.Ignores("class PayController : Page {\n" + code + "\n}" + Web, what);

    [Fact]
    public Task IgnoresParametersOfAService() => Verify.Ignores("class PayService : Page { public IActionResult Pay(int fee) { data.SetValue(\"total_fee\", fee); return null!; } }" + Web);

    [Theory]
    [InlineData("looked up", "void Pay([FromBody] Input input) => data.SetValue(\"total_fee\", FenOf(input.Number)); int FenOf(string number) { throw null!; }")]
    [InlineData("range", "void Pay([FromBody] Input input) { if (input.Total < 1 || input.Total > 50000) return; data.SetValue(\"total_fee\", input.Total); }")]
    [InlineData("compared with the order", "void Pay([FromBody] Input input) { if (input.Total != Shop.Fen()) return; data.SetValue(\"total_fee\", input.Total); }")]
    [InlineData("limited", "void Pay() { var fee = Math.Clamp(int.Parse(Request.Form[\"fee\"]!), 1, 50000); data.SetValue(\"total_fee\", fee); }")]
    [InlineData("local in a range", "void Pay() { var fee = int.Parse(Request.Form[\"fee\"]!); if (fee is < 1 or > 50000) return; data.SetValue(\"total_fee\", fee); }")]
    [InlineData("validated", "void Pay([FromBody] Input input) { Validate(input.Total); data.SetValue(\"total_fee\", input.Total); } void Validate(int fee) { throw null!; }")]
    [InlineData("attribute", "void Pay([FromBody] Input input) => data.SetValue(\"total_fee\", input.Donation);")]
    [InlineData("service's parameter", "void Pay(Input input) => data.SetValue(\"total_fee\", input.Total);")]
    [InlineData("mapped handler's service", "void MapPost(string path, Delegate handler) { } void Start() => MapPost(\"/pay\", (IPrices prices) => data.SetValue(\"total_fee\", prices.Total)); interface IPrices { int Total { get; } }")]
    [InlineData("page's own model", "[HttpPost] public void Pay(Input input) => data.SetValue(\"total_fee\", input.Total);")]
    [InlineData("shown to the page", "object Show([FromQuery] int fee) => new { total_fee = fee, title = \"Tea\" };")]
    [InlineData("refund", "void Pay([FromBody] Input input) { var refund = new { out_trade_no = number, out_refund_no = number, amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = \"CNY\" } }; }")]
    [InlineData("response of another server", "string Request = \"\";\nvoid Pay() => data.SetValue(\"total_fee\", Request.Length);")]
    public Task Ignores(string what, string code) => Verify.Ignores("class Checkout : Page {\n" + code.Replace("string Request", "new string Request") + "\n}" + Web, what);
}
