using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Resolves services that <c>AddErrorGen</c> adds.</summary>
internal static class RequiredServices
{
    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static T Get<T>(IServiceProvider services)
        where T : notnull =>
        services.GetService<T>() ?? throw new InvalidOperationException(
            "The services of ErrorGen are missing. Call 'builder.Services.AddErrorGen();' before the application is built.");
}
