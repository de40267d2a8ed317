namespace ErrorGen.Benchmarks.Requests;

/// <summary>What an endpoint that succeeds returns.</summary>
internal sealed record ProductBody(string Sku, string Name, decimal Price, string[] Tags);
