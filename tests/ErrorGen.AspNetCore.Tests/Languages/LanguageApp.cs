using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Applications that fail with the errors of <see cref="Depot"/>.</summary>
internal static class LanguageApp
{
    /// <summary>Throws one error for every path that starts with <c>/error</c>. The catalogue also has texts for bare statuses.</summary>
    public static Task<TestApp> ThrowingAsync(
        Error error,
        Action<ErrorGenOptions>? options = null,
        Action<WebApplication>? map = null,
        Action<IServiceCollection>? services = null) => TestApp.StartAsync(
            app =>
            {
                map?.Invoke(app);
                app.MapMethods("/error", ["GET", "HEAD"], void () => throw error.ToException());
            },
            given =>
            {
                given.Catalogs.Clear();
                given.Catalogs.Add(Depot.Catalog);
                options?.Invoke(given);
            },
            configure: builder => services?.Invoke(builder.Services));

    /// <summary>Request localization with a culture for every request.</summary>
    public static Action<WebApplication> Localized(string culture, string uiCulture) => app => app.UseRequestLocalization(
        new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(uiCulture)),
            RequestCultureProviders = [],
        });
}
