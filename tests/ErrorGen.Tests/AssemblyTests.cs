using System.Reflection;
using Xunit;

namespace ErrorGen.Tests;

public sealed class AssemblyTests
{
    private static readonly Assembly Runtime = typeof(Error).Assembly;

    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void Assembly_is_marked_as_trimmable_and_AOT_compatible(string promise) =>
        Assert.Contains(
            Runtime.GetCustomAttributes<AssemblyMetadataAttribute>(),
            metadata => metadata.Key == promise && metadata.Value == "True");

    [Fact]
    public void Assembly_references_only_the_base_libraries() =>
        Assert.All(
            Runtime.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
}
