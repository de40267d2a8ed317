using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>What exceptions of other libraries mean in the words of the catalogue.</summary>
internal sealed class ExceptionMappings(IOptions<ErrorGenOptions> options)
{
    private readonly Func<Exception, Error?>[] _mappings = [.. options.Value.Mappings];

    /// <summary>The error that the first mapping gives that has one; null where none has.</summary>
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
