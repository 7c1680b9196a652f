using WeChatPayLint.Orders;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class ProductIdMissingTests
{
    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { MissingFields.V2("NATIVE"), "\"NATIVE\"", "needs product_id" },
        { MissingFields.V2("NATIVE").SentBy("notify_url"), "\"NATIVE\"", "needs product_id" },
        { MissingFields.V2("NATIVE").Built(), "info: \"NATIVE\"", "needs product_id" },
        { MissingFields.V2("NATIVE").And("product_id", ""), "\"\"", "product_id is empty" },
    };

    public static TheoryData<Draft> Right => new()
    {
        MissingFields.V2("NATIVE").And("product_id", Unknown()),
        MissingFields.V2("NATIVE").With(evidence => evidence with { FindCompleteness = null }),
        MissingFields.V2("JSAPI"), MissingFields.V2("APP"), MissingFields.V2(Unknown()),
        MissingFields.V3(Product.Native),
        MissingFields.V3(Product.Native).Global().And("trade_type", "NATIVE"),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new ProductIdMissing(), draft);
}
