using System.Net.Http.Headers;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>One way for a request to fail, and the content that every format must have.</summary>
internal sealed record Origin(string Name, string Method, string Path, int Status)
{
    /// <summary>The message with its placeholders; unless set, what the library says of the status.</summary>
    public string? Message { get; init; }

    /// <summary>The text in which the values are; unless set, the message.</summary>
    public string? Detail { get; init; }

    /// <summary>A value that the body has in it, whatever the format.</summary>
    public string? Value { get; init; }

    public string? Code { get; init; }

    /// <summary>How many fields are complained about.</summary>
    public int Fields { get; init; }

    /// <summary>Whether Development shows the exception, which Production masks.</summary>
    public bool IsUnexpected { get; init; }

    /// <summary>Whether the failure is a <c>BadHttpRequestException</c>, whose text Development shows.</summary>
    public bool IsBadRequest { get; init; }

    /// <summary>Whether the origin exists without ErrorGen.</summary>
    public bool IsOfThePlatform { get; init; } = true;

    public string? ContentType { get; init; }

    public string? Content { get; init; }

    public bool IsSignedIn { get; init; }

    /// <summary>A header that the answer keeps, and how its value begins.</summary>
    public (string Name, string Start)? Keeps { get; init; }

    /// <summary>The same failure with the words of the catalogue's entry.</summary>
    public static Origin OfEntry(string name, string path, string method = "GET") => new(name, method, path, 404)
    {
        Code = "NoSuchEntity",
        Message = "No such entity with %fieldName = %fieldValue",
        Detail = "No such entity with id = 7",
    };

    public HttpRequestMessage ToRequest(string? accept, Version version)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), Path)
        {
            Version = version,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        if (Content is not null)
        {
            request.Content = new StringContent(Content);
            request.Content.Headers.ContentType = ContentType is null ? null : MediaTypeHeaderValue.Parse(ContentType);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (IsSignedIn)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Test");
        }

        return request;
    }

    public override string ToString() => Name;
}
