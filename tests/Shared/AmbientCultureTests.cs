using System.Globalization;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>A run in a culture would prove nothing if its tests were in another.</summary>
public sealed class AmbientCultureTests
{
    [Fact]
    public void The_tests_run_in_the_culture_that_was_asked_for()
    {
        bool isInvariant = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") == "1";
        string? wanted = isInvariant ? "" : Environment.GetEnvironmentVariable("ERRORGEN_TEST_CULTURE");

        string here = CultureInfo.CurrentCulture.Name;
        string? onAnotherThread = null;
        var thread = new Thread(() => onAnotherThread = CultureInfo.CurrentCulture.Name);
        // Without the context of this thread, of which the culture would be a part.
        thread.UnsafeStart();
        thread.Join();

        Assert.Equal(here, onAnotherThread);
        Assert.Equal(wanted ?? here, here);
    }
}
