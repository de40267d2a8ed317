using System.ComponentModel.DataAnnotations;

namespace Shop.Payments;

public sealed record Card([RegularExpression("^tok_[a-z]+$")] string Token);
