using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>A complete body, with the status it belongs to and the language of its message; null if that is not known.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The content type.</param>
/// <param name="Language">The language, or null.</param>
/// <param name="Bytes">The body.</param>
/// <param name="Outcome">Whether the body is the intended one.</param>
/// <param name="Exception">The exception that prevented the intended one, or null.</param>
internal readonly record struct RenderedBody(
    int Status, string ContentType, string? Language, ReadOnlyMemory<byte> Bytes, FailureOutcome Outcome, Exception? Exception = null);

/// <summary>Renders responses and never throws: if a body cannot be rendered, a simpler one is used.</summary>
/// <remarks>
/// The body is complete before the response starts. If a format wrote to the response directly and failed, half of its body would precede the
/// next attempt, because bytes that were written to a pipe cannot be removed.
/// </remarks>
internal sealed class ErrorBodyRenderer(IOptions<ErrorGenOptions> options)
{
    private readonly int _maxLength = options.Value.MaxResponseBodySize;

    /// <summary>
    /// Renders the response with as many of its errors as fit, otherwise the response without its parameters, otherwise the format's last
    /// resort.
    /// </summary>
    public RenderedBody Render(ErrorResponse response, PreparedFormat format, int index, ResponseBuffer buffer)
    {
        ErrorRepresentation representation = format.GetRepresentation(index);
        buffer.MaxLength = _maxLength;
        Exception? failed = null;
        bool isTooLarge = false;
        for (ErrorResponse? attempt = response; attempt is not null; attempt = isTooLarge ? attempt.WithFewerErrors() : null)
        {
            if (TryRender(attempt, representation, buffer, out isTooLarge, ref failed))
            {
                return Create(FailureOutcome.Answered);
            }
        }

        if (response is { ParameterCount: > 0 } or { Errors.Count: > 0 }
            && TryRender((isTooLarge ? response.WithFewerErrors(0) : response).WithoutParameters(), representation, buffer, out _, ref failed))
        {
            return Create(FailureOutcome.AnsweredWithoutParameters);
        }

        LastResort lastResort = format.GetLastResort(index);
        return new RenderedBody(
            LastResort.Status, lastResort.ContentType, lastResort.Language, lastResort.Body, FailureOutcome.AnsweredByLastResort, failed);

        RenderedBody Create(FailureOutcome outcome) =>
            new(response.Status, representation.ContentType, response.Language, buffer.WrittenMemory, outcome, failed);
    }

    private static bool TryRender(
        ErrorResponse response, ErrorRepresentation representation, ResponseBuffer buffer, out bool isTooLarge, ref Exception? failed)
    {
        isTooLarge = false;
        buffer.Clear();
        try
        {
            representation.Write(response, buffer);
            return true;
        }
        catch (ResponseTooLargeException)
        {
            isTooLarge = true;
            return false;
        }
        catch (Exception exception)
        {
            failed ??= exception;
            return false;
        }
    }
}
