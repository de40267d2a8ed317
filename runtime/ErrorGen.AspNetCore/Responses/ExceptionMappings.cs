using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Maps exceptions of other libraries to errors of the catalogue, as <see cref="ErrorGenOptions"/> defines.</summary>
internal sealed class ExceptionMappings(IOptions<ErrorGenOptions> options)
{
    private readonly Func<Exception, Error?>[] _mappings = [.. options.Value.Mappings];

    /// <summary>Returns the error of the first mapping that has one; null if no mapping handles the exception.</summary>
    /// <remarks>A wrapped exception is looked up if no mapping handles the exception around it.</remarks>
    public Error? Find(Exception exception)
    {
        Exception cause = Failure.Unwrap(exception);
        return FindExact(exception) ?? (ReferenceEquals(cause, exception) ? null : FindExact(cause));
    }

    private Error? FindExact(Exception exception)
    {
        foreach (Func<Exception, Error?> mapping in _mappings)
        {
            if (mapping(exception) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
