using Xunit.v3;

namespace ErrorGen.TestSupport;

/// <summary>
/// Marks tests that read <see cref="ReferenceMaterial"/>. On a machine without it, tests/Directory.Build.targets leaves them out, and
/// <see cref="ReferenceMaterialTests"/> reports how many.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsReferenceMaterialAttribute : Attribute, ITraitAttribute
{
    /// <inheritdoc />
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Needs", "ReferenceMaterial")];
}
