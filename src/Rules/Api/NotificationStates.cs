namespace WeChatPayLint.Api;

/// <summary>
/// What trade_state and event_type are, and what they are mistaken for.
/// https://pay.weixin.qq.com/doc/v3/merchant/4013070356 and https://pay.weixin.qq.com/docs/partner/development/practices/notification-considerations.html
/// </summary>
public static class NotificationStates
{
    private static readonly Dictionary<(string Field, string Written), string> Mistaken = new()
    {
        // The names of other providers, of shops, and slips of the pen.
        [("trade_state", "SUCCESSED")] = "SUCCESS", [("trade_state", "SUCCEED")] = "SUCCESS", [("trade_state", "SUCCEEDED")] = "SUCCESS", [("trade_state", "SUCESS")] = "SUCCESS",
        [("trade_state", "PAID")] = "SUCCESS", [("trade_state", "success")] = "SUCCESS", [("trade_state", "Success")] = "SUCCESS", [("trade_state", "TRADE_SUCCESS")] = "SUCCESS",
        [("trade_state", "TRADE_FINISHED")] = "SUCCESS", [("trade_state", "PAY_SUCCESS")] = "SUCCESS", [("trade_state", "TRANSACTION.SUCCESS")] = "SUCCESS", [("trade_state", "OK")] = "SUCCESS",
        [("event_type", "TRANSACTION_SUCCESS")] = "TRANSACTION.SUCCESS", [("event_type", "transaction.success")] = "TRANSACTION.SUCCESS", [("event_type", "SUCCESS")] = "TRANSACTION.SUCCESS",
        [("event_type", "PAY.SUCCESS")] = "TRANSACTION.SUCCESS", [("event_type", "TRANSACTION.SUCCESSED")] = "TRANSACTION.SUCCESS",
        [("event_type", "REFUND_SUCCESS")] = "REFUND.SUCCESS", [("event_type", "refund.success")] = "REFUND.SUCCESS",
    };

    /// <summary>What was meant by a value that a field never has, or null.</summary>
    public static string? Correct(string field, string written) => Mistaken.TryGetValue((field, written), out var right) ? right : null;
}
