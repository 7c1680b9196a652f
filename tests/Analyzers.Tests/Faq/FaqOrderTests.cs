namespace WeChatPayLint.Analyzers.Tests.Faq;

/// <summary>What an order says.</summary>
public sealed class FaqOrderTests
{
    public static FaqCases Cases => new()
    {
        { "F010", "WXP110", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"time_expire\", [|DateTime.UtcNow.AddHours(2)|].ToString(\"yyyyMMddHHmmss\"));" },
        { "F013", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", [|\"MINIPROGRAM\"|]);" },
        { "F015", "WXP124", "var order = new [|CreatePayTransactionH5Request|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen } };\nvar answer = await client.ExecuteCreatePayTransactionH5Async(order);" },
        { "F015", "WXP124", "var order = new CreatePayTransactionNativeRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen } };\nvar answer = await client.ExecuteCreatePayTransactionNativeAsync(order);" },
        { "F037", "WXP125", "var order = new [|CreatePayTransactionNativeRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl() };\nvar answer = await client.ExecuteCreatePayTransactionNativeAsync(order);" },
        { "F037", "WXP125", "var data = new WxPayData();\ndata.SetValue(\"body\", \"Tea\");\ndata.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"total_fee\", [|null|]);\ndata.SetValue(\"trade_type\", \"APP\");\nvar answer = WxPayApi.UnifiedOrder(data);" },
        { "F039", "WXP125", "var data = new WxPayData();\ndata.SetValue(\"body\", \"Tea\");\ndata.SetValue(\"out_trade_no\", [|\"\"|]);\ndata.SetValue(\"total_fee\", fen);\ndata.SetValue(\"trade_type\", \"APP\");\nvar answer = WxPayApi.UnifiedOrder(data);" },
        { "F049", "WXP125", "var data = new [|WxPayData|]();\ndata.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"total_fee\", fen);\ndata.SetValue(\"trade_type\", \"APP\");\nvar answer = WxPayApi.UnifiedOrder(data);" },
        { "F050", "WXP126", "var body = new { mchid = Shop.MchId, description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), [|total_fee|] = fen, payer = new { openid = number } };" },
        { "F051", "WXP104", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"out_trade_no\", [|\"20260101000001 \"|]);" },
        { "F053", "WXP104", "data.SetValue(\"trade_type\", \"APP\");\ndata.SetValue(\"out_trade_no\", [|\"订单20260101\"|]);" },
        { "F053", "WXP104", "data.SetValue(\"trade_type\", \"NATIVE\");\ndata.SetValue(\"out_trade_no\", [|\"订单20260101\"|]);" },
        { "F053", "WXP104", "data.SetValue(\"trade_type\", \"MWEB\");\ndata.SetValue(\"out_trade_no\", [|\"订单20260101\"|]);" },
        { "F053", "WXP104", "var body = new { combine_appid = Shop.AppId, combine_mchid = Shop.MchId, combine_out_trade_no = [|\"订单20260101\"|] };" },
        { "F053", "WXP126", "var body = new { mchid = Shop.MchId, [|body|] = \"Tea\", out_trade_no = number, amount = new { total = fen }, scene_info = new { payer_client_ip = \"8.8.8.8\", h5_info = new { type = \"Wap\" } } };" },
        { "F097", "WXP111", "var order = new [|CreatePayTransactionAppRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, Amount = new() { Total = fen } };\nvar answer = await client.ExecuteCreatePayTransactionAppAsync(order);" },
        { "F097", "WXP125", "var order = new {|WXP125:{|WXP111:CreatePayTransactionAppRequest|}|} { AppId = Shop.AppId, OutTradeNumber = number, Amount = new() { Total = fen } };\nvar answer = await client.ExecuteCreatePayTransactionAppAsync(order);" },
        { "F103", "WXP111", "var order = new CreatePayTransactionAppRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, Amount = new() { Total = fen }, NotifyUrl = [|null|] };\nvar answer = await client.ExecuteCreatePayTransactionAppAsync(order);" },
        { "F108", "WXP109", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, time_expire = DateTimeOffset.Now.AddHours(2).ToString([|\"yyyyMMddHHmmss\"|]) };" },
        { "F108", "WXP109", "var map = new Dictionary<string, object> { [\"mch_id\"] = Shop.MchId, [\"total_fee\"] = fen, [\"time_expire\"] = DateTimeOffset.Now.AddHours(2).ToString([|\"yyyy-MM-ddTHH:mm:sszzz\"|]) };" },
        { "F108", "WXP126", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, [|nonce_str|] = Shop.Nonce(), [|sign|] = number };" },
        { "F120", "WXP120", "var order = new CreatePayPartnerTransactionJsapiRequest { AppId = Shop.AppId, SubMerchantId = Shop.SubMchId(), Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen }, Payer = new() { OpenId = number, {|info:SubOpenId|} = number }, SubAppId = Shop.AppId };\nvar answer = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);" },
        { "F124", "WXP107", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, attach = number };" },
        { "F124", "WXP107", "var body = new { mchid = Shop.MchId, description = \"Tea\", amount = new { total = fen }, attach = number.Substring(0, [|200|]) };" },
        { "F127", "WXP126", "var body = new { [|mch_id|] = Shop.MchId, appid = Shop.AppId, description = \"Tea\", out_trade_no = number, amount = new { total = fen }, payer = new { openid = number } };" },
        { "F127", "WXP125", "var order = new [|CreatePayTransactionNativeRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Attachment = \"amount=1\" };\nvar answer = await client.ExecuteCreatePayTransactionNativeAsync(order);" },
        { "F128", "WXP120", "var order = new CreatePayPartnerTransactionJsapiRequest { AppId = Shop.AppId, SubMerchantId = Shop.SubMchId(), Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen }, Payer = new() { OpenId = Shop.OpenId() } };\nvar answer = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);" },
        { "F129", "WXP120", "var order = new CreatePayPartnerTransactionJsapiRequest { AppId = Shop.AppId, SubMerchantId = Shop.SubMchId(), Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen }, Payer = new() { [|SubOpenId|] = Shop.OpenId() } };\nvar answer = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);" },
        { "F129", "WXP120", "var order = new CreatePayPartnerTransactionJsapiRequest { AppId = Shop.AppId, SubMerchantId = Shop.SubMchId(), Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen }, SubAppId = Shop.AppId, Payer = new() { SubOpenId = Shop.OpenId() } };\nvar answer = await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);" },
        { "F130", "WXP118", "var order = new [|CreatePayTransactionJsapiRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen } };\nvar answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);" },
        { "F130", "WXP118", "var order = new CreatePayTransactionJsapiRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen }, Payer = new() { OpenId = Shop.OpenId() } };\nvar answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);" },
        { "F130", "WXP121", "var body = new { appid = Shop.AppId, mchid = Shop.MchId, [|sub_mchid|] = Shop.SubMchId(), description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } };\nvar path = \"/v3/pay/transactions/native\";" },
        { "F133", "WXP121", "var body = new { sp_appid = Shop.AppId, [|mchid|] = Shop.MchId, sub_mchid = number,  description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } };\nvar path = \"/v3/pay/partner/transactions/native\";" },
        { "F142", "WXP111", "var order = new CreatePayTransactionNativeRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = [|\"\"|], Amount = new() { Total = fen } };\nvar answer = await client.ExecuteCreatePayTransactionNativeAsync(order);" },
        { "F151", "WXP121", "var body = new { sp_appid = Shop.AppId, sp_mchid = Shop.MchId, sub_mchid = [|Shop.MchId|],  description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen } };\nvar path = \"/v3/pay/partner/transactions/native\";" },
        { "F157", "WXP110", "order.OutTradeNumber = number;\norder.ExpireTime = DateTimeOffset.Now.AddMinutes({|info:1|});" },
        { "F157", "WXP110", "data.SetValue(\"total_fee\", fen);\ndata.SetValue(\"time_expire\", DateTime.Now.AddMinutes([|1|]).ToString(\"yyyyMMddHHmmss\"));" },
        { "F157", "WXP110", "order.OutTradeNumber = number;\norder.ExpireTime = DateTimeOffset.Now.AddMinutes(10);" },
        { "F158", "WXP104", "data.SetValue(\"trade_type\", \"JSAPI\");\ndata.SetValue(\"out_trade_no\", \"ord20260101abc\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", [|\"H5\"|]);" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"JSAPI\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"NATIVE\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"APP\");" },
        { "F167", "WXP122", "data.SetValue(\"out_trade_no\", number);\ndata.SetValue(\"trade_type\", \"MWEB\");" },
        { "F170", "WXP118", "var order = new CreatePayTransactionJsapiRequest { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen }, Payer = new() { OpenId = [|\"\"|] } };\nvar answer = await client.ExecuteCreatePayTransactionJsapiAsync(order);" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string statement, string rule, string code) => FaqCases.Run(statement, rule, code);
}
