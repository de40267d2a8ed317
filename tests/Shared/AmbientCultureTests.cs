using System.Globalization;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>A run in a culture would prove nothing if its tests were in another.</summary>
public sealed class AmbientCultureTests
{
    [Fact]
    public async Task The_tests_run_in_the_culture_that_was_asked_for()
    {
        bool isInvariant = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") == "1";
        string? wanted = isInvariant ? "" : Environment.GetEnvironmentVariable("ERRORGEN_TEST_CULTURE");

        string here = CultureInfo.CurrentCulture.Name;
        string onAnotherThread = await Task.Run(static () => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken);

        Assert.Equal(here, onAnotherThread);
        Assert.Equal(wanted ?? here, here);
    }
}
