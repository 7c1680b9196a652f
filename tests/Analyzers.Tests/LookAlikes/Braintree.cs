// Braintree: decimals in the main unit, order ids with dashes, options in nested initializers.
using System;

namespace Braintree
{
    public class TransactionOptionsRequest
    {
        public bool SubmitForSettlement { get; set; }
    }

    public class TransactionRequest
    {
        public decimal Amount { get; set; }

        public string PaymentMethodNonce { get; set; }

        public string OrderId { get; set; }

        public string MerchantAccountId { get; set; }

        public TransactionOptionsRequest Options { get; set; } = new();
    }

    public class BraintreeGateway
    {
        public string MerchantId { get; set; }

        public string PublicKey { get; set; }

        public string PrivateKey { get; set; }
    }
}

namespace YunShop.Global
{
    using Braintree;

    public class BraintreeCheckout
    {
        public BraintreeGateway Gateway() => new() { MerchantId = "use_your_merchant_id", PublicKey = "use_your_public_key", PrivateKey = Environment.GetEnvironmentVariable("BRAINTREE_KEY") };

        public TransactionRequest Sale(string nonce, decimal total) => new()
        {
            Amount = total,
            PaymentMethodNonce = nonce,
            OrderId = Guid.NewGuid().ToString(),
            Options = { SubmitForSettlement = true },
        };
    }
}
