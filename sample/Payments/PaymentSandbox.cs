namespace Shop.Payments;

/// <summary>A bank for trying things out. It knows one card: <c>tok_visa</c>.</summary>
internal sealed class PaymentSandbox : IPaymentProvider
{
    private const decimal CardLimit = 1000m;

    public Task ChargeAsync(string token, decimal amount, CancellationToken cancellationToken)
    {
        if (token != "tok_visa")
        {
            // Banks often do not say why.
            throw new PaymentDeclinedException(declineReason: null);
        }

        return amount > CardLimit
            ? throw new PaymentDeclinedException(declineReason: "The amount is over the limit of the card.")
            : Task.CompletedTask;
    }
}
