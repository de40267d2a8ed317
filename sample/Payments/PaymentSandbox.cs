namespace Shop.Payments;

/// <summary>A test bank. It accepts one card, <c>tok_visa</c>; <c>tok_expired</c> has expired, and it does not respond for <c>tok_slow</c>.</summary>
internal sealed class PaymentSandbox : IPaymentProvider
{
    private const decimal CardLimit = 1000m;

    public async Task CheckAsync(string token, CancellationToken cancellationToken)
    {
        if (token == "tok_slow")
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (token == "tok_expired")
        {
            throw new CardExpiredException();
        }

        if (token != "tok_visa")
        {
            // Banks often do not give a reason.
            throw new PaymentDeclinedException(declineReason: null);
        }
    }

    public async Task ChargeAsync(string token, decimal amount, CancellationToken cancellationToken)
    {
        await CheckAsync(token, cancellationToken);
        if (amount > CardLimit)
        {
            throw new PaymentDeclinedException(declineReason: "The amount is over the limit of the card.");
        }
    }
}
