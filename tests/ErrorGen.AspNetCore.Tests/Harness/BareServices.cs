using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace ErrorGen.AspNetCore.Tests.Harness;

/// <summary>The library without a server, for what a server would hide.</summary>
internal static class BareServices
{
    public static ServiceProvider Create() => new ServiceCollection()
        .AddLogging().AddSingleton<IHostEnvironment, Production>().AddErrorGen().BuildServiceProvider();

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
