namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>The rules about what an order lacks, in the shapes of code that orders have.</summary>
public sealed class IncompleteOrderTests
{
    private const string V2 = "data.SetValue(\"body\", \"Tea\"); data.SetValue(\"out_trade_no\", number); data.SetValue(\"total_fee\", fen); ";
    private const string Rest = "appid = Shop.AppId, mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen }";
    private const string Jsapi = "\"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\"";
    private const string Native = "\"https://api.mch.weixin.qq.com/v3/pay/transactions/native\"";

    [Theory]
    [InlineData("WXP118", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", [|\"JSAPI\"|]); var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("WXP118", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", {|info:\"JSAPI\"|}); var answer = await Send(data);")]
    [InlineData("WXP118", "await http.PostAsJsonAsync(" + Jsapi + ", [|new|] { " + Rest + " });")]
    [InlineData("WXP118", "var order = [|new|] { " + Rest + " }; await http.PostAsync(" + Jsapi + ", new StringContent(JsonSerializer.Serialize(order)));")]
    [InlineData("WXP118", "var order = new [|CreatePayTransactionJsapiRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl() }; order.Amount.Total = fen; await client.ExecuteCreatePayTransactionJsapiAsync(order);")]
    [InlineData("WXP118", "var data = new SortedDictionary<string, object> { { \"appid\", Shop.AppId }, { \"mch_id\", Shop.MchId }, { \"body\", \"Tea\" }, { \"out_trade_no\", number }, { \"total_fee\", fen }, { \"notify_url\", Shop.NotifyUrl() }, { \"spbill_create_ip\", number }, { \"trade_type\", [|\"JSAPI\"|] } }; var json = JsonSerializer.Serialize(data);")]
    [InlineData("WXP118", "var data = new Dictionary<string, string>(); data[\"appid\"] = Shop.AppId; data[\"mch_id\"] = Shop.MchId; data[\"body\"] = \"Tea\"; data[\"out_trade_no\"] = number; data[\"total_fee\"] = fen.ToString(); data[\"notify_url\"] = Shop.NotifyUrl(); data[\"spbill_create_ip\"] = number; data[\"trade_type\"] = {|info:\"JSAPI\"|}; var answer = await Send(data);")]
    [InlineData("WXP118", "var xml = $\"<xml><appid>{Shop.AppId}</appid><mch_id>{Shop.MchId}</mch_id><nonce_str>{Shop.Nonce()}</nonce_str><sign>{number}</sign><body>Tea</body><out_trade_no>{number}</out_trade_no><total_fee>{fen}</total_fee><spbill_create_ip>{number}</spbill_create_ip><notify_url>{Shop.NotifyUrl()}</notify_url><trade_type>[|JSAPI|]</trade_type></xml>\"; var content = new StringContent(xml);")]
    [InlineData("WXP111", "await http.PostAsJsonAsync(" + Native + ", [|new|] { appid = Shop.AppId, mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, amount = new { total = fen } });")]
    [InlineData("WXP111", "await http.PostAsJsonAsync(" + Native + ", new { appid = Shop.AppId, mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, amount = new { total = fen }, notify_url = [|\"\"|] });")]
    [InlineData("WXP111", "var json = $$\"\"\"{\"[|appid|]\": \"{{Shop.AppId}}\", \"mchid\": \"{{Shop.MchId}}\", \"description\": \"Tea\", \"out_trade_no\": \"{{number}}\", \"amount\": {\"total\": {{fen}} } }\"\"\"; await http.PostAsync(" + Native + ", new StringContent(json));")]
    [InlineData("WXP125", "await http.PostAsJsonAsync(" + Native + ", [|new|] { appid = Shop.AppId, mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { currency = \"CNY\" } });")]
    [InlineData("WXP125", "var order = {|info:new|} { mchid = Shop.MchId, out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } }; var answer = await Send(" + Native + ", order);")]
    [InlineData("WXP123", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", [|\"NATIVE\"|]); var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("WXP124", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", [|\"MWEB\"|]); var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("WXP124", "data.SetValue(\"spbill_create_ip\", [|\"127.0.0.1\"|]); data.SetValue(\"trade_type\", \"MWEB\");")]
    [InlineData("WXP124", "data.SetValue(\"spbill_create_ip\", {|info:\"8.8.8.8\"|}); data.SetValue(\"trade_type\", \"JSAPI\");")]
    [InlineData("WXP124", "const string Ip = {|info:\"127.0.0.1\"|}; data.SetValue(\"spbill_create_ip\", Ip); data.SetValue(\"notify_url\", Shop.NotifyUrl());")]
    public Task Catches(string rule, string code) => Verify.Catches(rule, InSender(code));

    [Theory]
    [InlineData("completed in a branch", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", \"JSAPI\"); if (flag) data.SetValue(\"openid\", number); var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("one trade_type a branch", "var data = new WxPayData(); " + V2 + "if (flag) { data.SetValue(\"trade_type\", \"JSAPI\"); data.SetValue(\"openid\", number); } else { data.SetValue(\"trade_type\", \"NATIVE\"); } var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("completed by another method", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", \"JSAPI\"); FillPayer(data); var answer = WxPayApi.UnifiedOrder(data);")]
    [InlineData("completed by the caller", "var data = new WxPayData(); " + V2 + "data.SetValue(\"trade_type\", \"JSAPI\"); return data;")]
    [InlineData("completed later", "var order = new CreatePayTransactionJsapiRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl() }; order.Amount.Total = fen; order.Payer.OpenId = Shop.OpenId(); await client.ExecuteCreatePayTransactionJsapiAsync(order);")]
    [InlineData("the payer in a variable", "var payer = new CreatePayTransactionJsapiRequest.Types.Payer(); payer.OpenId = Shop.OpenId(); var order = new CreatePayTransactionJsapiRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Payer = payer }; order.Amount.Total = fen; await client.ExecuteCreatePayTransactionJsapiAsync(order);")]
    [InlineData("the amount in a variable", "var amount = new CreatePayTransactionNativeRequest.Types.Amount { Currency = \"CNY\" }; amount.Total = fen; var order = new CreatePayTransactionNativeRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = amount }; await client.ExecuteCreatePayTransactionNativeAsync(order);")]
    [InlineData("the rest from the sender", "var answer = await Send(" + Native + ", new { description = \"Tea\", out_trade_no = number, amount = new { total = fen } });")]
    [InlineData("a record of the order", "var saved = await Save(new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, amount = new { total = fen } });")]
    [InlineData("parking", "await http.PostAsJsonAsync(\"https://api.mch.weixin.qq.com/v3/vehicle/transactions/parking\", new { appid = Shop.AppId, description = \"Parking\", out_trade_no = number, notify_url = Shop.NotifyUrl(), trade_scene = \"PARKING\", amount = new { total = fen } });")]
    [InlineData("an address as a fallback", "data.SetValue(\"spbill_create_ip\", Shop.Nonce() ?? \"127.0.0.1\"); data.SetValue(\"trade_type\", \"MWEB\");")]
    [InlineData("at the till", "data.SetValue(\"spbill_create_ip\", \"127.0.0.1\"); data.SetValue(\"auth_code\", number); data.SetValue(\"total_fee\", fen);")]
    public Task Ignores(string why, string code) => Verify.Ignores(InSender(code), why);

    [Theory]
    [InlineData("WXP118", "async Task Pay() { var order = new [|CreatePayTransactionJsapiRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = \"\" + Shop.NewNumber(), NotifyUrl = Shop.NotifyUrl(), Amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = Shop.Fen() } }; await client.ExecuteCreatePayTransactionJsapiAsync(order); }")]
    [InlineData("WXP118", "void Pay() { WxPayData data = new WxPayData(); data.SetValue(\"body\", \"Tea\"); data.SetValue(\"out_trade_no\", WxPayApi.GenerateOutTradeNo()); data.SetValue(\"total_fee\", 100); data.SetValue(\"trade_type\", [|\"JSAPI\"|]); WxPayData result = WxPayApi.UnifiedOrder(data); }")]
    [InlineData("WXP124", "async Task Pay() { var order = new CreatePayTransactionH5Request { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = Shop.NewNumber(), NotifyUrl = Shop.NotifyUrl(), Amount = new CreatePayTransactionH5Request.Types.Amount { Total = Shop.Fen() }, Scene = new CreatePayTransactionH5Request.Types.Scene { ClientIp = [|\"127.0.0.1\"|] } }; await client.ExecuteCreatePayTransactionH5Async(order); }")]
    public Task CatchesWithoutTheSdk(string rule, string member) => Verify.Unresolved("class Checkout { " + member.Replace("total_fee\", 100", "total_fee\", {|WXP135:100|}") + " }", rule);

    [Fact]
    public Task CatchesTheDemosAddress() => Verify.Catches("WXP124", """
        class DemoConfig
        {
            public string GetMchID() { return "1900000109"; }
            public string GetIp() { return {|info:"0.0.0.0"|}; }
        }
        """);

    [Fact]
    public Task IgnoresAnAgencysOrderWithoutTheSdk() => Verify.Unresolved("""
        class Checkout
        {
            async Task Pay()
            {
                var order = new CreatePayPartnerTransactionJsapiRequest
                {
                    AppId = Shop.AppId, MerchantId = Shop.MchId, SubMerchantId = Shop.NewNumber(), Description = "Tea", OutTradeNumber = Shop.NewNumber(), NotifyUrl = Shop.NotifyUrl(),
                    Amount = new CreatePayPartnerTransactionJsapiRequest.Types.Amount { Total = Shop.Fen() },
                    Payer = new CreatePayPartnerTransactionJsapiRequest.Types.Payer { OpenId = Shop.OpenId() },
                };
                await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);
            }
        }
        """);

    private static string InSender(string code) => $$"""
        using System.Net.Http.Json;

        class Checkout
        {
            public async Task<object> Pay(HttpClient http)
            {
                await Task.Yield();
                {{code}}
                return null!;
            }

            static Task<object> Send(object order) => throw null!;
            static Task<object> Send(string url, object order) => throw null!;
            static Task<object> Save(object order) => throw null!;
            static void FillPayer(WxPayData data) { }
        }
        """;
}
