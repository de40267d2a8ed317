using System.ComponentModel.DataAnnotations;

namespace Shop.Orders;

public sealed record OrderNote([StringLength(200)] string Note);
