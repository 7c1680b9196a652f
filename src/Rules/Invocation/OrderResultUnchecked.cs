namespace WeChatPayLint.Invocation;

/// <summary>What starts the payment is taken from an order's answer without a look whether the order succeeded.</summary>
internal sealed class OrderResultUnchecked : CodeRule
{
    /// <summary>The message; it takes the name of what is read.</summary>
    public static readonly Text Message = (
        "{0} is used without a look whether the order succeeded; test return_code and result_code, IsSuccessful() or the value itself first",
        "未检查下单是否成功就使用了 {0}；请先判断 return_code 和 result_code、IsSuccessful() 或该值本身");

    public override string Id => "WXP220";

    public override Text Title => ("Answer of an order used unchecked", "未检查下单结果就使用");

    public override Text Why => (
        "An order that was refused has no prepay_id and no code_url. Used all the same, the payment starts with an empty package or the program fails with a null reference, and the reason, which is in the answer, is lost.",
        "下单失败时没有 prepay_id 和 code_url。若仍直接使用，会以空的 package 调起支付，或抛出空引用异常，而应答中的失败原因却丢失了。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Faq("F033", "package was never obtained or arrives as null", "没有获取到 package 或其值为 null"),
        Source.Faq("F037", "prepay_id is null because the amount was null", "prepay_id 为空是因为金额为空"),
        Source.Faq("F038", "prepay_id is null because the order number was used before", "prepay_id 为空是因为订单号重复"),
        Source.Faq("F039", "prepay_id is null because the order number was null", "prepay_id 为空是因为订单号为空"),
        Source.Faq("F165", "the request failed in code", "代码中的请求失败"),
        Source.Page("V2 protocol: return_code, then result_code", "https://pay.weixin.qq.com/doc/v2/partner/4011987474"),
    ];

    public override string Bad => """
        var answer = WxPayApi.UnifiedOrder(data);
        var url = [|answer.GetValue("code_url")|].ToString();
        """;

    public override string Good => """
        var answer = WxPayApi.UnifiedOrder(data);
        if (!answer.IsSet("code_url"))
        {
            throw new InvalidOperationException(answer.ToJson());
        }

        var url = answer.GetValue("code_url").ToString();
        """;

    public override Text Fix => ("None: what happens to a refused order is the author's to decide.", "无：下单失败如何处理由作者决定。");

    public override Text Silence => (
        "Any test of the answer or of the value before its use, a helper that is given the answer, and answers that are not local to the method.",
        "使用之前对应答或该值的任何判断、把应答传给其他方法检查，以及非本方法内取得的应答不报告。");
}
