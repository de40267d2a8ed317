using System.Reflection;
using Xunit;

namespace ErrorGen.Tests;

public sealed class AssemblyTests
{
    private static readonly Assembly Runtime = typeof(Error).Assembly;

    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void Promises_to_work_trimmed_and_compiled_ahead_of_time(string promise) =>
        Assert.Contains(
            Runtime.GetCustomAttributes<AssemblyMetadataAttribute>(),
            metadata => metadata.Key == promise && metadata.Value == "True");

    [Fact]
    public void Needs_nothing_but_the_base_libraries() =>
        Assert.All(
            Runtime.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
}
