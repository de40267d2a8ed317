using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Maps exceptions of other libraries to errors of the catalogue, as <see cref="ErrorGenOptions"/> defines.</summary>
internal sealed class ExceptionMappings(IOptions<ErrorGenOptions> options)
{
    private readonly Func<Exception, Error?>[] _mappings = [.. options.Value.Mappings];

    /// <summary>Returns the error of the first mapping that has one; null if no mapping handles the exception.</summary>
    public Error? Find(Exception exception)
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
