using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>A complete body, with the status it belongs to and the language of its message; null if that is not known.</summary>
internal readonly record struct RenderedBody(int Status, string ContentType, string? Language, ReadOnlyMemory<byte> Bytes);

/// <summary>Renders responses and never throws: if a body cannot be rendered, a simpler one is used.</summary>
/// <remarks>
/// The body is complete before the response starts. If a format wrote to the response directly and failed, half of its body would precede the
/// next attempt, because bytes that were written to a pipe cannot be removed.
/// </remarks>
internal sealed class ErrorBodyRenderer(FailureLog log)
{
    /// <summary>Renders the response, otherwise the response without its parameters, otherwise the format's last resort.</summary>
    public RenderedBody Render(ErrorResponse response, PreparedFormat format, int index, ArrayBufferWriter<byte> buffer)
    {
        ErrorRepresentation representation = format.Format.Representations[index];
        if (TryRender(response, representation, buffer)
            || (response is { ParameterCount: > 0 } or { Errors.Count: > 0 } && TryRender(response.WithoutParameters(), representation, buffer)))
        {
            return new RenderedBody(response.Status, representation.ContentType, response.Language, buffer.WrittenMemory);
        }

        LastResort lastResort = format.GetLastResort(index);
        return new RenderedBody(LastResort.Status, lastResort.ContentType, lastResort.Language, lastResort.Body);
    }

    private bool TryRender(ErrorResponse response, ErrorRepresentation representation, ArrayBufferWriter<byte> buffer)
    {
        try
        {
            representation.Write(response, buffer);
            return true;
        }
        catch (Exception exception)
        {
            log.RenderingFailed(response, representation, exception);
            buffer.ResetWrittenCount();
            return false;
        }
    }
}
