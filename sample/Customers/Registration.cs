using System.ComponentModel.DataAnnotations;

namespace Shop.Customers;

/// <summary>The framework checks what is annotated before the handler runs; what needs words of its own is an error of the catalogue.</summary>
public sealed record Registration(
    string Email,
    string Password,
    [Required, StringLength(50)] string FirstName,
    [Required, StringLength(50)] string LastName,
    DateOnly DateOfBirth);
