using System.ComponentModel.DataAnnotations;

namespace Shop.Carts;

public sealed record CartLine([Required] string Sku, [Range(1, 1_000_000)] int Quantity);
