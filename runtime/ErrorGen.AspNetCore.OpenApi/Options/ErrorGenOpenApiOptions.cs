namespace ErrorGen.AspNetCore;

/// <summary>How an OpenAPI document describes errors.</summary>
public sealed class ErrorGenOpenApiOptions
{
    /// <summary>The style of the schemas; <see cref="ErrorSchemas.Codes"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ErrorSchemas Schemas
    {
        get;
        set => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
    }

    /// <summary>Where failures of the framework are described; <see cref="FrameworkErrors.Default"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public FrameworkErrors FrameworkErrors
    {
        get;
        set => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
    }

    /// <summary>How many examples a response has: 0 or more, 20 by default. Each error has one before any has a second one; all errors are listed by code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxExamples
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 20;
}

/// <summary>The styles of schemas. They differ in what client generators make of a code that the document does not know.</summary>
public enum ErrorSchemas
{
    /// <summary>One object per operation and status. Its <c>code</c> is a string with an annotated list of constants, which TypeScript generators turn into literal types.</summary>
    Codes,

    /// <summary>Like <see cref="Codes"/>, but <c>code</c> is a plain string with <c>x-extensible-enum</c>: a new code is not a breaking change for any tool.</summary>
    OpenCodes,

    /// <summary>A union of one object per error, with a discriminator. For clients in TypeScript; generators for C# read it wrongly.</summary>
    Union,

    /// <summary>A base per operation and status, from which one object per error derives. Suits Kiota; NSwag fails for a code that the document does not know.</summary>
    Hierarchy,
}

/// <summary>Where failures of the framework, such as an unknown media type, are described.</summary>
public enum FrameworkErrors
{
    /// <summary>
    /// In the <c>default</c> response. Listed by their status are 401 and 403 of endpoints that require authorization, and 429 of endpoints with a rate limit.
    /// </summary>
    Default,

    /// <summary>By their status, as far as the endpoint can cause them, and in the <c>default</c> response.</summary>
    Listed,

    /// <summary>Not at all.</summary>
    None,
}
