namespace WeChatPayLint.Analyzers.Tests.Shapes;

/// <summary>Calls and containers with a key: the commonest shape of all.</summary>
public sealed class KeyedShapesTests
{
    public static TheoryData<string, string> Containers => new()
    {
        { "SetValue", "var data = new WxPayData();\ndata.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"total_fee\", {|WXP103:0|});" },
        { "SetValue on a field of elsewhere", "data.SetValue(\"total_fee\", {|WXP103:0|});" },
        { "SetValue on a parameter", "class Orders { void Fill(WxPayData inputObj) { inputObj.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}); } }" },
        { "SetValue on this", "class Orders { WxPayData input = new(); void Fill() { this.input.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|}); } }" },
        { "SetValue with a conditional access", "data?.SetValue(\"notify_url\", {|WXP113:\"http://localhost/n\"|});" },
        { "SetParameter", "var handler = new Senparc.Weixin.TenPay.V3.RequestHandler(null);\nhandler.SetParameter(\"mch_id\", Shop.MchId);\nhandler.SetParameter(\"total_fee\", {|WXP103:\"0\"|});" },
        { "indexer", "var map = new Dictionary<string, object>();\nmap[\"mch_id\"] = Shop.MchId;\nmap[\"total_fee\"] = {|WXP103:0|};" },
        { "Add", "var map = new SortedDictionary<string, string>();\nmap.Add(\"mch_id\", Shop.MchId);\nmap.Add(\"notify_url\", {|WXP113:\"http://localhost/n\"|});" },
        { "TryAdd", "var map = new Dictionary<string, object>();\nmap.TryAdd(\"mch_id\", Shop.MchId);\nmap.TryAdd(\"total_fee\", {|WXP103:0|});" },
        { "indexer initializer", "var map = new Dictionary<string, object> { [\"mch_id\"] = Shop.MchId, [\"total_fee\"] = {|WXP103:0|} };" },
        { "element initializer", "var map = new Dictionary<string, object> { { \"mch_id\", Shop.MchId }, { \"total_fee\", {|WXP103:0|} } };" },
        { "implicit new with initializer", "Dictionary<string, object> map = new() { [\"mch_id\"] = Shop.MchId, [\"total_fee\"] = {|WXP103:0|} };" },
        { "SortedList", "var map = new SortedList<string, string>();\nmap.Add(\"mch_id\", Shop.MchId);\nmap[\"notify_url\"] = {|WXP113:\"http://localhost/n\"|};" },
        { "Hashtable", "var map = new System.Collections.Hashtable();\nmap.Add(\"mch_id\", Shop.MchId);\nmap.Add(\"total_fee\", {|WXP103:0|});" },
        { "NameValueCollection", "var map = new System.Collections.Specialized.NameValueCollection { { \"mch_id\", Shop.MchId }, { \"total_fee\", {|WXP103:\"0\"|} } };" },
        { "list of pairs", "var map = new List<KeyValuePair<string, string>> { new KeyValuePair<string, string>(\"mch_id\", Shop.MchId), new(\"total_fee\", {|WXP103:\"0\"|}) };" },
        { "collection expression of pairs", "List<KeyValuePair<string, string>> map = [new(\"mch_id\", Shop.MchId), new(\"total_fee\", {|WXP103:\"0\"|})];" },
        { "Add of a pair", "var map = new List<KeyValuePair<string, string>>();\nmap.Add(new KeyValuePair<string, string>(\"mch_id\", Shop.MchId));\nmap.Add(new KeyValuePair<string, string>(\"total_fee\", {|WXP103:\"0\"|}));" },
        { "nested dictionary", "var map = new Dictionary<string, object> { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number, [\"amount\"] = new Dictionary<string, object> { [\"total\"] = {|WXP103:0|} } };" },
        { "dictionary through a local", "var amount = new Dictionary<string, object> { [\"total\"] = {|WXP103:0|} };\nvar map = new Dictionary<string, object> { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number, [\"amount\"] = amount };" },
        { "anonymous object in a dictionary", "var map = new Dictionary<string, object> { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number, [\"amount\"] = new { total = {|WXP103:0|} } };" },
        { "constant key", "const string Fee = \"total_fee\";\ndata.SetValue(Fee, {|WXP103:0|});" },
        { "key in a class of constants", "data.SetValue(Keys.Fee, {|WXP103:0|});\nstatic class Keys { public const string Fee = \"total_fee\"; }" },
        { "nameof as key", "data.SetValue(nameof(Keys.total_fee), {|WXP103:0|});\nstatic class Keys { public const string total_fee = \"\"; }" },
        { "static readonly key", "data.SetValue(Keys.Fee, {|WXP103:0|});\nstatic class Keys { public static readonly string Fee = \"total_fee\"; }" },
        { "named arguments", "data.SetValue(key: \"total_fee\", value: {|WXP103:0|});" },
        { "named arguments in the other order", "data.SetValue(value: {|WXP103:0|}, key: \"total_fee\");" },
        { "top-level statements", "data.SetValue(\"total_fee\", {|WXP103:0|});\nclass Nothing { }" },
        { "inside if and lambda", "if (flag) { Action fill = () => data.SetValue(\"total_fee\", {|WXP103:0|}); }" },
    };

