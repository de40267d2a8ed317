using System.Globalization;
using Xunit.Sdk;
using Xunit.v3;

namespace ErrorGen.TestSupport;

/// <summary>
/// Runs the tests of a project in the culture that the environment variable <c>ERRORGEN_TEST_CULTURE</c> names, like a machine with that
/// language. tests/Directory.Build.targets registers it in every test project. For invariant globalization .NET has its own variable,
/// <c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1</c>.
/// </summary>
public sealed class AmbientCulture : ITestPipelineStartup
{
    /// <summary>The name of the environment variable.</summary>
    public const string Variable = "ERRORGEN_TEST_CULTURE";

    /// <inheritdoc />
    public ValueTask StartAsync(IMessageSink diagnosticMessageSink)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask StopAsync() => ValueTask.CompletedTask;
}
