using System.Globalization;
using System.Text;

namespace WeChatPayLint.Benchmarks;

/// <summary>The source files of the workloads. A template's <c>__N__</c> is the number of the file or of the method.</summary>
internal static class GeneratedCode
{
    private const int MethodsInFile = 8;

    // About 20 lines as any line-of-business program has them.
    private const string OrdinaryMethod = """

            public async Task<string> Summarize__N__Async(IReadOnlyList<Row> rows, int limit, CancellationToken cancellation)
            {
                var builder = new StringBuilder();
                foreach (var group in rows.Where(row => row.Count > limit).GroupBy(row => row.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
                {
                    cancellation.ThrowIfCancellationRequested();
                    var total = group.Sum(row => row.Count * (row.Weight + __N__));
                    if (total > limit * 100 && !string.IsNullOrEmpty(group.Key))
                    {
                        builder.Append(CultureInfo.InvariantCulture, $"{group.Key}: {total:F2} of {rows.Count}").AppendLine();
                        seen[group.Key] = seen.TryGetValue(group.Key, out var before) ? before + (int)total : __N__;
                        log.Add(new Row { Name = group.Key, Count = (int)total, Weight = 1.5, Description = "summary " + __N__, Status = "done" });
                    }
                }

                await Task.Delay(TimeSpan.FromMilliseconds(limit), cancellation).ConfigureAwait(false);
                var settings = new Dictionary<string, object> { ["name"] = "summary", ["count"] = log.Count, ["body"] = builder.ToString() };
                return limit switch { < 0 => "none", > 1000 => string.Join(", ", settings.Keys), _ => builder.ToString() };
            }
        """;

    // An order of V2 and of V3 and the start of a payment, in the shapes that real code has most.
    private const string PaymentMethod = """

            public async Task<string> Pay__N__Async(decimal price, string number, CancellationToken cancellation)
            {
                var data = new WxPayData();
                data.SetValue("appid", "wx1234567890abcdef");
                data.SetValue("mch_id", "1900000109");
                data.SetValue("body", "Tea __N__");
                data.SetValue("out_trade_no", Guid.NewGuid().ToString(__FORMAT__));
                data.SetValue("total_fee", decimal.ToInt32(Math.Round(price * 100)).ToString(CultureInfo.InvariantCulture));
                data.SetValue("spbill_create_ip", "203.0.113.9");
                data.SetValue("notify_url", "https://pay.teashop.cn/notify/__N__");
                data.SetValue("trade_type", "NATIVE");
                data.SetValue("product_id", "T__N__");
                var order = new
                {
                    appid = "wx1234567890abcdef", mchid = "1900000109", description = "Tea __N__", out_trade_no = number, notify_url = NotifyUrl,
                    amount = new { total = (int)Math.Round(price * 100), currency = "CNY" }, payer = new { openid = number + "__N__" },
                };
                var model = new OrderModel { OutTradeNo = number, Description = "Tea", NotifyUrl = NotifyUrl, Amount = new AmountModel { Total = (int)Math.Round(price * 100) }, Payer = new PayerModel { OpenId = number } };
                model.MchId = "1900000109";
                var refund = $"{{\"out_trade_no\":\"{number}\",\"out_refund_no\":\"{number}R\",\"amount\":{{\"refund\":{model.Amount.Total},\"total\":{model.Amount.Total},\"currency\":\"CNY\"}}}}";
                var answer = await client.PostAsync("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi", order, model, refund, cancellation).ConfigureAwait(false);
                var start = new Dictionary<string, string>
                {
                    ["appId"] = "wx1234567890abcdef",
                    ["timeStamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
                    ["nonceStr"] = Guid.NewGuid().ToString("N"),
                    ["package"] = "prepay_id=" + answer,
                    ["signType"] = "RSA",
                };
                return string.Join("&", start.Select(pair => pair.Key + "=" + pair.Value)) + data.ToXml();
            }
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Generated;

        """;

