using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Adds the filter to an endpoint, unless it would have nothing to do.</summary>
/// <remarks>
/// ASP.NET Core runs an endpoint with a filter through more tasks than one without. For a handler that awaits, that costs more than the rest of
/// ErrorGen. The filter is therefore left out if the middleware is there, which handles thrown errors too, and the endpoint cannot return an
/// error that only the filter can write. If the handler completes synchronously, the filter costs next to nothing and makes thrown errors faster.
/// </remarks>
internal sealed class ErrorsFilterFactory
{
    private readonly EndpointBuilder _endpoint;

    private ErrorsFilterFactory(EndpointBuilder endpoint) => _endpoint = endpoint;

    /// <summary>Adds the filter to an endpoint.</summary>
    public static void AddTo(EndpointBuilder endpoint)
    {
        ErrorResponderMetadata.AddTo(endpoint);
        ReturnedErrorMetadata.AddTo(endpoint);
        endpoint.FilterFactories.Add(new ErrorsFilterFactory(endpoint).Create);
    }

    private EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        Type handled = context.MethodInfo.ReturnType;
        bool isNeeded = !HandlerReturnType.IsTask(handled)
            || HasInnerFilters()
            || MayBeErrorWithoutResult(HandlerReturnType.ValueOf(context.MethodInfo))
            || context.ApplicationServices.GetService<PipelineUse>() is not { CoversEndpoints: true };
        return isNeeded ? invocation => ErrorsFilter.InvokeCoreAsync(invocation, next) : next;
    }

    /// <summary>Whether filters of the application run inside this one. They may return errors, whatever the handler returns.</summary>
    private bool HasInnerFilters()
    {
        for (int i = _endpoint.FilterFactories.Count - 1; i >= 0; i--)
        {
            object? owner = _endpoint.FilterFactories[i].Target;
            if (ReferenceEquals(owner, this))
            {
                return false;
            }

            if (owner is not ErrorsFilterFactory)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>Whether a value of a type may be an error that is not a result by itself, as those of catalogues in projects without ASP.NET Core.</summary>
    private static bool MayBeErrorWithoutResult(Type type) =>
        !typeof(IResult).IsAssignableFrom(type)
        && (type.IsInterface || type.IsAssignableFrom(typeof(Error)) || typeof(Error).IsAssignableFrom(type));
}
