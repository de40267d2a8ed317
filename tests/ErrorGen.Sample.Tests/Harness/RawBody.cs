namespace ErrorGen.Sample.Tests.Harness;

/// <summary>A body that is sent as it is.</summary>
internal sealed record RawBody(string Text, string MediaType);