    private const string ClassHead = """
        public sealed class Service__N__
        {
            private readonly Dictionary<string, int> seen = new();
            private readonly List<Row> log = new();
        """;

    private const string PaymentClassHead = ClassHead + """


            private const string NotifyUrl = "https://pay.teashop.cn/wechatpay/notify/__N__";
            private readonly PayClient client = new();
        """;

    /// <summary>What every file of a workload without payments refers to.</summary>
    public static string Rows { get; } = Usings + """
        public sealed class Row
        {
            public string Name { get; set; } = "";
            public string Description { get; set; } = "";
            public string Status { get; set; } = "";
            public int Count { get; set; }
            public double Weight { get; set; }
        }
        """;

    /// <summary>The hand-copied classes that shops have for payments.</summary>
    public static string PaymentTypes { get; } = Usings + """
        public sealed class WxPayData
        {
            private readonly SortedDictionary<string, object> values = new();
            public void SetValue(string key, object value) => values[key] = value;
            public string GetValue(string key) => values[key].ToString() ?? "";
            public string ToXml() => "<xml>" + string.Concat(values.Select(pair => $"<{pair.Key}>{pair.Value}</{pair.Key}>")) + "</xml>";
        }

        public static class WxPayApi
        {
            public static WxPayData UnifiedOrder(string number) => new();
        }

        public sealed class AmountModel
        {
            [JsonPropertyName("total")] public int Total { get; set; }
            [JsonPropertyName("currency")] public string Currency { get; set; } = "CNY";
        }

        public sealed class PayerModel
        {
            [JsonPropertyName("openid")] public string OpenId { get; set; } = "";
        }

        public sealed class OrderModel
        {
            [JsonPropertyName("mchid")] public string MchId { get; set; } = "";
            [JsonPropertyName("description")] public string Description { get; set; } = "";
            [JsonPropertyName("out_trade_no")] public string OutTradeNo { get; set; } = "";
            [JsonPropertyName("notify_url")] public string NotifyUrl { get; set; } = "";
            [JsonPropertyName("amount")] public AmountModel Amount { get; set; } = new();
            [JsonPropertyName("payer")] public PayerModel Payer { get; set; } = new();
        }

        public sealed class PayClient
        {
            public Task<string> PostAsync(string address, object order, OrderModel model, string refund, CancellationToken cancellation) => Task.FromResult(address + order + model + refund);
        }
        """;

    /// <summary>A file of about 200 lines without a payment.</summary>
    public static string OrdinaryFile(int number) => FileOf(ClassHead, number, Methods(OrdinaryMethod, MethodsInFile));

    /// <summary>A file of about 200 lines, half of which are payments; in one file of ten they have a mistake.</summary>
    public static string PaymentFile(int number) =>
        FileOf(PaymentClassHead, number, Methods(PaymentMethod.Replace("__FORMAT__", number % 10 == 1 ? "" : "\"N\""), 3) + Methods(OrdinaryMethod, MethodsInFile / 2));

    /// <summary>One method with so many keyed calls.</summary>
    public static string HugePaymentMethod(int statements) => HugeMethod(statements, i => (i % 8) switch
    {
        0 => "data.SetValue(\"out_trade_no\", Guid.NewGuid().ToString(\"N\"));",
        1 => "data.SetValue(\"total_fee\", decimal.ToInt32(Math.Round(price * 100)).ToString());",
        2 => $"var url{i} = \"https://pay.teashop.cn/notify/{i}\";",
        3 => $"data.SetValue(\"notify_url\", url{i - 1});",
        4 => "data.SetValue(\"trade_type\", \"NATIVE\");",
        5 => $"var fen{i} = (int)(price * {i});",
        6 => $"data.SetValue(\"total_fee\", fen{i - 1});",
        _ => "data = new WxPayData();",
    });

