namespace ErrorGen.AspNetCore.Tests.Success;

internal sealed record Product(string Sku, decimal Price, IReadOnlyList<string> Tags);
