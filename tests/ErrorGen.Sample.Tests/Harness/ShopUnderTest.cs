using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ErrorGen.Sample.Tests.Harness;

/// <summary>The sample as it is, on Kestrel and a free port, in Production unless told otherwise, with a clock that tests can move.</summary>
internal sealed class ShopUnderTest : WebApplicationFactory<Program>
{
    private readonly (string Name, string Value)[] _settings;

    public ShopUnderTest(params (string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel();
    }

    public string EnvironmentName { get; init; } = Environments.Production;

    public AdjustableTime Time { get; } = new();

    public ShopClient CreateShopClient(string group) => new(CreateClient(), group, Time);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        foreach ((string name, string value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);

            // An error that an endpoint does not declare is a 500, so that the test which causes it fails.
            services.Configure<ErrorGenOptions>(options =>
            {
                options.UndeclaredErrors = UndeclaredErrors.Fail;
                options.CustomizeResponse = ObservedErrors.Record;
            });
            // Passwords that cost nothing to check: more than fifty shops open and close in a run.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }
}
