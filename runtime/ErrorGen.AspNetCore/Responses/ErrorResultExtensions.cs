namespace ErrorGen.AspNetCore;

/// <summary>Extension methods that turn errors into results of endpoints.</summary>
public static class ErrorResultExtensions
{
    /// <summary>
    /// Creates a result from an error whose catalogue is in a project without ASP.NET Core. All other errors are results themselves.
    /// </summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="error">The error.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static ErrorHttpResult<TError> ToHttpResult<TError>(this TError error)
        where TError : Error, IDefinedError => new(error);
}
