using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>The services that <c>AddErrorGen</c> adds.</summary>
internal static class AddedServices
{
    /// <exception cref="InvalidOperationException">They were not added.</exception>
    public static T Get<T>(IServiceProvider services)
        where T : notnull =>
        services.GetService<T>() ?? throw new InvalidOperationException(
            "The services of ErrorGen are missing. Add 'builder.Services.AddErrorGen();' before the application is built.");
}
