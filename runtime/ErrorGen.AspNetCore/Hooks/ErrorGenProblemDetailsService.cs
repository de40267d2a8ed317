using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Writes, in the format of the endpoint, what the framework and other libraries write as problem details: failed validations,
/// <c>TypedResults.Problem</c>, and all other uses of <see cref="IProblemDetailsService"/>.
/// </summary>
/// <remarks>
/// It decorates the service instead of adding an <see cref="IProblemDetailsWriter"/>, because the order of the writers depends on the order of
/// registrations, and some libraries replace the first one.
/// </remarks>
internal sealed class ErrorGenProblemDetailsService(IProblemDetailsService inner, ProblemDetailsResponder responder) : IProblemDetailsService
{
    /// <summary>Decorates the service that is registered last; the framework's if there is none.</summary>
    public static void Decorate(IServiceCollection services)
    {
        services.AddProblemDetails();
        if (services.Any(static service => service.ServiceType == typeof(ProblemDetailsResponder)))
        {
            return;
        }

        services.AddSingleton<ProblemDetailsResponder>();
        ServiceDescriptor inner = services.Last(static service => service.ServiceType == typeof(IProblemDetailsService) && !service.IsKeyedService);
        services.Replace(new ServiceDescriptor(
            typeof(IProblemDetailsService),
            provider => new ErrorGenProblemDetailsService(
                (IProblemDetailsService)Create(provider, inner), provider.GetRequiredService<ProblemDetailsResponder>()),
            inner.Lifetime));
    }

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        if (responder.TryRespond(context, out Task? response))
        {
            await response;
            return;
        }

        await inner.WriteAsync(context);
    }

    public async ValueTask<bool> TryWriteAsync(ProblemDetailsContext context)
    {
        if (responder.TryRespond(context, out Task? response))
        {
            await response;
            return true;
        }

        return await inner.TryWriteAsync(context);
    }

    private static object Create(IServiceProvider provider, ServiceDescriptor descriptor) =>
        descriptor.ImplementationInstance
        ?? descriptor.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!);
}

/// <summary>Responds to problem details of the framework, of other libraries and of controllers.</summary>
internal sealed class ProblemDetailsResponder(FailureResolver resolver, ErrorResponder responder)
{
    /// <summary>Starts the response. Returns false for a status that is not an error.</summary>
    /// <param name="context">The problem details and their request.</param>
    /// <param name="response">The response, or null.</param>
    /// <param name="isCustomized">Whether <c>CustomizeProblemDetails</c> has already run.</param>
    public bool TryRespond(ProblemDetailsContext context, [NotNullWhen(true)] out Task? response, bool isCustomized = false)
    {
        response = null;
        ProblemDetails problem = context.ProblemDetails;
        HttpContext http = context.HttpContext;
        FailureContext failure;
        if (context.Exception is { } exception)
        {
            failure = resolver.Resolve(http, Failure.From(exception) with { IsReportedByPlatform = true });
            if (failure.Error is not null || failure.IsUndeclared || !ProblemDetailsReader.IsChosenForException(problem, http))
            {
                response = responder.RespondAsync(failure);
                return true;
            }
        }
        else if (!ErrorStatusCode.IsError(ProblemDetailsReader.GetStatus(problem, http)))
        {
            return false;
        }

        failure = resolver.Resolve(
            http, Failure.FromProblem(problem, context.Exception, isCustomized) with { IsReportedByPlatform = context.Exception is not null });
        response = responder.RespondAsync(failure);
        return true;
    }
}
