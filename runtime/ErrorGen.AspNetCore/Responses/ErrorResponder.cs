using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>The one place where errors are answered, whoever noticed them.</summary>
internal sealed class ErrorResponder
{
    private readonly ErrorResponseFactory _factory;
    private readonly ErrorBodyRenderer _renderer;
    private readonly FailureLog _log;
    private readonly FailureTelemetry _telemetry;
    private readonly RequestEndpoints _endpoints;
    private readonly ErrorFormat _defaultFormat;
    private readonly string? _challenge;

    public ErrorResponder(
        IOptions<ErrorGenOptions> options,
        ErrorResponseFactory factory,
        ErrorBodyRenderer renderer,
        FailureLog log,
        FailureTelemetry telemetry,
        RequestEndpoints endpoints)
    {
        _factory = factory;
        _renderer = renderer;
        _log = log;
        _telemetry = telemetry;
        _endpoints = endpoints;
        _defaultFormat = options.Value.DefaultFormat;
        _defaultFormat.PrepareLastResorts();
        _challenge = options.Value.Challenge;
    }

    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static ErrorResponder Of(IServiceProvider services) => AddedServices.Get<ErrorResponder>(services);

    /// <summary>Answers a failure that the endpoint of a request returned.</summary>
    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static Task AnswerForEndpointAsync(HttpContext context, Failure failure)
    {
        Endpoint? endpoint = context.Features.Find<IEndpointFeature>()?.Endpoint;
        ErrorResponderMetadata? metadata = endpoint?.Metadata.GetMetadata<ErrorResponderMetadata>();
        return metadata?.Responder is { } responder
            ? responder.AnswerAsync(context, failure, metadata.FormatOf(endpoint!, responder))
            : Of(context.RequestServices).AnswerAsync(context, failure);
    }

    /// <summary>Logs and counts a failure once, and answers it if an answer is still possible.</summary>
    public Task AnswerAsync(HttpContext context, Failure failure) => AnswerAsync(context, failure, FormatOf(context));

    /// <summary>What an endpoint is answered in, or a request that reached none.</summary>
    public ErrorFormat FormatOf(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<IErrorFormatMetadata>()?.Format ?? _defaultFormat;

    /// <summary>What <paramref name="context"/> is answered in.</summary>
    public ErrorFormat FormatOf(HttpContext context) => FormatOf(_endpoints.Find(context));

    private Task AnswerAsync(HttpContext context, Failure failure, ErrorFormat format)
    {
        ErrorResponse response = _factory.Create(context, failure);
        ResponseState state = ResponseStates.Of(context.Response);
        _log.Failed(response, failure.Exception, OutcomeOf(state));
        _telemetry.Failed(response, failure.Exception);
        switch (state)
        {
            case ResponseState.Fresh:
                return WriteAsync(response, format, failure.HasOwnHeaders);
            case ResponseState.Started when failure.Exception is { } exception:
                // The server knows best how to break off what has begun.
                ExceptionDispatchInfo.Throw(exception);
                break;
        }

        // What the client has, or would get, is a piece of a success. An honest break is better than a mixture.
        context.Abort();
        return Task.CompletedTask;
    }

    private static FailureOutcome OutcomeOf(ResponseState state) => state switch
    {
        ResponseState.Fresh => FailureOutcome.Answered,
        ResponseState.Polluted => FailureOutcome.BodyPending,
        _ => FailureOutcome.Started,
    };

    private Task WriteAsync(ErrorResponse response, ErrorFormat format, bool hasOwnHeaders)
    {
        HttpContext context = response.HttpContext;
        ErrorRepresentation representation = ErrorRepresentationSelector.Select(format, context.Request);
        ArrayBufferWriter<byte> buffer = BufferCache.Rent();
        RenderedBody body = _renderer.Render(response, representation, buffer);
        SetHead(response, format, representation, body, hasOwnHeaders);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            BufferCache.Return(buffer);
            return Task.CompletedTask;
        }

        // One call for head and body: the server starts the response, copies and sends in one go.
        ValueTask<FlushResult> sending = context.Response.BodyWriter.WriteAsync(body.Bytes);
        if (sending.IsCompletedSuccessfully)
        {
            sending.GetAwaiter().GetResult();
            BufferCache.Return(buffer);
            return Task.CompletedTask;
        }

        return SendAsync(sending, buffer);
    }

    private static async Task SendAsync(ValueTask<FlushResult> sending, ArrayBufferWriter<byte> buffer)
    {
        await sending;
        BufferCache.Return(buffer);
    }

    private void SetHead(
        ErrorResponse response, ErrorFormat format, ErrorRepresentation representation, in RenderedBody body, bool hasOwnHeaders)
    {
        IHttpResponseFeature head = response.HttpContext.Features.Find<IHttpResponseFeature>()!;
        IHeaderDictionary headers = head.Headers;
        ErrorResponseHeaders.Clear(headers, hasOwnHeaders);
        ErrorResponseHeaders.Set(head, body.Status, body.ContentType, body.Bytes.Length);
        ErrorResponseHeaders.SetAll(headers, representation.Headers);
        if (format.Representations.Count > 1)
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
            ErrorResponseHeaders.SetChallenge(headers, _challenge);
        }

        if (response.RetryAfter is { } retryAfter && body.Status == response.Status)
        {
            ErrorResponseHeaders.SetRetryAfter(headers, retryAfter);
        }
    }
}
