namespace Shop.Orders;

/// <summary>How a cart is paid, and what its customer was told that it costs.</summary>
internal sealed record Payment(string Token, decimal ExpectedTotal);
