using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Compares the errors that endpoints report with those that they declare.</summary>
internal sealed class UndeclaredErrorCheck(IOptions<ErrorGenOptions> options, ILoggerFactory loggers)
{
    /// <summary>A category of its own, so that the category of failures has one record a failure.</summary>
    public const string Category = FailureLog.Category + ".UndeclaredErrors";

    // Not [LoggerMessage]: its generator writes the classes of a project in another order in each build, and packages would differ.
    private static readonly Action<ILogger, string?, string, string, Exception?> ErrorIsUndeclared = LoggerMessage.Define<string?, string, string>(
        LogLevel.Warning,
        new EventId(5, nameof(ErrorIsUndeclared)),
        "The endpoint {Endpoint} answered the error {Code}, which it does not declare. Add {Declaration}");

    private readonly UndeclaredErrors _mode = options.Value.UndeclaredErrors;
    private readonly ILogger _logger = loggers.CreateLogger(Category);
    private readonly ConditionalWeakTable<EndpointProfile, ConcurrentDictionary<ErrorDefinition, bool>> _logged = [];

    /// <summary>Returns the exception that replaces an error, or null if the error is answered.</summary>
    /// <param name="error">The error.</param>
    /// <param name="endpoint">The endpoint that routing selected, or null.</param>
    /// <param name="profile">The profile of the endpoint.</param>
    /// <param name="cause">The exception that carries the error, or null.</param>
    public UndeclaredErrorException? Check(Error error, Endpoint? endpoint, EndpointProfile profile, Exception? cause)
    {
        if (_mode is UndeclaredErrors.Allow || error is IFrameworkError || endpoint is null || !EndpointLookup.IsOfApplication(endpoint) || profile.Declared.Count == 0 || profile.Declared.Contains(error.Definition))
        {
            return null;
        }

        if (_mode is UndeclaredErrors.Fail)
        {
            return new UndeclaredErrorException(
                $"The endpoint '{endpoint.DisplayName}' answered the error '{error.Code}', which it does not declare. Add {DeclarationOf(error)}.", cause);
        }

        if (_logged.GetOrCreateValue(profile).TryAdd(error.Definition, value: true))
        {
            Log(error, endpoint);
        }

        return null;
    }

    /// <summary>The call that declares an error. The type of an aggregate, or of an error that was created by its entry, does not define one.</summary>
    private static string DeclarationOf(Error error) =>
        error is IDefinedError ? $".ProducesError<{error.GetType().Name}>()" : $".ProducesErrors(...) with the entry {error.Definition.Key}";

    private void Log(Error error, Endpoint endpoint)
    {
        try
        {
            ErrorIsUndeclared(_logger, endpoint.DisplayName, error.Code, DeclarationOf(error), null);
        }
        catch (Exception)
        {
            // A log provider that throws does not affect the response.
        }
    }
}

/// <summary>An error that ErrorGen creates itself for a failure of the framework. Endpoints do not declare it.</summary>
internal interface IFrameworkError;

/// <summary>An endpoint answered an error that it does not declare, and the options do not allow it.</summary>
internal sealed class UndeclaredErrorException(string message, Exception? cause) : InvalidOperationException(message, cause);
