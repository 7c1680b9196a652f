namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>What an order says.</summary>
public sealed class FaqOrderTests
{
    public static FaqCases Cases => new()
    {
        { "F010", "WXP110", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"time_expire\", [|DateTime.UtcNow.AddHours(2)|].ToString(\"yyyyMMddHHmmss\"));" },
        { "F013", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", [|\"MINIPROGRAM\"|]);" },
        { "F050", "WXP126", "var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), [|total_fee|] = fen, payer = new { openid = number } };" },
        { "F051", "WXP104", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"out_trade_no\", [|\"20260101000001 \"|]);" },
        { "F053", "WXP104", "data.SetValue(\"trade_type\", \"APP\");\ndata.SetValue(\"out_trade_no\", [|\"订单20260101\"|]);" },
        { "F053", "WXP104", "data.SetValue(\"trade_type\", \"NATIVE\");\ndata.SetValue(\"out_trade_no\", [|\"订单20260101\"|]);" },
        { "F053", "WXP104", "data.SetValue(\"trade_type\", \"MWEB\");\ndata.SetValue(\"out_trade_no\", [|\"订单20260101\"|]);" },
        { "F053", "WXP104", "var body = new { combine_appid = Shop.AppId, combine_mchid = Shop.MchId, combine_out_trade_no = [|\"订单20260101\"|] };" },
        { "F053", "WXP126", "var body = new { mchid = Shop.MchId, [|body|] = \"Tea\", out_trade_no = number, amount = new { total = fen }, scene_info = new { payer_client_ip = \"8.8.8.8\", h5_info = new { type = \"Wap\" } } };" },
        { "F108", "WXP109", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, time_expire = DateTimeOffset.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|]) };" },
        { "F108", "WXP109", "var map = new Dictionary<string, object> { [\"mch_id\"] = Shop.MchId, [\"total_fee\"] = fen, [\"time_expire\"] = DateTimeOffset.Now.AddHours(2).ToString([|\"yyyy-MM-ddTHH:mm:sszzz\"|]) };" },
        { "F108", "WXP126", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, [|nonce_str|] = Shop.Nonce(), [|sign|] = number };" },
        { "F124", "WXP107", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, attach = number };" },
        { "F124", "WXP107", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, attach = number.Substring(0, [|200|]) };" },
        { "F127", "WXP126", "var body = new { [|mch_id|] = Shop.MchId, appid = Shop.AppId, description = \"Tea\", out_trade_no = number, amount = new { total = fen }, payer = new { openid = number } };" },
        { "F157", "WXP110", "order.OutTradeNumber = number;\norder.ExpireTime = DateTimeOffset.Now.AddMinutes({|info:1|});" },
        { "F157", "WXP110", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"time_expire\", DateTime.Now.AddMinutes([|1|]).ToString(\"yyyyMMddHHmmss\"));" },
        { "F157", "WXP110", "order.OutTradeNumber = number;\norder.ExpireTime = DateTimeOffset.Now.AddMinutes(10);" },
        { "F158", "WXP104", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"out_trade_no\", \"ord20260101abc\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", [|\"H5\"|]);" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"JSAPI\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"NATIVE\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"APP\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"MWEB\");" },
        { "F120", "WXP605", "order.OutTradeNumber = number;\norder.Payer = new CreatePayTransactionJsapiRequest.Types.Payer { OpenId = [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|] };" },
        { "F164", "WXP605", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"openid\", [|\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"|]);" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