    public static TheoryData<string, string> Helpers => new()
    {
        { "extension method", "var map = new Dictionary<string, object>();\nmap.Put(\"mch_id\", Shop.MchId);\nmap.Put(\"total_fee\", {|WXP103:0|});\nstatic class Maps { public static void Put(this Dictionary<string, object> map, string key, object value) => map[key] = value; }" },
        { "static helper", "var map = new Dictionary<string, object>();\nMaps.Put(map, \"mch_id\", Shop.MchId);\nMaps.Put(map, \"total_fee\", {|WXP103:0|});\nstatic class Maps { public static void Put(Dictionary<string, object> map, string key, object value) => map[key] = value; }" },
        { "helper of any name", "var map = new Dictionary<string, object>();\nMaps.Store(map, \"mch_id\", Shop.MchId);\nMaps.Store(map, \"total_fee\", {|WXP103:0|});\nstatic class Maps { public static void Store(Dictionary<string, object> map, string key, object value) { if (value != null) map.Add(key, value); } }" },
        { "helper of the class", "class Orders { readonly Dictionary<string, object> map = new(); void Param(string key, object value) => map[key] = value; void Fill() { Param(\"mch_id\", Shop.MchId); Param(\"total_fee\", {|WXP103:0|}); } }" },
        { "local function", "var map = new Dictionary<string, object>();\nvoid Put(string key, object value) => map[key] = value;\nPut(\"mch_id\", Shop.MchId);\nPut(\"total_fee\", {|WXP103:0|});" },
        { "chained builder", "var body = new Body().Add(\"mch_id\", Shop.MchId).Add(\"total_fee\", {|WXP103:0|});\nclass Body { public Body Add(string key, object value) => this; }" },
        { "chained builder in a local", "var body = new Body();\nbody.With(\"mch_id\", Shop.MchId)\n    .With(\"total_fee\", {|WXP103:0|});\nclass Body { public Body With(string key, object value) => this; }" },
        { "own indexer", "var body = new Body();\nbody[\"mch_id\"] = Shop.MchId;\nbody[\"total_fee\"] = {|WXP103:0|};\nclass Body { public object this[string key] { set { } } }" },
    };

    public static TheoryData<string, string> Trees => new()
    {
        { "JObject initializer", "var body = new JObject { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number, [\"amount\"] = new JObject { [\"total\"] = {|WXP103:0|} } };" },
        { "JObject elements", "var body = new JObject { { \"mchid\", Shop.MchId }, { \"notify_url\", {|WXP113:\"http://localhost/n\"|} } };" },
        { "JObject later", "var body = new JObject();\nbody[\"mchid\"] = Shop.MchId;\nbody[\"notify_url\"] = {|WXP113:\"http://localhost/n\"|};" },
        { "nested indexer", "var body = new JObject();\nbody[\"mchid\"] = Shop.MchId;\nbody[\"out_trade_no\"] = number;\nbody[\"amount\"] = new JObject();\nbody[\"amount\"][\"total\"] = {|WXP103:0|};" },
        { "JProperty", "var body = new JObject(new JProperty(\"mchid\", Shop.MchId), new JProperty(\"out_trade_no\", number), new JProperty(\"amount\", new JObject(new JProperty(\"total\", {|WXP103:0|}))));" },
        { "JObject.Add", "var body = new JObject();\nbody.Add(\"mchid\", Shop.MchId);\nbody.Add(\"notify_url\", {|WXP113:\"http://localhost/n\"|});" },
        { "JObject.FromObject", "var body = JObject.FromObject(new { mchid = Shop.MchId, notify_url = {|WXP113:\"http://localhost/n\"|} });" },
        { "JsonObject initializer", "var body = new JsonObject { [\"mchid\"] = Shop.MchId, [\"out_trade_no\"] = number, [\"amount\"] = new JsonObject { [\"total\"] = {|WXP103:0|} } };" },
        { "JsonObject nested indexer", "var body = new JsonObject();\nbody[\"mchid\"] = Shop.MchId;\nbody[\"out_trade_no\"] = number;\nbody[\"amount\"]![\"total\"] = {|WXP103:0|};" },
        { "XElement", "var body = new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), new XElement(\"total_fee\", {|WXP103:0|}));" },
        { "XDocument", "var body = new XDocument(new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), new XElement(\"total_fee\", {|WXP103:0|})));" },
        { "XCData", "var body = new XElement(\"xml\", new XElement(\"mch_id\", Shop.MchId), new XElement(\"notify_url\", new XCData({|WXP113:\"http://localhost/n\"|})));" },
        { "XElement.Add", "var body = new XElement(\"xml\");\nbody.Add(new XElement(\"mch_id\", Shop.MchId));\nbody.Add(new XElement(\"total_fee\", {|WXP103:0|}));" },
        { "ExpandoObject", "dynamic body = new System.Dynamic.ExpandoObject();\nbody.mchid = Shop.MchId;\nbody.out_trade_no = number;\nbody.notify_url = {|WXP113:\"http://localhost/n\"|};" },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    [MemberData(nameof(Helpers))]
    [MemberData(nameof(Trees))]
    public Task Catches(string shape, string code) => Verify.Catches(shape, code);

    [Theory]
    [InlineData("log", "Log.Debug(\"notify_url\", \"http://localhost/n\"); Log.Info(\"mch_id\", Shop.MchId);")]
    [InlineData("session", "var Session = new Dictionary<string, object>(); Session[\"mch_id\"] = Shop.MchId; Session[\"total_fee\"] = 0;")]
    [InlineData("one name that is anybody's", "var map = new Dictionary<string, object>(); map[\"attach\"] = 1; map[\"body\"] = \"x\"; map[\"notify_url\"] = \"http://localhost/n\";")]
    [InlineData("two containers", "var a = new Dictionary<string, object>(); var b = new Dictionary<string, object>(); a[\"mch_id\"] = Shop.MchId; b[\"total_fee\"] = 0;")]
    [InlineData("keys of another case", "var map = new Dictionary<string, object>(); map[\"MCH_ID\"] = Shop.MchId; map[\"Total_Fee\"] = 0;")]
    public Task Ignores(string shape, string code) => Verify.Ignores(code, shape);
}
