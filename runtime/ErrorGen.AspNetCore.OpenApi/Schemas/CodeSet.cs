namespace ErrorGen.AspNetCore;

/// <summary>The errors of one response of an operation, for which a schema is made.</summary>
/// <param name="Component">The name of the operation and the status, such as <c>PlaceOrder409</c>.</param>
/// <param name="Definitions">The errors; at least one.</param>
/// <param name="StatusCode">The code that the catalogue gives the status itself, if the framework can cause it without an error of the catalogue; null otherwise.</param>
/// <param name="IsOpen">Whether the framework can cause the status without an error of the catalogue, so that parameters may be missing.</param>
internal sealed record CodeSet(string Component, IReadOnlyList<ErrorDefinition> Definitions, string? StatusCode, bool IsOpen)
{
    /// <summary>The codes, each once: two catalogues may have the same one.</summary>
    public IReadOnlyList<string> Codes { get; } =
        [.. Definitions.Select(static definition => definition.Code).Append(StatusCode).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Whether every response has a code.</summary>
    public bool AlwaysHasCode => !IsOpen || StatusCode is not null;

    /// <summary>Whether every response has parameters. An error without parameters sends no such member.</summary>
    public bool AlwaysHasParameters => !IsOpen && Definitions.All(static definition => definition.ParameterCount > 0);

    public bool HasParameters => Definitions.Any(static definition => definition.ParameterCount > 0);
}
