using ErrorGen.AspNetCore;
using FastEndpoints;
using FluentValidation;

namespace ErrorGen.Neighbours.Recipes;

internal static class FastEndpointsRecipe
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddFastEndpoints();
        services.AddErrorGen();
    }

    public static void Use(WebApplication app)
    {
        app.UseErrorGen();
        app.UseFastEndpoints(config => config.Endpoints.Configurator = Configure);
    }

    /// <summary>
    /// FastEndpoints configures a type once in a process, so that all applications of these tests use one method; the endpoints of the
    /// matrix keep the defaults.
    /// </summary>
    public static void Configure(EndpointDefinition endpoint)
    {
        if (endpoint.EndpointType.Namespace == typeof(FastEndpointsRecipe).Namespace)
        {
            endpoint.DontThrowIfValidationFails();
            endpoint.PreProcessor<ThrowIfInvalid>(Order.Before);
        }
    }

    private sealed class ThrowIfInvalid : IGlobalPreProcessor
    {
        public Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct)
        {
            context.ValidationFailures.Collect().ThrowIfAny();
            return Task.CompletedTask;
        }
    }
}

public sealed class FastParcel
{
    public int Weight { get; set; }
}

public sealed class FastParcelValidator : Validator<FastParcel>
{
    public FastParcelValidator() => RuleFor(static parcel => parcel.Weight).GreaterThan(0);
}

public sealed class FastParcels : Endpoint<FastParcel>
{
    public override void Configure()
    {
        Post("/fast/parcels");
        AllowAnonymous();
    }

    public override Task HandleAsync(FastParcel req, CancellationToken ct) => Send.OkAsync(cancellation: ct);
}
