using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

internal sealed class ErrorGenOptionsValidator : IValidateOptions<ErrorGenOptions>
{
    public ValidateOptionsResult Validate(string? name, ErrorGenOptions options)
    {
        var failures = new List<string>();
        if (options.DefaultFormat is null)
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.DefaultFormat)} must not be null.");
        }

        if (options.MaxParameterLength < 1)
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.MaxParameterLength)} must be 1 or more.");
        }

        if (options.Catalogs.Any(static catalog => catalog is null))
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.Catalogs)} must not hold null.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
