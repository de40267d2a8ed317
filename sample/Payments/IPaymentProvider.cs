namespace Shop.Payments;

/// <summary>Takes the customers' money.</summary>
internal interface IPaymentProvider
{
    Task CheckAsync(string token, CancellationToken cancellationToken);

    Task ChargeAsync(string token, decimal amount, CancellationToken cancellationToken);
}
