using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Writes responses in one representation of a convention.</summary>
internal sealed class SuccessWriter(SuccessConvention convention, SuccessRepresentation representation)
{
    // The JSON is read when it is complete, so a writer that waited for the reader would never finish.
    private static readonly PipeOptions Unlimited = new(pauseWriterThreshold: 0, useSynchronizationContext: false);

    public SuccessConvention Convention => convention;

    /// <summary>Whether JSON can be streamed to the client.</summary>
    public bool IsJson => representation is JsonSuccessRepresentation;

    public static bool IsSuccess(int status) => status is >= 200 and <= 299;

    public static Pipe CreatePipe() => new(Unlimited);

    /// <summary>Sets status, content type and headers. Returns false if no body may follow.</summary>
    public bool SetHead(HttpResponse response, bool hasContent)
    {
        response.StatusCode = convention.GetStatus(response.StatusCode, hasContent);
        if (!hasContent || response.StatusCode is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent)
        {
            response.ContentType = null;
            response.ContentLength = null;
            return false;
        }

        response.ContentType = representation.ContentType;
        ErrorResponseHeaders.SetAll(response.Headers, representation.Headers);
        return !HttpMethods.IsHead(response.HttpContext.Request.Method);
    }

    /// <summary>Writes a value.</summary>
    /// <exception cref="NotSupportedException">The JSON contexts of the application do not have the type.</exception>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public async Task WriteValueAsync(HttpContext context, object? value, Type declaredType)
    {
        var typeInfo = SuccessTypeInfo.Find(context, value, declaredType);
        if (IsJson)
        {
            await StreamAsync(context, value, typeInfo);
            return;
        }

        Pipe json = CreatePipe();
        await JsonSerializer.SerializeAsync(json.Writer, value, typeInfo, context.RequestAborted);
        await WriteJsonAsync(context, json);
    }

    /// <summary>Writes the JSON that was written into a pipe.</summary>
    public async Task WriteJsonAsync(HttpContext context, Pipe json)
    {
        await json.Writer.CompleteAsync();
        ReadResult read = await json.Reader.ReadAsync();
        await WriteJsonAsync(context, read.Buffer);
        await json.Reader.CompleteAsync();
    }

    /// <summary>Writes JSON.</summary>
    public async Task WriteJsonAsync(HttpContext context, ReadOnlySequence<byte> json)
    {
        ThrowIfTooLate(context);
        context.Response.ContentLength = null;
        if (SetHead(context.Response, hasContent: true))
        {
            representation.Write(json, context.Response.BodyWriter);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
    }

    /// <summary>Throws before the response starts, so that a timed-out request can still become a 504.</summary>
    private static void ThrowIfTooLate(HttpContext context) => context.RequestAborted.ThrowIfCancellationRequested();

    private async Task StreamAsync(HttpContext context, object? value, JsonTypeInfo typeInfo)
    {
        ThrowIfTooLate(context);
        HttpResponse response = context.Response;
        if (!SetHead(response, hasContent: true))
        {
            return;
        }

        try
        {
            await JsonSerializer.SerializeAsync(response.BodyWriter, value, typeInfo, context.RequestAborted);
        }
        catch (Exception) when (!response.HasStarted)
        {
            // The response becomes an error, for which these fields are not valid.
            foreach (string name in representation.Headers.Keys)
            {
                response.Headers.Remove(name);
            }

            throw;
        }
    }
}
