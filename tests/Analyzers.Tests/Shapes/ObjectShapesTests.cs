namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>Objects of every kind, read for a notify_url that cannot be reached or an amount of nothing. The rules are only probes.</summary>
public sealed class ObjectShapesTests
{
    public static TheoryData<string, string> Models => new()
    {
        { "initializer", "return new CreatePayTransactionJsapiRequest { OutTradeNumber = number, NotifyUrl = {|WXP113:\"http://localhost/n\"|} };" },
        { "initializer of a local", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = number, NotifyUrl = {|WXP113:\"http://localhost/n\"|} };" },
        { "target-typed new", "CreatePayTransactionJsapiRequest request = new() { OutTradeNumber = number, NotifyUrl = {|WXP113:\"http://localhost/n\"|} };" },
        { "nested initializer", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = {|WXP103:0|} } };" },
        { "nested target-typed new", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = new() { Total = {|WXP103:0|} } };" },
        { "nested initializer without new", "var request = new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = { Total = {|WXP103:0|} } };" },
        { "later assignment", "var request = new CreatePayTransactionJsapiRequest();\nrequest.NotifyUrl = {|WXP113:\"http://localhost/n\"|};" },
        { "later nested assignment", "var request = new CreatePayTransactionJsapiRequest();\nrequest.OutTradeNumber = number;\nrequest.Amount.Total = {|WXP103:0|};" },
        { "assignment of a nested object", "var request = new CreatePayTransactionJsapiRequest();\nrequest.OutTradeNumber = number;\nrequest.Amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = {|WXP103:0|} };" },
        { "nested object in a local", "var amount = new CreatePayTransactionJsapiRequest.Types.Amount { Total = {|WXP103:0|} };\nvar request = new CreatePayTransactionJsapiRequest { OutTradeNumber = number, Amount = amount };" },
        { "field that another method made", "order.NotifyUrl = {|WXP113:\"http://localhost/n\"|};" },
        { "assignment and initializer", "var request = new CreatePayTransactionJsapiRequest { NotifyUrl = {|WXP113:\"http://localhost/n\"|}, OutTradeNumber = number };\nrequest.Amount.Total = {|WXP103:0|};" },
#if !OLDEST_COMPILER
        { "conditional access", "order?.NotifyUrl = {|WXP113:\"http://localhost/n\"|};" },
#endif
        { "argument", "await client.ExecuteCreatePayTransactionJsapiAsync(new CreatePayTransactionJsapiRequest { NotifyUrl = {|WXP113:\"http://localhost/n\"|} });" },
        { "argument with target-typed new", "await client.ExecuteCreatePayTransactionJsapiAsync(new() { NotifyUrl = {|WXP113:\"http://localhost/n\"|} });" },
        { "V2 model", "var request = new SKIT.FlurlHttpClient.Wechat.TenpayV2.Models.CreatePayUnifiedOrderRequest { OutTradeNumber = number, TotalFee = {|WXP103:0|} };" },
        { "Essensoft V3", "var model = new Essensoft.Paylink.WeChatPay.V3.Domain.WeChatPayTransactionsJsApiBodyModel { OutTradeNo = number, Amount = new Essensoft.Paylink.WeChatPay.V3.Domain.Amount { Total = {|WXP103:0|} }, NotifyUrl = {|WXP113:\"http://localhost/n\"|} };" },
        { "Essensoft V2", "var model = new Essensoft.Paylink.WeChatPay.V2.Request.WeChatPayUnifiedOrderRequest { OutTradeNo = number, TotalFee = {|WXP103:0|}, NotifyUrl = {|WXP113:\"http://localhost/n\"|} };" },
        { "Senparc V3 members", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData { out_trade_no = number, notify_url = {|WXP113:\"http://localhost/n\"|}, amount = new() { total = {|WXP103:0|} } };" },
        { "member of a lambda", "Func<object> make = () => new CreatePayTransactionJsapiRequest { NotifyUrl = {|WXP113:\"http://localhost/n\"|} };" },
        { "member of a local function", "object Make() { return new CreatePayTransactionJsapiRequest { NotifyUrl = {|WXP113:\"http://localhost/n\"|} }; }" },
        { "field's initializer", "class Orders { private readonly CreatePayTransactionJsapiRequest template = new() { NotifyUrl = {|WXP113:\"http://localhost/n\"|} }; }" },
        { "property's arrow", "class Orders { CreatePayTransactionJsapiRequest Template => new() { NotifyUrl = {|WXP113:\"http://localhost/n\"|} }; }" },
        { "constructor", "class Orders { public Orders(CreatePayTransactionJsapiRequest request) { request.NotifyUrl = {|WXP113:\"http://localhost/n\"|}; } }" },
        { "top-level statements", "var request = new CreatePayTransactionJsapiRequest { NotifyUrl = {|WXP113:\"http://localhost/n\"|} };\nclass Nothing { }" },
    };

    public static TheoryData<string, string> Constructors => new()
    {
        { "by position", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, null, null, {|WXP113:\"http://localhost/n\"|}, null, new(fen, \"CNY\"));" },
        { "nested by position", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, null, null, Shop.NotifyUrl(), null, new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData.Amount({|WXP103:0|}, \"CNY\"));" },
        { "nested implicit by position", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, null, null, Shop.NotifyUrl(), null, new({|WXP103:0|}, \"CNY\"));" },
        { "by name", "var model = new Senparc.Weixin.TenPayV3.Apis.BasePay.TransactionsRequestData(notify_url: {|WXP113:\"http://localhost/n\"|}, out_trade_no: number, appid: Shop.AppId, mchid: Shop.MchId, description: \"Tea\", time_expire: null, attach: null, goods_tag: null, amount: new(total: {|WXP103:0|}, currency: \"CNY\"));" },
        { "V2 by position", "var model = new Senparc.Weixin.TenPay.V3.TenPayV3UnifiedorderRequestData(Shop.AppId, Shop.MchId, \"Tea\", number, {|WXP103:0|}, Shop.PayersAddress(), {|WXP113:\"http://localhost/n\"|}, Senparc.Weixin.TenPay.TenPayV3Type.JSAPI, Shop.OpenId(), Shop.Nonce(), Shop.Nonce());" },
        { "own record", "var model = new Wx(Shop.MchId, number, {|WXP103:0|});\nrecord Wx(string mch_id, string out_trade_no, int total_fee);" },
    };

    public static TheoryData<string, string> Anonymous => new()
    {
        { "flat", "var body = new { mch_id = Shop.MchId, out_trade_no = number, total_fee = {|WXP103:0|} };" },
        { "nested", "var body = new { mchid = Shop.MchId, out_trade_no = number, amount = new { total = {|WXP103:0|} } };" },
        { "nested through a local", "var amount = new { total = {|WXP103:0|}, currency = \"CNY\" };\nvar body = new { mchid = Shop.MchId, out_trade_no = number, amount };" },
        { "nested through a named local", "var money = new { total = {|WXP103:0|}, currency = \"CNY\" };\nvar body = new { mchid = Shop.MchId, out_trade_no = number, amount = money };" },
        { "member named by its value", "var total_fee = {|WXP103:0|};\nvar body = new { mch_id = Shop.MchId, out_trade_no = number, total_fee };" },
        { "argument", "JsonSerializer.Serialize(new { mchid = Shop.MchId, notify_url = {|WXP113:\"http://localhost/n\"|}, out_trade_no = number });" },
        { "returned", "return new { mchid = Shop.MchId, notify_url = {|WXP113:\"http://localhost/n\"|}, out_trade_no = number };" },
        { "in an array", "var body = new { combine_mchid = Shop.MchId, combine_out_trade_no = number, sub_orders = new[] { new { mchid = Shop.MchId, amount = new { total_amount = {|WXP103:0|}, currency = \"CNY\" } } } };" },
    };

    public static TheoryData<string, string> OwnModels => new()
    {
        { "JsonPropertyName", Own("[JsonPropertyName(\"mchid\")] public string Merchant { get; set; } [JsonPropertyName(\"out_trade_no\")] public string No { get; set; } [JsonPropertyName(\"notify_url\")] public string Callback { get; set; }", "Merchant = Shop.MchId, No = number, Callback = {|WXP113:\"http://localhost/n\"|}") },
        { "JsonProperty", Own("[Newtonsoft.Json.JsonProperty(\"mchid\")] public string Merchant { get; set; } [Newtonsoft.Json.JsonProperty(\"out_trade_no\")] public string No { get; set; } [Newtonsoft.Json.JsonProperty(\"notify_url\")] public string Callback { get; set; }", "Merchant = Shop.MchId, No = number, Callback = {|WXP113:\"http://localhost/n\"|}") },
        { "JsonProperty by name", Own("[Newtonsoft.Json.JsonProperty(PropertyName = \"mchid\")] public string Merchant { get; set; } [Newtonsoft.Json.JsonProperty(PropertyName = \"notify_url\")] public string Callback { get; set; }", "Merchant = Shop.MchId, Callback = {|WXP113:\"http://localhost/n\"|}") },
        { "XmlElement", Own("[System.Xml.Serialization.XmlElement(\"mch_id\")] public string Merchant { get; set; } [System.Xml.Serialization.XmlElement(\"total_fee\")] public int Money { get; set; }", "Merchant = Shop.MchId, Money = {|WXP103:0|}") },
        { "XmlElement by name", Own("[System.Xml.Serialization.XmlElement(ElementName = \"mch_id\")] public string Merchant { get; set; } [System.Xml.Serialization.XmlElement(ElementName = \"total_fee\")] public int Money { get; set; }", "Merchant = Shop.MchId, Money = {|WXP103:0|}") },
        { "DataMember", Own("[System.Runtime.Serialization.DataMember(Name = \"mch_id\")] public string Merchant { get; set; } [System.Runtime.Serialization.DataMember(Name = \"total_fee\")] public int Money { get; set; }", "Merchant = Shop.MchId, Money = {|WXP103:0|}") },
        { "own names", Own("public string mch_id { get; set; } public int total_fee { get; set; }", "mch_id = Shop.MchId, total_fee = {|WXP103:0|}") },
        { "fields", Own("public string mch_id; public int total_fee;", "mch_id = Shop.MchId, total_fee = {|WXP103:0|}") },
        { "nested class", Own("public string mchid { get; set; } public string out_trade_no { get; set; } public Money amount { get; set; } public class Money { public int total { get; set; } }", "mchid = Shop.MchId, out_trade_no = number, amount = new Body.Money { total = {|WXP103:0|} }") },
        { "name of WeChat Pay", "var body = new WeChatPayOrder { MchId = Shop.MchId, OutTradeNo = number, NotifyUrl = {|WXP113:\"http://localhost/n\"|} };\nclass WeChatPayOrder { public string MchId { get; set; } public string OutTradeNo { get; set; } public string NotifyUrl { get; set; } }" },
        { "required and init", Own("public required string mch_id { get; init; } public required int total_fee { get; init; }", "mch_id = Shop.MchId, total_fee = {|WXP103:0|}") },
    };

    [Theory]
    [MemberData(nameof(Models))]
    [MemberData(nameof(Constructors))]
    [MemberData(nameof(Anonymous))]
    [MemberData(nameof(OwnModels))]
    public Task Catches(string shape, string code) => Verify.Catches(shape, code);

    private static string Own(string members, string initializer) => "var body = new Body { " + initializer + " };\nclass Body { " + members + " }";
}
