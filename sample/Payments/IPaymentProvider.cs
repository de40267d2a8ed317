namespace Shop.Payments;

/// <summary>Takes the customers' money.</summary>
internal interface IPaymentProvider
{
    Task ChargeAsync(string token, decimal amount, CancellationToken cancellationToken);
}
