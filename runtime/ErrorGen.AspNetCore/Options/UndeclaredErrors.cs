namespace ErrorGen.AspNetCore;

/// <summary>What happens if an endpoint that declares errors reports an error that it does not declare.</summary>
public enum UndeclaredErrors
{
    /// <summary>The error is answered like a declared one.</summary>
    Allow,

    /// <summary>The error is answered, and a warning is logged once per endpoint and error.</summary>
    Log,

    /// <summary>The response is a 500 that names the endpoint and the error.</summary>
    Fail,
}
