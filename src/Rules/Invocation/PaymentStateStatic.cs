namespace WeChatPayLint.Invocation;

/// <summary>What belongs to one payment is kept in a static member, where the next customer overwrites it.</summary>
internal sealed class PaymentStateStatic : CodeRule
{
    /// <summary>The message; it takes the member's name.</summary>
    public static readonly Text Message = (
        "'{0}' belongs to one customer's visit but is static: of two customers at once, one gets the other's; make it an instance member",
        "“{0}” 属于某一位用户的单次访问却是静态成员：两位用户同时使用会互相覆盖；请改为实例成员");

    public override string Id => "WXP221";

    public override Text Title => ("Per-payment value in a static member", "单次支付的数据保存在静态成员中");

    public override Text Why => (
        "A static member exists once for all requests. The parameters of one customer's payment overwrite those of another's, who then pays the wrong order.",
        "静态成员由所有请求共享。一位用户的支付参数会覆盖另一位用户的，导致付错订单。");

    public override IReadOnlyList<Source> Sources => [Source.Page("Starting a payment", "https://pay.weixin.qq.com/doc/v3/merchant/4012791857")];

    public override string Bad => """
        class PayPage
        {
            public static string [|wxJsApiParam|] { get; set; }

            public void Load(WxPayData start) => wxJsApiParam = start.ToJson();
        }
        """;

    public override string Good => """
        class PayPage
        {
            public string wxJsApiParam { get; set; }

            public void Load(WxPayData start) => wxJsApiParam = start.ToJson();
        }
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Removes static, where the member is private or used in its own type by instances only. Needs review.", "去掉 static（仅当成员只在所属类型的实例代码中使用时提供）。需要复核。");

    public override Text Silence => ("Readonly and thread-static members, AsyncLocal, and dictionaries keyed by order.", "只读成员、[ThreadStatic] 成员、AsyncLocal 以及以订单为键的字典不报告。");
}
