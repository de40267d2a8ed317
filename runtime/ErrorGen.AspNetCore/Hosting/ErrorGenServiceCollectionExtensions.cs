using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ErrorGen.AspNetCore;

/// <summary>Adds what an application needs to answer with its catalogues.</summary>
public static class ErrorGenServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services behind <see cref="ErrorGenApplicationBuilderExtensions.UseErrorGen"/> and the generated endpoint
    /// filters. May be called more than once; every <paramref name="configure"/> is applied.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options, or null to keep the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddErrorGen(
        this IServiceCollection services, Action<ErrorGenOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<ErrorGenOptions> options = services.AddOptions<ErrorGenOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ErrorGenOptions>, ErrorGenOptionsValidator>());
        services.TryAddSingleton<StatusTexts>();
        services.TryAddSingleton<EntryTexts>();
        services.TryAddSingleton<NotAcceptableEntries>();
        services.TryAddSingleton<LanguageNegotiation>();
        services.AddMetrics();
        services.TryAddSingleton<FailureLog>();
        services.TryAddSingleton<FailureTelemetry>();
        services.TryAddSingleton<ErrorResponseFactory>();
        services.TryAddSingleton<ErrorBodyRenderer>();
        services.TryAddSingleton<ErrorResponder>();
        services.TryAddSingleton<ExceptionMappings>();
        services.TryAddSingleton<RequestEndpoints>();
        services.TryAddSingleton<OutermostPlace>();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IStartupFilter, OutermostStartupFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<RateLimiterOptions>, RateLimiterRejection>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcOptions>, ProblemResults>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, ResponseDescriptionProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<JsonOptions>, BodyContracts>());
        AddProblemDetailsWriter(services);
        return services;
    }

    /// <summary>The first writer that can write does: this one comes before the framework's, in whatever order they are added.</summary>
    private static void AddProblemDetailsWriter(IServiceCollection services)
    {
        services.AddProblemDetails();
        if (services.Any(static service => service.ServiceType == typeof(CatalogProblemDetailsWriter)))
        {
            return;
        }

        services.AddSingleton<CatalogProblemDetailsWriter>();
        services.Insert(0, ServiceDescriptor.Singleton<IProblemDetailsWriter>(
            static provider => provider.GetRequiredService<CatalogProblemDetailsWriter>()));
    }
}
