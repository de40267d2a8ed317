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

    public FailureContext Resolve(HttpContext context, in Failure failure)
    {
        Endpoint? matched = EndpointLookup.GetMatched(context);
        return Resolve(context, failure, matched, endpoints.Find(context, matched));
    }

    public FailureContext Resolve(HttpContext context, in Failure failure, Endpoint? endpoint, EndpointProfile profile)
    {
        Exception? second = Decide(
            context, failure, endpoint, profile, out Error? error, out UndeclaredErrorException? refused, out ErrorCatalog? catalog, out ResponseLanguage language);
        return new FailureContext
        {
            HttpContext = context,
            Failure = refused is null ? failure : Failure.From(refused) with { IsReportedByPlatform = failure.IsReportedByPlatform },
            Error = error,
            Endpoint = endpoint,
            Profile = profile,
            Catalog = catalog,
            Language = language,
            SecondException = second,
        };
    }

    /// <summary>Decides what depends on code of the application, which can throw. An error that the endpoint must not answer is replaced.</summary>
    /// <returns>The exception of a mapping or of a catalogue, or null. The failure is an unexpected one then.</returns>
    private Exception? Decide(
        HttpContext context,
        in Failure failure,
        Endpoint? endpoint,
        EndpointProfile profile,
        out Error? error,
        out UndeclaredErrorException? refused,
        out ErrorCatalog? catalog,
        out ResponseLanguage language)
    {
        error = null;
        refused = null;
        catalog = null;
        language = default;
        try
        {
            Error? found = failure.Error ?? (failure is { Exception: { } exception, Problem: null } ? mappings.Find(exception) : null);
            refused = found is null ? null : undeclared.Check(found, endpoint, profile, failure.Exception);
            if (refused is not null)
            {
                found = null;
            }

            ErrorCatalog? source = found?.Definition.Catalog ?? languages.FindLanguageSource(profile.Catalog);
            language = source is null ? default : languages.Decide(context, source);
            error = found;
            catalog = source;
            return null;
        }
        catch (Exception second)
        {
            return second;
        }
    }
}
