// Yuan to fen without a loss: rounded before it is cut, or decimal all the way, or already whole.
using System;
using System.Globalization;
using SKIT.FlurlHttpClient.Wechat.TenpayV2.Models;
using WxPayAPI;
using Amount = SKIT.FlurlHttpClient.Wechat.TenpayV3.Models.CreatePayTransactionJsapiRequest.Types.Amount;

namespace YunShop.WeChatPay.Amounts;

public class FenOfYuan
{
    private const int FenPerYuan = 100;

    public Amount RoundedDouble(double price) => new() { Total = (int)Math.Round(price * 100) };

    public Amount RoundedDoubleToDigits(double amount) => new() { Total = (int)Math.Round(amount * 100, 0) };

    public Amount RoundedAwayFromZero(double price) => new() { Total = (int)Math.Round(price * 100, MidpointRounding.AwayFromZero) };

    public Amount HalfAdded(double price) => new() { Total = (int)(price * 100 + 0.5) };

    public Amount ConvertRounds(double price) => new() { Total = Convert.ToInt32(price * 100) };

    public Amount ConvertDecimal(decimal price) => new() { Total = Convert.ToInt32(price * 100) };

    public Amount DecimalToInt32(decimal price) => new() { Total = decimal.ToInt32(price * 100m) };

    public Amount RoundedDecimal(decimal price) => new() { Total = decimal.ToInt32(Math.Round(price * 100m, MidpointRounding.AwayFromZero)) };

    public Amount CastDecimal(decimal price) => new() { Total = (int)(price * 100) };

    public Amount CastDecimalByConstant(decimal price) => new() { Total = (int)(price * FenPerYuan) };

    public Amount CheckedDecimal(decimal price, int count) => new() { Total = checked((int)(price * count * 100m)) };

    public Amount ParsedText(string yuan) => new() { Total = (int)(decimal.Parse(yuan, CultureInfo.InvariantCulture) * 100) };

    public Amount ThroughText(decimal price) => new() { Total = int.Parse((price * 100).ToString("0")) };

    public Amount LongFen(long fen) => new() { Total = (int)fen };

    public Amount ThroughLocal(double price)
    {
        var fen = Math.Round(price * 100);
        var total = (int)fen;
        return new() { Total = total };
    }

    public CreatePayUnifiedOrderRequest Assigned(CreatePayUnifiedOrderRequest request, double price)
    {
        request.TotalFee = (int)Math.Round(price * 100, MidpointRounding.AwayFromZero);
        return request;
    }

    public void Texts(WxPayData data, decimal price, double money, long fen)
    {
        data.SetValue("body", "会员充值");
        data.SetValue("total_fee", (price * 100).ToString("0"));
        data.SetValue("total_fee", (price * 100).ToString("F0"));
        data.SetValue("total_fee", (money * 100).ToString("F0"));
        data.SetValue("total_fee", (price * 100).ToString("#"));
        data.SetValue("total_fee", Math.Round(money * 100).ToString());
        data.SetValue("total_fee", Math.Round(price * 100, 0).ToString());
        data.SetValue("total_fee", ((int)(price * 100)).ToString());
        data.SetValue("total_fee", decimal.ToInt32(price * 100m).ToString(CultureInfo.InvariantCulture));
        data.SetValue("total_fee", $"{price * 100:0}");
        data.SetValue("total_fee", string.Format("{0:F0}", price * 100));
        data.SetValue("total_fee", Convert.ToInt32(price * 100));
        data.SetValue("total_fee", (int)fen);
    }
}
