using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Writes the response to every failure, whichever part of the pipeline noticed it.</summary>
internal sealed class ErrorResponder(
    IOptions<ErrorGenOptions> options,
    FailureResolver resolver,
    ErrorResponseFactory factory,
    ErrorBodyRenderer renderer,
    FailureLog log,
    FailureTelemetry telemetry)
{
    private readonly string? _wwwAuthenticate = options.Value.WwwAuthenticate;

    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static ErrorResponder Get(IServiceProvider services) => RequiredServices.Get<ErrorResponder>(services);

    /// <summary>Responds to a failure that an endpoint returned, in the endpoint's format.</summary>
    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static Task RespondForEndpointAsync(HttpContext context, Failure failure)
    {
        Endpoint? endpoint = EndpointLookup.GetMatched(context);
        ErrorResponderMetadata? metadata = endpoint?.Metadata.GetMetadata<ErrorResponderMetadata>();
        return metadata?.Responder is { } responder
            ? responder.RespondAsync(responder.Resolve(context, failure, endpoint!, metadata))
            : Get(context.RequestServices).RespondAsync(context, failure);
    }

    /// <summary>Returns the profile of an endpoint.</summary>
    public EndpointProfile GetProfile(Endpoint endpoint) => resolver.GetProfile(endpoint);

    /// <summary>Logs and counts a failure once, and writes the response if that is still possible.</summary>
    public Task RespondAsync(HttpContext context, Failure failure) => RespondAsync(resolver.Resolve(context, failure));

    /// <summary>As the other overload, for a failure that is already resolved.</summary>
    public Task RespondAsync(in FailureContext context)
    {
        HttpContext http = context.HttpContext;
        ErrorResponse response = factory.Create(context);
        ResponseState state = http.Response.GetState();
        log.Failed(response, context.Failure.Exception, GetOutcome(state));
        telemetry.Failed(response, context.Failure.Exception, context.Endpoint);
        switch (state)
        {
            case ResponseState.NotStarted:
                return WriteAsync(context, response);
            case ResponseState.Started when context.Failure.Exception is { } exception:
                // The server aborts a response that has started.
                ExceptionDispatchInfo.Throw(exception);
                break;
        }

        // The client has received, or would receive, a part of a success. An aborted connection is better than a mixture.
        http.Abort();
        return Task.CompletedTask;
    }

    private static FailureOutcome GetOutcome(ResponseState state) => state switch
    {
        ResponseState.NotStarted => FailureOutcome.Answered,
        ResponseState.BodyPending => FailureOutcome.BodyPending,
        _ => FailureOutcome.Started,
    };

    private static async Task SendAsync(ValueTask<FlushResult> sending, ArrayBufferWriter<byte> buffer)
    {
        await sending;
        BufferCache.Return(buffer);
    }

    private FailureContext Resolve(HttpContext context, Failure failure, Endpoint endpoint, ErrorResponderMetadata metadata) =>
        resolver.Resolve(context, failure, endpoint, metadata.GetProfile(endpoint, this));

    private Task WriteAsync(in FailureContext context, ErrorResponse response)
    {
        HttpContext http = context.HttpContext;
        PreparedFormat format = context.Profile.Format;
        int index = format.Format.Select(http.Request);
        ArrayBufferWriter<byte> buffer = BufferCache.Rent();
        RenderedBody body = renderer.Render(response, format, index, buffer);
        SetHead(context, response, format.Format.Representations[index], body);
        if (HttpMethods.IsHead(http.Request.Method))
        {
            BufferCache.Return(buffer);
            return Task.CompletedTask;
        }

        // One call for head and body: the server starts the response, copies and sends in one step.
        ValueTask<FlushResult> sending = http.Response.BodyWriter.WriteAsync(body.Bytes);
        if (sending.IsCompletedSuccessfully)
        {
            sending.GetAwaiter().GetResult();
            BufferCache.Return(buffer);
            return Task.CompletedTask;
        }

        return SendAsync(sending, buffer);
    }

    private void SetHead(in FailureContext context, ErrorResponse response, ErrorRepresentation representation, in RenderedBody body)
    {
        IHttpResponseFeature head = context.HttpContext.Features.Find<IHttpResponseFeature>()!;
        IHeaderDictionary headers = head.Headers;
        ErrorResponseHeaders.Clear(headers, context.Failure.HasOwnHeaders);
        ErrorResponseHeaders.Set(head, body.Status, body.ContentType, body.Bytes.Length);
        ErrorResponseHeaders.SetAll(headers, representation.Headers);
        if (context.Profile.Format.Format.Representations.Count > 1)
        {
            ErrorResponseHeaders.VaryByAccept(headers);
        }

        if (response.IsMultilingual)
        {
            ErrorResponseHeaders.SetLanguage(headers, body.Language);
        }

        if (response.VariesByLanguage)
        {
            ErrorResponseHeaders.VaryByLanguage(headers);
        }

        if (body.Status == StatusCodes.Status401Unauthorized)
        {
            ErrorResponseHeaders.SetWwwAuthenticate(headers, _wwwAuthenticate);
        }

        if (response.RetryAfter is { } retryAfter && body.Status == response.Status)
        {
            ErrorResponseHeaders.SetRetryAfter(headers, retryAfter);
        }
    }
}
