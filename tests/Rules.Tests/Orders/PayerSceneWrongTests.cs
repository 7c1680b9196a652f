using WeChatPayLint.Orders;
using Product = WeChatPayLint.Payloads.Product;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class PayerSceneWrongTests
{
    private static readonly Draft H5 = MissingFields.V3(Product.H5).And("scene_info.payer_client_ip", Unknown()).And("scene_info.h5_info.type", "Wap");
    private static readonly Draft Mweb = MissingFields.V2("MWEB").And("scene_info", Unknown());

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { MissingFields.V3(Product.H5), "appid", "needs scene_info.payer_client_ip, scene_info.h5_info.type" },
        { H5.Without("scene_info.h5_info.type"), "appid", "needs scene_info.h5_info.type" },
        { H5.Without("scene_info.payer_client_ip").Built(), "info: appid", "needs scene_info.payer_client_ip" },
        { MissingFields.V3(Product.H5).Sdk(), "appid", "needs scene_info.payer_client_ip;" },
        { MissingFields.V2("MWEB"), "\"MWEB\"", "needs scene_info" },
        { Mweb.Without("spbill_create_ip"), "\"MWEB\"", "needs spbill_create_ip" },
        { H5.Having("scene_info.payer_client_ip", "127.0.0.1"), "\"127.0.0.1\"", "'127.0.0.1', this machine's own" },
        { H5.Having("scene_info.payer_client_ip", "::1"), "\"::1\"", "'::1', this machine's own" },
        { H5.Having("scene_info.payer_client_ip", "192.168.1.8"), "\"192.168.1.8\"", "'192.168.1.8', an address of a private network" },
        { H5.Having("scene_info.payer_client_ip", "203.0.113.7"), "\"203.0.113.7\"", "always '203.0.113.7'" },
        { H5.Having("scene_info.payer_client_ip", ""), "\"\"", "payer_client_ip is empty" },
        { Mweb.Having("spbill_create_ip", "localhost"), "\"localhost\"", "'localhost', this machine's own" },
        { Mweb.Having("spbill_create_ip", Named("Ip", "10.0.0.8")), "\"10.0.0.8\"", "'10.0.0.8', an address of a private network" },
        { MissingFields.V2("JSAPI").Having("spbill_create_ip", "127.0.0.1"), "info: \"127.0.0.1\"", "'127.0.0.1', this machine's own" },
        { MissingFields.V2("APP").Having("spbill_create_ip", "8.8.8.8"), "info: \"8.8.8.8\"", "always '8.8.8.8'" },
        { MissingFields.V2("NATIVE").Having("spbill_create_ip", "127.0.0.1"), "info: \"127.0.0.1\"", "public address of the machine that places the order" },
        { MissingFields.V2("NATIVE").Having("spbill_create_ip", "123.12.12.123"), "info: \"123.12.12.123\"", "'123.12.12.123', which is not the machine's" },
        { MissingFields.V2("NATIVE").Having("spbill_create_ip", "0.0.0.0"), "info: \"0.0.0.0\"", "which is not the machine's" },
        { Payloads.Settings(("MCHID", Unknown()), ("IP", "0.0.0.0")), "info: \"0.0.0.0\"", "always '0.0.0.0'" },
        { Payloads.Settings(("MCHID", Unknown()), ("IP", "8.8.8.8")), "info: \"8.8.8.8\"", "always '8.8.8.8'" },
        { MissingFields.V3(Product.Jsapi).And("scene_info.payer_client_ip", "0.0.0.0"), "info: \"0.0.0.0\"", "always '0.0.0.0'" },
    };

    public static TheoryData<Draft> Right => new()
    {
        H5, Mweb,
        H5.Without("scene_info.h5_info.type").Sdk(),
        MissingFields.V3(Product.H5).And("scene_info", Unknown()),
        MissingFields.V3(Product.H5).Global(),
        MissingFields.V3(Product.H5).With(evidence => evidence with { FindCompleteness = null }),
        Mweb.Without("spbill_create_ip").Built(),
        Mweb.Without("spbill_create_ip").SentBy("spbill_create_ip"),
        MissingFields.V3(Product.Jsapi),
        MissingFields.V2("JSAPI").Without("spbill_create_ip"),
        MissingFields.V2("NATIVE").Having("spbill_create_ip", "203.0.113.7"),
        H5.Having("scene_info.payer_client_ip", Choice(Unknown(), "127.0.0.1")),
        H5.Having("scene_info.payer_client_ip", "127.0.0.1").InTest(),
        H5.Having("scene_info.payer_client_ip", "用户IP"),
        MissingFields.V2("JSAPI").Having("spbill_create_ip", "127.0.0.1").And("auth_code", Unknown()),
        Payloads.Settings(("MCHID", Unknown()), ("IP", "203.0.113.7")),
        Payloads.Settings(("MCHID", Unknown()), ("IP", "")),
        Payloads.Settings(("APPID", Unknown()), ("IP", "127.0.0.1")),
        Payloads.Names("appid mch_id nonce_str").And("spbill_create_ip", "203.0.113.7"),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft order, string place, string says) => Of(order).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft order) => Of(order).Ignores();

    private static Verdict Of(Draft draft) => Verdict.Of(new PayerSceneWrong(), draft);
}
