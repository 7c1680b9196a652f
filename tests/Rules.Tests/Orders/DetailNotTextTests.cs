using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;
using WeChatPayLint.Values;
using static WeChatPayLint.Rules.Tests.Payloads;
using static WeChatPayLint.Rules.Tests.Values;

namespace WeChatPayLint.Rules.Tests.Orders;

public class DetailNotTextTests
{
    private static readonly Code Anonymous = new(Binding.Primary, sheet => new CreationValue(sheet.Write("new { }"), StaticType.Other, "", []));

    public static TheoryData<Draft, string, string> Mistakes => new()
    {
        { Order(V2, ("scene_info", Anonymous)), "info: new { }", "scene_info is an object" },
        { Order(V2, ("detail", Anonymous)).Keyed(), "info: new { }", "detail is an object" },
        { Order(V2, ("detail", New("Dictionary"))).Keyed(), "info: new Dictionary()", "serialize it" },
        { Order(V2, ("detail", Named("detail", New("List")))), "info: new List()", "detail is an object" },
        { Order(V2, ("detail", Choice(New("GoodsDetail"), Null))), "info: new GoodsDetail()", "detail is an object" },
    };

    public static TheoryData<Draft> Right => new()
    {
        Order(V3, ("scene_info", Anonymous)),
        Order(V2, ("scene_info", Anonymous)).Model(),
        Order(V2, ("detail", Anonymous)).Keyed().With(evidence => evidence with { IsSdkType = true }),
        Order(V2, ("detail", New("JObject"))),
        Order(V2, ("detail", New("Dictionary").Call("ToString"))),
        Order(V2, ("detail", "{\"goods_detail\":[]}")),
        Order(V2, ("detail", Unknown())),
        Refund(V2, ("detail", Anonymous)),
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void Catches(Draft draft, string place, string says) => Verdict.Of(new DetailNotText(), draft).Catches(place, says);

    [Theory, MemberData(nameof(Right))]
    public void Ignores(Draft draft) => Verdict.Of(new DetailNotText(), draft).Ignores();
}
