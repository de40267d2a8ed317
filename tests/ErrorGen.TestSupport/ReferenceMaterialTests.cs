using System.Reflection;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>
/// One test for each project that has tests with reference material. It is skipped, with the number of these tests, if they are left out.
/// </summary>
public abstract class ReferenceMaterialTests
{
    [Fact]
    public void Tests_with_reference_material_are_run()
    {
        int count = GetType().Assembly.GetTypes().Sum(CountTests);

        Assert.True(count > 0, "The project has no test with reference material and does not need this class.");
        Assert.SkipUnless(ReferenceMaterial.IsAvailable, $"{ReferenceMaterial.Variable} is not set: {count} tests with reference material are left out (tests/README.md).");
        Assert.True(Directory.Exists(ReferenceMaterial.Path()));
    }

    private static int CountTests(Type type) => type.GetMethods().Count(method =>
        method.GetCustomAttribute<FactAttribute>() is not null
        && (type.IsDefined(typeof(NeedsReferenceMaterialAttribute)) || method.IsDefined(typeof(NeedsReferenceMaterialAttribute))));
}
