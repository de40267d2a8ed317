using System.Globalization;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>
/// Checks that a test project runs in the culture that was asked for. Every project that is run in several cultures derives a class.
/// </summary>
public abstract class AmbientCultureTests
{
    [Fact]
    public void Tests_run_in_the_culture_that_the_environment_variable_names()
    {
        bool isInvariant = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") == "1";
        string? wanted = isInvariant ? "" : Environment.GetEnvironmentVariable(AmbientCulture.Variable);

        string here = CultureInfo.CurrentCulture.Name;
        string? onAnotherThread = null;
        var thread = new Thread(() => onAnotherThread = CultureInfo.CurrentCulture.Name);
        // Without the execution context of this thread, which includes the culture.
        thread.UnsafeStart();
        thread.Join();

        Assert.Equal(here, onAnotherThread);
        Assert.Equal(wanted is null or "" && !isInvariant ? here : wanted, here);
    }
}