    /// <summary>One method with so many statements, of which two are a payment's.</summary>
    public static string HugeOrdinaryMethod(int statements) => HugeMethod(statements, i => (i % 4) switch
    {
        _ when i == 0 => "data.SetValue(\"out_trade_no\", \"A1\");",
        _ when i == statements - 1 => "data.SetValue(\"total_fee\", local1);",
        0 => $"sum += local{i - 3} * {i};",
        1 => $"var local{i} = sum + {i};",
        2 => $"texts[\"k{i}\"] = \"value \" + local{i - 1};",
        _ => $"texts.Add(\"a{i}\", $\"{{sum}} of {{local{i - 2}}}\");",
    });

    /// <summary>A JSON document of a length, in one literal.</summary>
    public static string HugeJsonLiteral(int characters) => HugeLiteral("{ \"out_trade_no\": \"A1\", \"mchid\": \"1900000109\", \"amount\": { \"total\": 1 }, \"detail\": [", " { \"id\": 1, \"name\": \"tea\" },", " 0 ] }", characters);

    /// <summary>A text of a length in one literal that is no document.</summary>
    public static string HugeTextLiteral(int characters) => HugeLiteral("out_trade_no ", "QUJDREVGR0hJSktM/", "==", characters);

    /// <summary>One expression that joins so many pieces of JSON.</summary>
    public static string LongConcatenation(int pieces) => Method("var text = \"{\\\"out_trade_no\\\":\\\"A1\\\"" + string.Concat(Enumerable.Range(0, pieces).Select(i => $",\\\"key{i}\\\":\"\n + number + \"")) + ",\\\"mchid\\\":\\\"1\\\"}\";");

    /// <summary>One dictionary with so many entries.</summary>
    public static string HugeInitializer(int entries) => Method("var fields = new Dictionary<string, object>\n{\n[\"out_trade_no\"] = number, [\"mch_id\"] = \"1\", [\"total_fee\"] = 1,\n"
        + string.Concat(Enumerable.Range(0, entries).Select(i => $"[\"key{i}\"] = number + \"{i}\",\n")) + "};");

    /// <summary>One class with so many static members that methods write.</summary>
    public static string ManyStatics(int members) => Usings + "public sealed class Huge {\n"
        + string.Concat(Enumerable.Range(0, members).Select(i => $"public static string text{i}; void Write{i}(string number) {{ text{i} = number; var out_trade_no = text{i}; }}\n")) + "}";

    /// <summary>One method that places so many orders and looks at no answer.</summary>
    public static string ManyAnswers(int orders) => Method(string.Concat(Enumerable.Range(0, orders).Select(i => $"var answer{i} = WxPayApi.UnifiedOrder(number); var id{i} = answer{i}.GetValue(\"prepay_id\");\n")));

    /// <summary>The number of lines of a text.</summary>
    public static int LinesOf(string text) => 1 + text.Count(c => c == '\n');

    private static string HugeLiteral(string head, string repeated, string tail, int characters)
    {
        var literal = new StringBuilder(head, characters + 100);
        while (literal.Length < characters)
        {
            literal.Append(repeated);
        }

        return Method("var text = \"\"\"" + literal + tail + "\"\"\";");
    }

    private static string HugeMethod(int statements, Func<int, string> statement) => Method(
        "var data = new WxPayData(); var sum = 0; var texts = new Dictionary<string, string>();\n" + string.Join('\n', Enumerable.Range(0, statements).Select(statement)));

    private static string Method(string body) => Usings + "public sealed class Huge { public void Run(decimal price, string number) {\n" + body + "\n} }";

    private static string FileOf(string head, int number, string methods) => Usings + Numbered(head, number) + "\n" + methods + "}\n";

    private static string Methods(string template, int count) => string.Concat(Enumerable.Range(1, count).Select(number => Numbered(template, number) + "\n"));

    private static string Numbered(string template, int number) => template.Replace("__N__", number.ToString(CultureInfo.InvariantCulture));
}
