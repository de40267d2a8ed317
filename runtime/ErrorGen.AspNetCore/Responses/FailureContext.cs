using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A failure with everything that is resolved once for its request.</summary>
internal readonly struct FailureContext
{
    public required HttpContext HttpContext { get; init; }

    public required Failure Failure { get; init; }

    /// <summary>The catalogue error: the one of the failure, or the one that its exception is mapped to; null if there is none.</summary>
    public Error? Error { get; init; }

    /// <summary>The endpoint that routing selected, or null.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>The format and the catalogue of the endpoint that applies, which is the nearest one if routing selected none.</summary>
    public required EndpointProfile Profile { get; init; }

    /// <summary>The catalogue whose languages are offered: that of the error, otherwise one of the endpoint or the application; null if there is none.</summary>
    public ErrorCatalog? Catalog { get; init; }

    /// <summary>The language of the response.</summary>
    public ResponseLanguage Language { get; init; }

    /// <summary>Whether the failure is an error that the endpoint does not declare.</summary>
    public bool IsUndeclared => Failure.Exception is UndeclaredErrorException;

    /// <summary>An exception that a mapping, a catalogue or a handler of the application threw while the failure was handled, or null.</summary>
    public Exception? SecondException { get; init; }
}

/// <summary>Resolves endpoint, format, catalogue and language of a failure.</summary>
internal sealed class FailureResolver(
    EndpointLookup endpoints, ExceptionMappings mappings, LanguageNegotiation languages, UndeclaredErrorCheck undeclared)
{
    /// <summary>Returns the profile of an endpoint.</summary>
    public EndpointProfile GetProfile(Endpoint endpoint) => endpoints.GetProfile(endpoint);

    public FailureContext Resolve(HttpContext context, Failure failure)
    {
        Endpoint? matched = EndpointLookup.GetMatched(context);
        return Resolve(context, failure, matched, endpoints.Find(context.Request, matched));
    }

    public FailureContext Resolve(HttpContext context, Failure failure, Endpoint? endpoint, EndpointProfile profile)
    {
        try
        {
            Error? error = failure.Error ?? (failure is { Exception: { } exception, Problem: null } ? mappings.Find(exception) : null);
            if (error is not null && undeclared.Check(error, endpoint, profile, failure.Exception) is { } refused)
            {
                failure = Failure.From(refused) with { IsReportedByPlatform = failure.IsReportedByPlatform };
                error = null;
            }

            ErrorCatalog? catalog = error?.Definition.Catalog ?? languages.FindLanguageSource(profile.Catalog);
            return new FailureContext
            {
                HttpContext = context,
                Failure = failure,
                Error = error,
                Endpoint = endpoint,
                Profile = profile,
                Catalog = catalog,
                Language = catalog is null ? default : languages.Decide(context, catalog),
            };
        }
        catch (Exception second)
        {
            // A mapping or a catalogue of the application threw. The failure is then an unexpected one.
            return new FailureContext { HttpContext = context, Failure = failure, Endpoint = endpoint, Profile = profile, SecondException = second };
        }
    }
}
