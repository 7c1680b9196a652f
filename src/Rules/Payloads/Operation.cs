namespace WeChatPayLint.Payloads;

/// <summary>What is done with an order.</summary>
public enum Operation
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Places it.</summary>
    PlaceOrder,

    /// <summary>Queries it.</summary>
    QueryOrder,

    /// <summary>Closes it.</summary>
    CloseOrder,

    /// <summary>Refunds it; a V2 order may be refunded through V3 (F062).</summary>
    Refund,

    /// <summary>Starts its payment.</summary>
    StartPayment,

    /// <summary>Lets time pass.</summary>
    Wait,
}
