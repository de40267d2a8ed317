using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ErrorGen.AspNetCore;

/// <summary>Adds ErrorGen to the services of an application.</summary>
public static class ErrorGenServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services that <see cref="ErrorGenApplicationBuilderExtensions.UseErrorGen"/> and the endpoint filters need. It may be called
    /// more than once; every <paramref name="configure"/> is applied.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options, or null to keep the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddErrorGen(
        this IServiceCollection services, Action<ErrorGenOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<ErrorGenOptions>, ApplicationCatalogs>());
        OptionsBuilder<ErrorGenOptions> options = services.AddOptions<ErrorGenOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ErrorGenOptions>, ErrorGenOptionsValidator>());
        services.TryAddSingleton<StatusContentResolver>();
        services.TryAddSingleton<EntryTextResolver>();
        services.TryAddSingleton<NotAcceptableEntries>();
        services.TryAddSingleton<LanguageNegotiation>();
        services.AddMetrics();
        services.TryAddSingleton<FailureLog>();
        services.TryAddSingleton<FailureTelemetry>();
        services.TryAddSingleton<DiagnosticEvents>();
        services.TryAddSingleton<FailureReporter>();
        services.TryAddSingleton<ErrorSender>();
        services.TryAddSingleton<ErrorResponseFactory>();
        services.TryAddSingleton<ResponseCustomization>();
        services.TryAddSingleton(static services => new ErrorExamples(
            services,
            services.GetRequiredService<ErrorResponseFactory>(),
            services.GetRequiredService<StatusContentResolver>(),
            services.GetRequiredService<IOptions<ErrorGenOptions>>()));
        services.TryAddSingleton<CatalogPages>();
        services.TryAddSingleton<HeaderReset>();
        services.TryAddSingleton<ErrorBodyRenderer>();
        services.TryAddSingleton<ErrorResponder>();
        services.TryAddSingleton<ExceptionMappings>();
        services.TryAddSingleton<ExceptionResponder>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IExceptionHandler, CatalogExceptionHandler>());
        services.TryAddSingleton<EndpointLookup>();
        services.TryAddSingleton<UndeclaredErrorCheck>();
        services.TryAddSingleton<FailureResolver>();
        services.TryAddSingleton<PipelineUse>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StartupCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<IStartupFilter, OutermostStartupFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<RateLimiterOptions>, RateLimiterRejection>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcOptions>, ProblemResultFilterSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, ResponseDescriptionProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<JsonOptions>, BodyContracts>());
        ErrorGenProblemDetailsService.Decorate(services);
        return services;
    }
}
