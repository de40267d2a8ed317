namespace ErrorGen.AspNetCore;

/// <summary>The request as ePages shows it: its path as it stands in a URI, without scheme, host and query.</summary>
internal static class EPagesPath
{
    public static string Of(ErrorResponse response) => ParameterCap.Apply(
        response.HttpContext.Request.PathBase.Add(response.HttpContext.Request.Path).ToUriComponent(),
        response.MaxParameterLength);
}
