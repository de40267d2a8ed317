using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>Turns a response into bytes, and never throws: every failure has a simpler answer behind it.</summary>
/// <remarks>
/// The body is complete before the response begins. Into the response itself a failing format would leave half a body in
/// front of the next attempt, since what a pipe was given cannot be taken back.
/// </remarks>
internal sealed class ErrorBodyRenderer(FailureLog log)
{
    /// <summary>Renders the answer; else the answer without its parameters; else what was made ready at start-up.</summary>
    public RenderedBody Render(ErrorResponse response, ErrorRepresentation representation, ArrayBufferWriter<byte> buffer)
    {
        if (TryRender(response, representation, buffer)
            || (response is { Parameters.Count: > 0 } or { Errors.Count: > 0 } && TryRender(response.WithoutParameters(), representation, buffer)))
        {
            return new RenderedBody(response.Status, representation.ContentType, response.Language, buffer.WrittenMemory);
        }

        LastResort lastResort = representation.LastResort;
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
