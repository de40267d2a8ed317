using System.Globalization;
using System.Runtime.CompilerServices;

namespace ErrorGen.TestSupport;

/// <summary>
/// Runs the tests of a project in the culture that an environment variable names, as a machine with that language would. Invariant
/// globalization has a variable of .NET's own: <c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1</c>.
/// </summary>
internal static class AmbientCulture
{
    private const string Variable = "ERRORGEN_TEST_CULTURE";

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        }
    }
}
