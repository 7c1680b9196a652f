using WeChatPayLint.Orders;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Refunds;

/// <summary>A reason for a refund longer than the field.</summary>
internal sealed class RefundReasonTooLong : TextTooLong
{
    public override string Id => "WXP405";

    public override Text Title => ("Reason of a refund too long", "退款原因过长");

    public override Text Why => (
        "The customer reads the reason in the message about the refund. reason (V2: refund_desc) has 80 bytes, which is 26 Chinese characters; a longer one may be refused.",
        "用户会在退款通知中看到退款原因。reason（V2 为 refund_desc）最多 80 字节，即 26 个汉字，超出时可能被拒绝。");

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("V3 refund, reason", "https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html"),
        Source.Page("V2 refund, refund_desc", "https://github.com/TheNorthMemory/wechatpay-openapi/blob/main/docs/v2/secapi/pay/refund.yaml"),
    ];

    public override string Bad => """
        var refund = new
        {
            out_trade_no = Shop.NewNumber(),
            out_refund_no = Shop.NewNumber(),
            reason = [|"顾客反映茶叶在运输途中受潮，经客服核实照片后同意全额退款并补发一份"|],
            amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override string Good => """
        var refund = new
        {
            out_trade_no = Shop.NewNumber(),
            out_refund_no = Shop.NewNumber(),
            reason = "茶叶在运输途中受潮",
            amount = new { refund = Shop.Fen(), total = Shop.Fen(), currency = "CNY" },
        };
        """;

    public override IReadOnlyCollection<string> Fields => ["reason", "refund_desc"];

    protected override PayloadKind Kind => PayloadKind.Refund;
}
