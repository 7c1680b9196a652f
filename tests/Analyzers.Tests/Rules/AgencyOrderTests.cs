namespace WeChatPayLint.Analyzers.Tests.Rules;

/// <summary>The rules about direct merchants and agencies, in the shapes of code that orders have.</summary>
public sealed class AgencyOrderTests
{
    private const string Rest = "description = \"Tea\", out_trade_no = number, notify_url = Shop.NotifyUrl(), amount = new { total = fen }";
    private const string Direct = "var path = \"/v3/pay/transactions/native\"; ";
    private const string Agency = "var path = \"/v3/pay/partner/transactions/native\"; ";

    [Theory]
    [InlineData("WXP120", "var payer = new CreatePayPartnerTransactionJsapiRequest.Types.Payer { {|info:SubOpenId|} = number, OpenId = number }; // wechat")]
    [InlineData("WXP120", "var body = new { sp_appid = number, sp_mchid = number, sub_mchid = Shop.SubMchId(), payer = new { [|openid|] = number }, " + Rest + " };")]
    [InlineData("WXP120", Direct + "var body = new { appid = number, mchid = number, payer = new { [|sub_openid|] = number }, " + Rest + " };")]
    [InlineData("WXP120", "var order = new CreatePayPartnerTransactionJsapiRequest { AppId = Shop.AppId, SubMerchantId = Shop.SubMchId(), Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl() }; order.Amount.Total = fen; order.Payer.[|SubOpenId|] = number; await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);")]
    [InlineData("WXP120", "var order = new [|CreatePayPartnerTransactionJsapiRequest|] { AppId = Shop.AppId, SubMerchantId = Shop.SubMchId(), Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl() }; order.Amount.Total = fen; await client.ExecuteCreatePayPartnerTransactionJsapiAsync(order);")]
    [InlineData("WXP121", Direct + "var body = new Dictionary<string, object> { [\"appid\"] = number, [\"mchid\"] = number, [[|\"sub_mchid\"|]] = Shop.SubMchId(), [\"description\"] = \"Tea\", [\"out_trade_no\"] = number };")]
    [InlineData("WXP121", Agency + "var body = new { sp_appid = number, [|mchid|] = number, sub_mchid = Shop.SubMchId(), " + Rest + " };")]
    [InlineData("WXP121", "var body = new { sp_appid = number, sp_mchid = Shop.MchId, sub_mchid = [|Shop.MchId|], " + Rest + " };")]
    [InlineData("WXP121", "var data = new WxPayData(); data.SetValue(\"mch_id\", Shop.MchId); data.SetValue(\"sub_mch_id\", [|Shop.MchId|]); data.SetValue(\"out_trade_no\", number); data.SetValue(\"trade_type\", \"APP\");")]
    [InlineData("WXP121", "var order = new [|CreatePayPartnerTransactionNativeRequest|] { AppId = Shop.AppId, Description = \"Tea\", OutTradeNumber = number, NotifyUrl = Shop.NotifyUrl(), Amount = new() { Total = fen } }; await client.ExecuteCreatePayPartnerTransactionNativeAsync(order);")]
    [InlineData("WXP119", "var order = new { appid = Shop.AppId, mchid = Shop.MchId, payer = new { [|openid|] = number }, " + Rest + " }; " + Direct)]
    public Task Catches(string rule, string code) => Verify.Catches(rule, code);

    [Theory]
    [InlineData("one openid in each branch", "var payer = new CreatePayPartnerTransactionJsapiRequest.Types.Payer(); if (flag) payer.SubOpenId = number; else payer.OpenId = number;")]
    [InlineData("one of them", "var payer = new CreatePayPartnerTransactionJsapiRequest.Types.Payer { SubOpenId = flag ? number : null, OpenId = flag ? null : number };")]
    [InlineData("combined", "var body = new { combine_appid = Shop.AppId, combine_mchid = Shop.MchId, combine_out_trade_no = number, sub_orders = new[] { new { mchid = Shop.MchId, sub_mchid = Shop.SubMchId(), out_trade_no = number, description = \"Tea\", amount = new { total_amount = fen } } } };")]
    [InlineData("a query", Agency + "var body = new { sp_mchid = Shop.MchId, sub_mchid = Shop.SubMchId(), out_trade_no = number };")]
    [InlineData("off by default", "data.SetValue(\"out_trade_no\", number); data.SetValue(\"total_fee\", fen); data.SetValue(\"trade_type\", \"APP\"); data.SetValue(\"openid\", number);")]
    public Task Ignores(string why, string code) => Verify.Ignores(code, why);

    [Fact]
    public Task CatchesOneValueForBothOpenidsWithoutTheSdk() => Verify.Unresolved("""
        class Checkout
        {
            async Task Pay(Order order, Merchant sub, string notifyUrl)
            {
                if (order.IsAgency())
                {
                    var payer = new CreatePayPartnerTransactionJsapiRequest.Types.Payer()
                    {
                        {|info:SubOpenId|} = order.GetUser(),
                        OpenId = order.GetUser(),
                    };
                    if (!string.IsNullOrEmpty(sub.AppId))
                    {
                        payer.SubOpenId = order.GetUser();
                    }
                    else
                    {
                        payer.OpenId = order.GetUser();
                    }
                }
            }
        }
        """, "WXP120");
}
