using System.ComponentModel.DataAnnotations;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>What a client sends; validated by the framework.</summary>
public sealed record NewOrder([property: Required] string? Sku, [property: Range(1, 10)] int Quantity);
