namespace Shop.Payments;

/// <summary>Charges cards.</summary>
internal interface IPaymentProvider
{
    Task CheckAsync(string token, CancellationToken cancellationToken);

    Task ChargeAsync(string token, decimal amount, CancellationToken cancellationToken);
}
